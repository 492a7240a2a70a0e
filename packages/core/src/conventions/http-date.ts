// Dates as HTTP writes them: IMF-fixdate, always in GMT (RFC 9110, section 5.6.7).

export type HttpDateReading =
  /** In milliseconds since 1970. */
  | { readonly kind: 'date'; readonly time: number }
  /** `meant` is the same moment written properly, where it can be told which one that is. */
  | { readonly kind: 'weekday' | 'form'; readonly meant?: string };

/** The day of the week must be the one of the date. */
export const readHttpDate = (text: string): HttpDateReading => {
  const { day, month, year, clock = '', zone } = form.exec(text)?.groups ?? {};
  // A leap second is allowed, and is none of this computer's.
  const time = Date.parse(`${year}-${numberOf(month)}-${day}T${clock.replace(/60$/, '59')}Z`);
  const meant = writtenProperly(time, day);
  if (meant === undefined) return { kind: 'form', ...maybe(meantBy(text)) };
  const proper = meant.replace(/\d\d GMT$/, `${clock.slice(-2)} GMT`);
  if (zone !== 'GMT') return { kind: 'form', meant: proper };
  return text === proper ? { kind: 'date', time } : { kind: 'weekday', meant: proper };
};

export const httpDateOf = (time: number): string => new Date(time).toUTCString();

const form =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<clock>[0-2]\d:[0-5]\d:[0-6]\d) (?<zone>GMT|UTC|Z|[+-]0000)$/;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const numberOf = (month = ''): string => String(months.indexOf(month) + 1).padStart(2, '0');

/** None for a day that its month does not have. */
const writtenProperly = (time: number, day: string | undefined): string | undefined => {
  const text = Number.isNaN(time) ? undefined : httpDateOf(time);
  return text?.slice(5, 7) === day ? text : undefined;
};

/** RFC 3339, with the time zone that makes it a moment. */
const meantBy = (text: string): string | undefined => {
  const day = /^\d{4}-\d{2}-(?<day>\d{2})[Tt ][0-2]\d:[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|\+00:00)$/.exec(text)?.groups?.[
    'day'
  ];
  return day === undefined ? undefined : writtenProperly(Date.parse(text.toUpperCase().replace(' ', 'T')), day);
};

const maybe = (meant: string | undefined): { readonly meant?: string } => (meant === undefined ? {} : { meant });
