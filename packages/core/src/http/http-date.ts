// Dates as HTTP writes them: IMF-fixdate, always in GMT (RFC 9110, section 5.6.7); and what other writings of dates were meant to say.

export type HttpDateReading =
  /** In milliseconds since 1970. */
  { readonly kind: 'date'; readonly time: number } | WrongDate;

export interface WrongDate {
  readonly kind: 'wrong';
  readonly fault: DateFault;
  /** The moment that was meant, where there is only one. */
  readonly time?: number;
  /** A day of the calendar (`2026-06-30`) without a time, or a time without a zone: somebody has to choose. */
  readonly local?: string;
}

export type DateFault =
  /** The day of the week is another one. */
  | 'weekday'
  /** `UTC`, `+0000`, or a zone of its own. */
  | 'zone'
  /** A day, hour, minute or second with one digit. */
  | 'padding'
  | 'letter-case'
  | 'spacing'
  /** The two obsolete forms, which recipients still read. */
  | 'rfc-850'
  | 'asctime'
  /** `2026-06-30T23:59:59Z`, `2026-06-30`. */
  | 'rfc-3339'
  | 'day-only'
  | 'no-zone'
  /** Seconds or milliseconds since 1970. */
  | 'epoch'
  /** No month has that day, or no day that hour. */
  | 'impossible'
  | 'empty'
  | 'other';

export const readHttpDate = (text: string): HttpDateReading => {
  const { day, month, year, clock = '' } = fixdate.exec(text)?.groups ?? {};
  if (day === undefined) return misread(text);
  // A leap second is allowed, and is none of this computer's.
  const time = timeOf(Number(year), monthNumber(month), Number(day), clock.replace(/60$/, '59'));
  if (time === undefined) return { kind: 'wrong', fault: 'impossible' };
  return httpDateOf(time).slice(0, 3) === text.slice(0, 3) ? { kind: 'date', time } : wrong('weekday', time);
};

export const httpDateOf = (time: number): string => new Date(time).toUTCString();

const fixdate =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<clock>\d{2}:\d{2}:\d{2}) GMT$/;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthNumber = (name = ''): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const wrong = (fault: DateFault, time: number | undefined, local?: string): WrongDate => ({
  kind: 'wrong',
  fault,
  ...(time !== undefined && { time }),
  ...(local !== undefined && { local }),
});

/** Undefined for a day that its month does not have, or an hour that no day has. */
const timeOf = (year: number, month: number, day: number, clock: string): number | undefined => {
  const [hour = 0, minute = 0, second = 0] = clock.split(':').map(Number);
  if (month < 1 || day < 1 || hour > 23 || minute > 59 || second > 59) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? date.getTime() : undefined;
};

const misread = (text: string): WrongDate => {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'wrong', fault: 'empty' };
  for (const read of [asFixdate, asRfc850, asAsctime, asRfc3339, asEpoch]) {
    const found = read(trimmed);
    if (found) return found;
  }
  return { kind: 'wrong', fault: 'other' };
};

/** Nearly one: each departure from the form has a name, the gravest first. */
const asFixdate = (text: string): WrongDate | undefined => {
  const groups = nearly.exec(text)?.groups;
  if (!groups) return undefined;
  const { weekday = '', day = '', month = '', year = '', clock = '', zone = '' } = groups;
  const offset = minutesOf(zone);
  const time = timeOf(Number(year), monthNumber(month), Number(day), clock);
  if (time === undefined) return { kind: 'wrong', fault: monthNumber(month) === 0 ? 'other' : 'impossible' };
  if (zone === '') return wrong('no-zone', undefined, new Date(time).toISOString().slice(0, 19));
  if (offset === undefined) return { kind: 'wrong', fault: 'zone' };
  const meant = time - offset * 60_000;
  if (zone.toUpperCase() !== 'GMT') return wrong('zone', meant);
  if (/(?:^|\D)\d(?:\D|$)/.test(`${day} ${clock}`)) return wrong('padding', meant);
  const proper = httpDateOf(meant);
  if (weekday.slice(0, 3).toLowerCase() !== proper.slice(0, 3).toLowerCase()) return wrong('weekday', meant);
  return wrong(text.toLowerCase() === proper.toLowerCase() && text !== proper ? 'letter-case' : 'spacing', meant);
};

