// Where something is between its deprecation and its end, as seen from a moment.
import type { Lifecycle } from './lifecycle.ts';
import type { Period } from './period.ts';
import { earlier, later } from './period.ts';
import { dayAt, daysBetween, momentOf } from './stated-date.ts';

export type LifecycleState =
  /** Its end has passed, and the grace after it. */
  | 'overdue'
  /** Its end is near, or has just passed. */
  | 'ending'
  /** Its end is known and not near. */
  | 'deprecated'
  /** It will be deprecated, or end without having been. */
  | 'announced'
  /** It is deprecated, and nobody says until when it stays. */
  | 'undated';

export interface Viewpoint {
  /** In milliseconds since 1970. */
  readonly now: number;
  /** In minutes east of Greenwich. */
  readonly zone: number;
  readonly warnBefore: Period;
  readonly grace: Period;
}

/** Of something that is deprecated or has an end. */
export const stateAt = (
  { deprecatedAt, sunsetAt, isDeprecated }: Pick<Lifecycle, 'deprecatedAt' | 'sunsetAt' | 'isDeprecated'>,
  { now, zone, warnBefore, grace }: Viewpoint,
): LifecycleState => {
  const ends = sunsetAt && momentOf(sunsetAt.date, 'last', zone);
  if (ends !== undefined && now > later(ends, grace)) return 'overdue';
  if (ends !== undefined && now >= earlier(ends, warnBefore)) return 'ending';
  const isAhead = deprecatedAt ? now < momentOf(deprecatedAt.date, 'first', zone) : !isDeprecated;
  if (isAhead) return 'announced';
  return ends === undefined ? 'undated' : 'deprecated';
};

/** Days of the calendar until a moment: 0 today, negative for those that have passed. */
export const daysUntil = (time: number, { now, zone }: Pick<Viewpoint, 'now' | 'zone'>): number =>
  daysBetween(dayAt(now, zone), dayAt(time, zone));
