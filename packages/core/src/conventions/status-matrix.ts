// Which statuses fit which method: the defaults of rules, so that an API with other habits can say so method by method.

/** Statuses by method. */
export type StatusesByMethod = Readonly<Record<string, readonly string[]>>;

/** HTTP defines these for other requests. */
export const forbiddenStatuses: StatusesByMethod = {
  // RFC 9110, sections 15.3.2 and 15.3.6: reading makes nothing, and there is no form to be reset.
  GET: ['201', '205'],
  HEAD: ['201', '205'],
  QUERY: ['201', '205'],
  // RFC 9110, section 9.3.3: any status may answer a POST except for 206, 304 and 416.
  POST: ['206', '304', '416'],
  // RFC 9110, sections 14.2 and 15.4.5: ranges are of GET, and 304 is for conditional GET and HEAD.
  PUT: ['206', '304'],
  PATCH: ['206', '304'],
  DELETE: ['201', '206', '304'],
  OPTIONS: ['201', '206', '304'],
};

/** HTTP allows these, and they are rarely what was meant. */
export const discouragedStatuses: StatusesByMethod = {
  GET: ['202', '204', '409'],
  HEAD: ['202', '409'],
  QUERY: ['204', '409'],
  PATCH: ['201'],
  DELETE: ['205'],
  OPTIONS: ['409'],
};

/** Describes the options of a rule that has such lists; what is given for a method replaces what is there for it. */
export const statusesByMethodSchema = (defaults: StatusesByMethod): Readonly<Record<string, unknown>> => {
  const list = { type: 'array', items: { type: 'string', pattern: '^[1-5]\\d\\d$' }, uniqueItems: true };
  const listFor = (method: string) => ({ ...list, description: `Statuses that do not fit ${method}.` });
  return {
    type: 'object',
    properties: Object.fromEntries(Object.keys(defaults).map(method => [method, listFor(method)])),
    // Other methods, and what stands beside the options of a rule.
    propertyNames: { pattern: '^(?:[A-Z]+|severity)$' },
    additionalProperties: list,
  };
};

export const isListed = (lists: StatusesByMethod, method: string, status: string): boolean =>
  (Object.hasOwn(lists, method) ? lists[method] : undefined)?.includes(status) ?? false;