const nearly =
  /^(?<weekday>[a-z]{3,9}),?\s*(?<day>\d{1,2})\s+(?<month>[a-z]{3,9})\s+(?<year>\d{4})\s+(?<clock>\d{1,2}:\d{1,2}(?::\d{1,2})?)\s*(?<zone>[a-z]{1,4}|[+-]\d{2}:?\d{2}|)$/i;

/** RFC 5322, section 4.3, and the one of Japan. Others mean different things in different countries. */
const zones: ReadonlyMap<string, number> = new Map([
  ['GMT', 0],
  ['UTC', 0],
  ['UT', 0],
  ['Z', 0],
  ['EST', -300],
  ['EDT', -240],
  ['CST', -360],
  ['CDT', -300],
  ['MST', -420],
  ['MDT', -360],
  ['PST', -480],
  ['PDT', -420],
  ['JST', 540],
]);

const minutesOf = (zone: string): number | undefined => {
  const { sign, hours, minutes } = /^(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})$/.exec(zone)?.groups ?? {};
  if (sign === undefined) return zones.get(zone.toUpperCase());
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

/** `Sunday, 06-Nov-94 08:49:37 GMT`; a year with two digits that seems more than fifty years ahead is past (RFC 9110, section 5.6.7). */
const asRfc850 = (text: string): WrongDate | undefined => {
  const groups =
    /^[a-z]{3,9},? (?<day>\d{1,2})-(?<month>[a-z]{3})-(?<year>\d{2}|\d{4}) (?<clock>\d{2}:\d{2}:\d{2}) (?:GMT|UTC)$/i.exec(
      text,
    )?.groups;
  if (!groups) return undefined;
  const { day, month, year = '', clock = '' } = groups;
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 76 ? 2000 : 1900);
  const time = timeOf(full, monthNumber(month), Number(day), clock);
  return time === undefined ? { kind: 'wrong', fault: 'impossible' } : wrong('rfc-850', time);
};

/** `Sun Nov  6 08:49:37 1994` */
const asAsctime = (text: string): WrongDate | undefined => {
  const groups = /^[a-z]{3} (?<month>[a-z]{3}) {1,2}(?<day>\d{1,2}) (?<clock>\d{2}:\d{2}:\d{2}) (?<year>\d{4})$/i.exec(
    text,
  )?.groups;
  if (!groups) return undefined;
  const { day, month, year, clock = '' } = groups;
  const time = timeOf(Number(year), monthNumber(month), Number(day), clock);
  return time === undefined ? { kind: 'wrong', fault: 'impossible' } : wrong('asctime', time);
};

const asRfc3339 = (text: string): WrongDate | undefined => {
  const groups =
    /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?:[T ](?<clock>\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text,
    )?.groups;
  if (!groups) return undefined;
  const { year, month, day, clock, zone } = groups;
  const time = timeOf(Number(year), Number(month), Number(day), clock ?? '0:0');
  if (time === undefined) return { kind: 'wrong', fault: 'impossible' };
  const written = new Date(time).toISOString();
  if (clock === undefined) return wrong('day-only', undefined, written.slice(0, 10));
  if (zone === undefined) return wrong('no-zone', undefined, written.slice(0, 19));
  return wrong('rfc-3339', time - (minutesOf(zone) ?? 0) * 60_000);
};

/** Seconds until the year 2286, else milliseconds. */
const asEpoch = (text: string): WrongDate | undefined => {
  const digits = /^@?(?<digits>\d{9,13})$/.exec(text)?.groups?.['digits'];
  if (digits === undefined) return undefined;
  return wrong('epoch', Number(digits) * (digits.length > 10 ? 1 : 1000));
};
