// The formats that people use: what they are a format of, whether validators reject what does not match, and which contains which.

/**
 * `checked`: validators that know the format reject what does not match.
 * `open`: what follows from it is between sender and receiver, as with every format that is not listed here.
 * `roomy`: wide enough for whatever is sent without it.
 * `hint`: for tools that show the value; no value is meant to be rejected.
 */
export type Firmness = (typeof firmest)[number];

const firmest = ['checked', 'open', 'roomy', 'hint'] as const;

interface Format {
  readonly on: 'number' | 'string';
  readonly firmness: Firmness;
  /** Formats that every value of this one has as well. */
  readonly within?: readonly string[];
  /** JSON has one kind of number: what the format tells apart is told by the reader alone. */
  readonly isForReaders?: true;
}

const number = (firmness: Firmness, ...within: readonly string[]): Format => ({ on: 'number', firmness, within });
const string = (firmness: Firmness, ...within: readonly string[]): Format => ({ on: 'string', firmness, within });

/** From JSON Schema Validation, section 7.3, and the OpenAPI Format Registry. */
const formats: ReadonlyMap<string, Format> = new Map([
  ['int8', number('checked', 'int16')],
  ['uint8', number('checked', 'int16', 'uint16')],
  ['int16', number('checked', 'int32')],
  ['uint16', number('checked', 'int32', 'uint32')],
  ['int32', number('checked', 'int64')],
  ['uint32', number('checked', 'int64', 'uint64')],
  ['int64', number('roomy')],
  ['uint64', number('open')],
  ['float', { ...number('checked', 'double'), isForReaders: true }],
  ['double', { ...number('roomy'), isForReaders: true }],
  ['date', string('checked')],
  ['date-time', string('checked')],
  ['time', string('checked')],
  ['duration', string('checked')],
  ['email', string('checked', 'idn-email')],
  ['idn-email', string('checked')],
  ['hostname', string('checked', 'idn-hostname')],
  ['idn-hostname', string('checked')],
  ['ipv4', string('checked')],
  ['ipv6', string('checked')],
  ['uri', string('checked', 'uri-reference', 'iri')],
  ['uri-reference', string('checked', 'iri-reference')],
  ['iri', string('checked', 'iri-reference')],
  ['iri-reference', string('checked')],
  ['uri-template', string('checked')],
  ['uuid', string('checked')],
  ['json-pointer', string('checked')],
  ['relative-json-pointer', string('checked')],
  ['regex', string('checked')],
  ['byte', string('checked')],
  ['binary', string('open')],
  ['password', string('hint')],
]);

/** Whether a format says something of values of one of these types; one that is not known may be meant for strings and numbers alike. */
export const speaksOf = (format: string, types: ReadonlySet<string>): boolean => {
  const known = formats.get(format);
  return known ? types.has(known.on) : types.has('string') || types.has('number');
};

/** Of several formats that must all hold, the firmest; without any, nothing is rejected. */
export const firmnessOf = (names: readonly string[]): Firmness => {
  const found = names.map(name => formats.get(name)?.firmness ?? 'open');
  return firmest.find(firmness => found.includes(firmness)) ?? 'hint';
};

/** Whether a format can make a value valid or invalid, where the schema accepts values of these types. */
export const limits = (format: string, types: ReadonlySet<string>): boolean => {
  const known = formats.get(format);
  return known ? known.firmness !== 'hint' && !known.isForReaders : types.has('string');
};

/** Whether every value of `format` has the format `other` as well. */
export const isWithin = (format: string, other: string): boolean => {
  const pending = [format];
  for (let here = pending.pop(); here !== undefined; here = pending.pop()) {
    if (here === other) return true;
    pending.push(...(formats.get(here)?.within ?? []));
  }
  return false;
};
