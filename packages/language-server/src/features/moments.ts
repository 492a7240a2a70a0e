// Dates in a description that tell how long something stays: in extensions and headers, by the clock of the API.
import type { StatedDate } from '@breakwater/core';
import { claimOfExtension, dayAt, daysBetween, momentOf, readDate, zoneOf } from '@breakwater/core';
import type { View } from '../view.ts';

export interface Moment {
  readonly claim: 'sunset' | 'deprecation' | 'date';
  /** Which end of a day without a time counts. */
  readonly edge: 'first' | 'last';
  readonly date: StatedDate;
  /** In milliseconds since 1970. */
  readonly time: number;
  /** Of the calendar of the API: 0 today, negative once it has passed. */
  readonly days: number;
}

/** What a scalar says; undefined for what is no such date. */
export const momentAt = (
  { configuration: { ruleset }, now }: Pick<View, 'configuration' | 'now'>,
  path: readonly string[],
  value: unknown,
): Moment | undefined => {
  const claim = claimAt(path, ruleset.settings.lifecycle.aliases) ?? claimOf(value);
  const date = claim && readDate(value);
  if (!date) return undefined;
  const edge = claim === 'deprecation' ? 'first' : 'last';
  const zone = zoneOf(ruleset.settings);
  const time = momentOf(date, edge, zone);
  return { claim, edge, date, time, days: daysBetween(dayAt(now.getTime(), zone), dayAt(time, zone)) };
};

/** `2026-06-30 23:59:59`, so many minutes east of Greenwich. */
export const clockAt = (time: number, zone: number): string =>
  new Date(time + zone * 60_000).toISOString().slice(0, 19).replace('T', ' ');

/** Japan has no daylight saving time. */
export const japan = 9 * 60;

const claimAt = (path: readonly string[], aliases: Readonly<Record<string, string>>): Moment['claim'] | undefined => {
  const key = path.at(-1) ?? '';
  const claim = claimOfExtension(key, undefined, aliases) ?? claimOfExtension(path.at(-2) ?? '', key, aliases);
  if (claim === 'sunset-at') return 'sunset';
  if (claim === 'deprecated-at' || claim === 'deprecated') return 'deprecation';
  const header = path[path.lastIndexOf('headers') + 1]?.toLowerCase();
  if (path.includes('headers') && path.some(it => valueFields.has(it))) {
    if (header === 'sunset') return 'sunset';
    if (header === 'deprecation') return 'deprecation';
  }
  return key === 'until' && path.includes('x-breakwater-ignore') ? 'date' : undefined;
};

const valueFields: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'const', 'enum']);

/** By its form alone. */
const claimOf = (value: unknown): Moment['claim'] | undefined => {
  if (typeof value !== 'string') return undefined;
  if (/^@-?\d{6,}(?:;|$)/.test(value)) return 'deprecation';
  return /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d.* GMT$/.test(value) ? 'date' : undefined;
};
