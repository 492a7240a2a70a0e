// From deprecation to sunset: when the time to move begins, and when it is up.
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import { dayAt as dayInZone, momentOf } from '../lifecycle/stated-date.ts';
import type { Settings } from './settings.ts';
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
