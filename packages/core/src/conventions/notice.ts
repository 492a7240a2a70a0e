// From deprecation to sunset: when the time to move begins, and when it is up.
import type { Stability } from '../contract/stability.ts';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import type { Period } from '../lifecycle/period.ts';
import { readPeriod } from '../lifecycle/period.ts';
import { dayAt as dayInZone, momentOf } from '../lifecycle/stated-date.ts';
import type { LifecycleSettings, Settings } from './settings.ts';
import { zoneOf } from './settings.ts';

export interface Notice {
  readonly begins: number;
  readonly ends: number;
  /** The days that are stated. */
  readonly facts: { readonly deprecated: string; readonly sunset: string };
}

/** Where both dates are known. A day counts from its first second to its last. */
export const noticeOf = ({ deprecatedAt, sunsetAt }: Lifecycle, settings: Settings): Notice | undefined => {
  if (!deprecatedAt || !sunsetAt) return undefined;
  const zone = zoneOf(settings);
  return {
    begins: momentOf(deprecatedAt.date, 'first', zone),
    ends: momentOf(sunsetAt.date, 'last', zone),
    facts: { deprecated: deprecatedAt.date.day, sunset: sunsetAt.date.day },
  };
};

/** `2026-06-30`, by the calendar of the zone. */
export const dayAt = (time: number, settings: Settings): string => dayInZone(time, zoneOf(settings));

export interface NoticePeriod extends Period {
  /** As it is written: `P6M`. */
  readonly text: string;
}

/** One period is that of what is stable: the rest was never promised to stay. Undefined where none is needed. */
export const minimumNoticeFor = (
  stability: Stability,
  { minimumNotice }: Pick<LifecycleSettings, 'minimumNotice'>,
): NoticePeriod | undefined => {
  if (typeof minimumNotice !== 'string') return noticePeriod(minimumNotice[stability]);
  return stability === 'stable' ? noticePeriod(minimumNotice) : undefined;
};

/** One period is that of every level. */
export const maximumNoticeFor = (
  stability: Stability,
  { maximumNotice }: Pick<LifecycleSettings, 'maximumNotice'>,
): NoticePeriod | undefined =>
  noticePeriod(typeof maximumNotice === 'string' ? maximumNotice : maximumNotice[stability]);

const noticePeriod = (text: string | undefined): NoticePeriod | undefined => {
  const period = text === undefined ? undefined : readPeriod(text);
  return text === undefined || !period ? undefined : { ...period, text };
};
