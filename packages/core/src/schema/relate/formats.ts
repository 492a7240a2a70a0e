// What is known of `format`: some are regular languages, of others only samples and inclusions are certain.

interface KnownFormat {
  /** What every validator accepts. */
  readonly pattern?: string;
  /** What some validator accepts; the same as `pattern` unless told. */
  readonly widest?: string;
  readonly samples: readonly string[];
  readonly counterexamples: readonly string[];
  /** Formats that every value of this one has as well. */
  readonly within?: readonly string[];
}

const year = '\\d{4}';
const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const day = `(?:${year}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|${leapYear}-02-29)`;
const clock = (seconds: string): string =>
  `(?:[01]\\d|2[0-3]):[0-5]\\d:${seconds}(?:\\.\\d+)?(?:[zZ]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)`;
const certainClock = clock('[0-5]\\d');
/** With leap seconds, whenever they may have been. */
const anyClock = clock('(?:[0-5]\\d|60)');
const byte = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';

/** Counterexamples are plain enough to be no value of the format under any reading. */
const formats: Readonly<Record<string, KnownFormat>> = {
  date: { pattern: `^${day}$`, samples: ['2026-01-31'], counterexamples: ['not-a-date'] },
  time: {
    pattern: `^${certainClock}$`,
    widest: `^${anyClock}$`,
    samples: ['12:30:00Z'],
    counterexamples: ['not-a-time'],
  },
  'date-time': {
    pattern: `^${day}[tT]${certainClock}$`,
    widest: `^${day}[tT ]${anyClock}$`,
    samples: ['2026-01-31T12:30:00Z'],
    counterexamples: ['not-a-date-time'],
  },
  uuid: {
    pattern: '^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
    samples: ['123e4567-e89b-42d3-a456-426614174000'],
    counterexamples: ['not-a-uuid'],
  },
  ipv4: { pattern: `^${byte}(?:\\.${byte}){3}$`, samples: ['192.0.2.1'], counterexamples: ['not-an-address'] },
  ipv6: { samples: ['2001:db8::1'], counterexamples: ['not-an-address'] },
  email: {
    samples: ['someone@example.com', 'a@example.org'],
    counterexamples: ['not an email'],
    within: ['idn-email'],
  },
  'idn-email': { samples: ['someone@example.com'], counterexamples: ['not an email'] },
  hostname: { samples: ['api.example.com'], counterexamples: ['not a host'], within: ['idn-hostname'] },
  'idn-hostname': { samples: ['api.example.com'], counterexamples: ['not a host'] },
  uri: {
    samples: ['https://example.com/', 'http://example.com/a?b=c', 'urn:example:a'],
    counterexamples: ['not a uri'],
    within: ['uri-reference', 'iri', 'iri-reference'],
  },
  'uri-reference': {
    samples: ['https://example.com/', '/a', 'a', 'urn:example:a'],
    counterexamples: ['\\\\not a uri'],
    within: ['iri-reference'],
  },
  iri: {
    samples: ['https://example.com/', 'http://example.com/a?b=c', 'urn:example:a'],
    counterexamples: ['not an iri'],
    within: ['iri-reference'],
  },
  'iri-reference': {
    samples: ['https://example.com/', '/a', 'a', 'urn:example:a'],
    counterexamples: ['\\\\not an iri'],
  },
  'uri-template': { samples: ['https://example.com/{id}', '/a', 'a'], counterexamples: ['{not a template'] },
  duration: { samples: ['P1D'], counterexamples: ['not-a-duration'] },
  'json-pointer': { samples: ['/a'], counterexamples: ['not-a-pointer'] },
  regex: { samples: ['a+'], counterexamples: ['(not-a-regex'] },
};

const knownFormat = (name: string): KnownFormat | undefined =>
  Object.hasOwn(formats, name) ? formats[name] : undefined;

export const formatPattern = (name: string): string | undefined => knownFormat(name)?.pattern;

/** Matches all that may be taken for a value of the format. */
export const widestPattern = (name: string): string | undefined => knownFormat(name)?.widest ?? formatPattern(name);

/** Words worth trying where the language of a format is not known exactly. */
export const formatSamples = (name: string): readonly string[] => knownFormat(name)?.samples ?? [];
export const formatCounterexamples = (name: string): readonly string[] => knownFormat(name)?.counterexamples ?? [];

/** Formats that nobody defines are notes: no validator rejects a value for them, but whether some client does is not known. */
export const isDefined = (name: string): boolean => knownFormat(name) !== undefined;

/** Whether every value of one format is known to have the other. */
export const isWithin = (name: string, other: string): boolean =>
  name === other || (knownFormat(name)?.within?.includes(other) ?? false);

export const matchesFormat = (name: string, value: string): boolean | undefined => {
  const format = knownFormat(name);
  if (!format) return undefined;
  if (format.pattern !== undefined) {
    if (new RegExp(format.pattern, 'u').test(value)) return true;
    return format.widest !== undefined && new RegExp(format.widest, 'u').test(value) ? undefined : false;
  }
  if (format.samples.includes(value)) return true;
  return format.counterexamples.includes(value) ? false : undefined;
};
