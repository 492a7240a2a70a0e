// From when something is deprecated and until when it can be used, as it was asked for and as the policy allows.
import { dayAt } from '../conventions/notice.ts';
import type { Settings } from '../conventions/settings.ts';
import { zoneOf } from '../conventions/settings.ts';
import { later, readPeriod } from '../lifecycle/period.ts';
import type { StatedDate } from '../lifecycle/stated-date.ts';
import { momentOf, readDate } from '../lifecycle/stated-date.ts';
import type { DeprecationFault } from './fault.ts';

export interface Days {
  readonly deprecated: StatedDate;
  readonly sunset: StatedDate;
}

export interface AskedDays {
  /** A day; the one that is stated already, or today, unless told. */
  readonly at?: string | undefined;
  /** A day, or how long after the deprecation; the one that is stated already, or as soon as the policy allows. */
  readonly sunset?: string | undefined;
}

interface Circumstances {
  readonly known: Partial<Days>;
  readonly settings: Settings;
  readonly now: Date;
  /** What is less than stable was never promised to stay. */
  readonly isStable: boolean;
}

export const daysOf = (asked: AskedDays, circumstances: Circumstances): Days | DeprecationFault => {
  const { known, settings, now } = circumstances;
  const today = { day: dayAt(now.getTime(), settings) };
  const deprecated = asked.at === undefined ? (known.deprecated ?? today) : readDate(asked.at);
  if (!deprecated) return { code: 'unknown-date', option: 'at', text: asked.at ?? '' };
  const { minimumNotice } = settings.lifecycle;
  const begins = momentOf(deprecated, 'first', zoneOf(settings));
  const sunset = sunsetFrom(asked.sunset ?? (known.sunset ? undefined : minimumNotice), begins, settings);
  if (sunset === 'unknown') return { code: 'unknown-date', option: 'sunset', text: asked.sunset ?? '' };
  const days = { deprecated, sunset: sunset ?? known.sunset ?? today };
  // What stands already is not decided now.
  const isAsked = asked.at !== undefined || asked.sunset !== undefined || !known.sunset;
  return (isAsked ? faultIn(days, circumstances) : undefined) ?? days;
};

const sunsetFrom = (
  text: string | undefined,
  begins: number,
  settings: Settings,
): StatedDate | 'unknown' | undefined => {
  if (text === undefined) return undefined;
  const period = readPeriod(text);
  return period ? { day: dayAt(later(begins, period), settings) } : (readDate(text) ?? 'unknown');
};

const faultIn = (
  { deprecated, sunset }: Days,
  { settings, now, isStable }: Circumstances,
): DeprecationFault | undefined => {
  const zone = zoneOf(settings);
  const [begins, ends] = [momentOf(deprecated, 'first', zone), momentOf(sunset, 'last', zone)];
  const days = { deprecated: deprecated.day, sunset: sunset.day };
  if (ends < begins) return { code: 'sunset-before-deprecation', ...days };
  if (ends < now.getTime()) return { code: 'sunset-passed', sunset: sunset.day };
  const { minimumNotice } = settings.lifecycle;
  const period = readPeriod(minimumNotice);
  if (!isStable || !period || ends >= later(begins, period)) return undefined;
  return { code: 'sunset-too-soon', ...days, notice: minimumNotice, earliest: dayAt(later(begins, period), settings) };
};
