// Problem details for HTTP APIs (RFC 9457).

/** Of a normalised media type. */
export const isProblem = (range: string): boolean => /^application\/problem\+(?:json|xml)(?:;|$)/.test(range);

/** RFC 9457, section 3.1: the members that are defined, and their types. */
export const problemMembers: Readonly<Record<string, 'string' | 'number'>> = {
  type: 'string',
  status: 'number',
  title: 'string',
  detail: 'string',
  instance: 'string',
};
