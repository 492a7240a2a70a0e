// From when something is deprecated and until when it can be used, as it was asked for and as the policy allows.
import type { Stability } from '../contract/stability.ts';
import { dayAt, minimumNoticeFor } from '../conventions/notice.ts';
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
  readonly stability: Stability;
}

export const daysOf = (asked: AskedDays, circumstances: Circumstances): Days | DeprecationFault => {
  const { known, settings, now, stability } = circumstances;
  const today = { day: dayAt(now.getTime(), settings) };
  const deprecated = asked.at === undefined ? (known.deprecated ?? today) : readDate(asked.at);
  if (!deprecated) return { code: 'unknown-date', option: 'at', text: asked.at ?? '' };
  const usual = minimumNoticeFor(stability, settings.lifecycle) ?? minimumNoticeFor('stable', settings.lifecycle);
  const begins = momentOf(deprecated, 'first', zoneOf(settings));
  const sunset = sunsetFrom(asked.sunset ?? (known.sunset ? undefined : (usual?.text ?? noNotice)), begins, settings);
  if (sunset === 'unknown') return { code: 'unknown-date', option: 'sunset', text: asked.sunset ?? '' };
  const days = { deprecated, sunset: sunset ?? known.sunset ?? today };
  // What stands already is not decided now.
  const isAsked = asked.at !== undefined || asked.sunset !== undefined || !known.sunset;
  return (isAsked ? faultIn(days, circumstances) : undefined) ?? days;
};

/** Where the policy wants none at all. */
const noNotice = 'P6M';

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
  { settings, now, stability }: Circumstances,
): DeprecationFault | undefined => {
  const zone = zoneOf(settings);
  const [begins, ends] = [momentOf(deprecated, 'first', zone), momentOf(sunset, 'last', zone)];
  const days = { deprecated: deprecated.day, sunset: sunset.day };
  if (ends < begins) return { code: 'sunset-before-deprecation', ...days };
  if (ends < now.getTime()) return { code: 'sunset-passed', sunset: sunset.day };
  const notice = minimumNoticeFor(stability, settings.lifecycle);
  if (!notice || ends >= later(begins, notice)) return undefined;
  return { code: 'sunset-too-soon', ...days, notice: notice.text, earliest: dayAt(later(begins, notice), settings) };
};
