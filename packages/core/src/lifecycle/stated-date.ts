// A date as somebody stated it: a moment, or a day of the calendar that begins and ends somewhere on earth.
import { readDeprecation } from '../http/deprecation-date.ts';
import { readHttpDate } from '../http/http-date.ts';

export interface StatedDate {
  /** `2026-06-30`, in UTC where a moment was stated. */
  readonly day: string;
  /** In milliseconds since 1970, where a moment was stated. */
  readonly time?: number;
}

/** Any writing of one date and nothing else; undefined for what is none. */
export const readDate = (value: unknown): StatedDate | undefined => {
  if (typeof value === 'number') return value > 1e8 ? fromTime(value * (value > 1e11 ? 1 : 1000)) : undefined;
  if (typeof value !== 'string') return undefined;
  const deprecation = readDeprecation(value);
  const reading = deprecation.kind === 'date' ? deprecation : readHttpDate(value);
  if (reading.kind === 'date') return fromTime(reading.time);
  if (reading.time !== undefined) return fromTime(reading.time);
  if (reading.local !== undefined) return { day: reading.local.slice(0, 10) };
  return inWords(value.trim());
};

const fromTime = (time: number): StatedDate => ({ day: new Date(time).toISOString().slice(0, 10), time });

const months = 'january february march april may june july august september october november december'.split(' ');

const forms: readonly RegExp[] = [
  /^(?<year>\d{4})年\s*(?<month>\d{1,2})月\s*(?<day>\d{1,2})日$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<name>[a-z]{3,9})\.?,? (?<year>\d{4})$/i,
  /^(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i,
];

/** `June 30, 2026`, `30 June 2026`, `2026年6月30日`. */
const inWords = (text: string): StatedDate | undefined => {
  for (const form of forms) {
    const { year, month, name, day } = form.exec(text)?.groups ?? {};
    if (year === undefined || day === undefined) continue;
    const number = month ?? monthNumber(name);
    return number === undefined ? undefined : dayOf(`${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`);
  }
  return undefined;
};

const monthNumber = (name = ''): string | undefined => {
  const index = months.findIndex(month => month === name.toLowerCase() || month.slice(0, 3) === name.toLowerCase());
  return index === -1 ? undefined : String(index + 1);
};

const dayOf = (text: string): StatedDate | undefined => {
  const reading = readHttpDate(text);
  return reading.kind === 'wrong' && reading.fault === 'day-only' ? { day: text } : undefined;
};

/** What a sunset keeps and a deprecation begins: a day ends with its last second, and begins with its first. */
export type DayEdge = 'first' | 'last';

/** `zone` in minutes east of Greenwich. */
export const momentOf = ({ day, time }: StatedDate, edge: DayEdge, zone = 0): number =>
  time ?? Date.parse(`${day}T${edge === 'first' ? '00:00:00' : '23:59:59'}Z`) - zone * 60_000;

/** `2026-06-30`, by the calendar of the zone. */
export const dayAt = (time: number, zone: number): string => new Date(time + zone * 60_000).toISOString().slice(0, 10);

/** Of the calendar, from one day to another: negative where that is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** A moment belongs to a day at its end as well, and to the day of the API or of Greenwich. */
export const isSameDay = (left: StatedDate, right: StatedDate, zone: number): boolean => {
  if (left.day === right.day) return true;
  const [day, moment] = left.time === undefined ? [left, right.time] : [right, left.time];
  if (day.time !== undefined || moment === undefined) return false;
  return [0, zone].some(
    offset => moment >= momentOf(day, 'first', offset) && moment <= momentOf(day, 'last', offset) + 1000,
  );
};
