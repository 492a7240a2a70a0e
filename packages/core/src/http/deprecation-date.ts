// Values of the header Deprecation: a Date of structured fields, `@1767139200` (RFC 9745, section 2.1; RFC 9651, section 3.3.7).
import { parseItem } from 'structured-headers';
import type { DateFault } from './http-date.ts';
import { readHttpDate } from './http-date.ts';

export type DeprecationReading =
  /** In milliseconds since 1970. */
  { readonly kind: 'date'; readonly time: number } | WrongDeprecation;

export interface WrongDeprecation {
  readonly kind: 'wrong';
  readonly fault: DeprecationFault;
  readonly time?: number;
  readonly local?: string;
}

export type DeprecationFault =
  /** `true`, of the drafts 00 to 02 (2020 to 2021): it has no date. */
  | 'true'
  /** `?1`, a Boolean of structured fields: never valid. */
  | 'boolean'
  /** An HTTP date, of the drafts 00 to 02 and the working copy of 2022. */
  | 'http-date'
  /** `@1.5` */
  | 'fraction'
  /** `"…"` */
  | 'quoted'
  /** `@1767139200000` */
  | 'milliseconds'
  /** Beyond the years 1 to 9999. */
  | 'range'
  | Extract<DateFault, 'epoch' | 'rfc-3339' | 'day-only' | 'no-zone' | 'impossible' | 'empty' | 'other'>;

const last = Date.parse('9999-12-31T23:59:59Z');

export const readDeprecation = (text: string): DeprecationReading => {
  const trimmed = text.trim();
  if (/^@-?\d{1,15}(?:;|$)/.test(trimmed)) {
    const time = dateIn(trimmed);
    if (time !== undefined && Math.abs(time) <= last) return { kind: 'date', time };
    const milliseconds = /^@(?<digits>\d{13})$/.exec(trimmed)?.groups?.['digits'];
    if (milliseconds !== undefined) return { kind: 'wrong', fault: 'milliseconds', time: Number(milliseconds) };
    if (time !== undefined) return wrong('range');
  }
  if (/^true$/i.test(trimmed)) return wrong('true');
  if (/^\?[01]$/.test(trimmed)) return wrong('boolean');
  const fraction = /^@(?<seconds>\d+)\.\d+$/.exec(trimmed)?.groups?.['seconds'];
  if (fraction !== undefined) return { kind: 'wrong', fault: 'fraction', time: Number(fraction) * 1000 };
  const quoted = /^"(?<content>[^"]*)"$/.exec(trimmed)?.groups?.['content'];
  if (quoted !== undefined) return { ...meaning(quoted), fault: 'quoted' };
  return meaning(trimmed);
};

export const deprecationOf = (time: number): string => `@${Math.floor(time / 1000)}`;

const wrong = (fault: DeprecationFault): WrongDeprecation => ({ kind: 'wrong', fault });

/**
 * Parameters behind the date are allowed, and mean nothing here. Without its `@` a Date is an Integer: the parser rejects
 * parameters behind a Date.
 */
const dateIn = (text: string): number | undefined => {
  try {
    const [value] = parseItem(text.slice(1)) as unknown as readonly unknown[];
    return typeof value === 'number' ? value * 1000 : undefined;
  } catch {
    // What the parser throws at is what is told apart below.
    return undefined;
  }
};

const ofOtherForms = new Set<DateFault>(['epoch', 'rfc-3339', 'day-only', 'no-zone', 'impossible', 'empty', 'other']);

/** As a date of another kind. */
const meaning = (text: string): WrongDeprecation => {
  const reading = readHttpDate(text);
  if (reading.kind === 'date') return { kind: 'wrong', fault: 'http-date', time: reading.time };
  const fault = ofOtherForms.has(reading.fault) ? (reading.fault as DeprecationFault) : 'http-date';
  return { ...reading, fault };
};
