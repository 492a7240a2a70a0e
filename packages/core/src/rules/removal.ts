// A removal beside what was announced of it: dates as moments, and what of the policy is not met.
import type { Stability } from '../contract/stability.ts';
import type { NoticePeriod } from '../conventions/notice.ts';
import { minimumNoticeFor } from '../conventions/notice.ts';
import type { LifecycleSettings, RemovalEvidence } from '../conventions/settings.ts';
import { minutesEast } from '../conventions/settings.ts';
import type { LifecycleFacts } from '../findings.ts';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import { sunsetOf } from '../lifecycle/lifecycle.ts';
import { later } from '../lifecycle/period.ts';
import { daysUntil } from '../lifecycle/state.ts';
import { momentOf } from '../lifecycle/stated-date.ts';
import type { Terms } from './rule.ts';

export interface Removal {
  readonly isDeprecated: boolean;
  /** It has one, and it is over. */
  readonly isSunsetOver: boolean;
  /** From its deprecation to now there is less time than was promised; unknown without a date. */
  readonly isNoticeShort: boolean;
  readonly facts: LifecycleFacts;
  readonly requires: (evidence: RemovalEvidence) => boolean;
}

/** `stability` is that of the operation that loses the thing, which may state none of its own. */
export const removalOf = (lifecycle: Lifecycle, stability: Stability, { now, settings }: Terms): Removal => {
  const { isDeprecated, deprecatedAt, successors } = lifecycle;
  const sunsetAt = sunsetOf(lifecycle);
  const zone = minutesEast(settings.timeZone);
  const time = now?.getTime();
  const ends = sunsetAt && momentOf(sunsetAt.date, 'last', zone);
  const begins = deprecatedAt && momentOf(deprecatedAt.date, 'first', zone);
  const minimum = minimumNoticeFor(stability, settings);
  const missing = missingFrom(lifecycle, settings);
  return {
    isDeprecated,
    isSunsetOver: ends !== undefined && time !== undefined && time > ends,
    isNoticeShort: isShort(begins, time, minimum),
    facts: {
      ...(deprecatedAt && { deprecatedAt: deprecatedAt.date.day }),
      ...(sunsetAt && { sunsetAt: sunsetAt.date.day }),
      ...(successors[0] && { successor: successors[0].text }),
      ...(time !== undefined && ends !== undefined && { daysToSunset: daysUntil(ends, { now: time, zone }) }),
      ...(time !== undefined && begins !== undefined && { daysOfNotice: -daysUntil(begins, { now: time, zone }) }),
      ...(minimum && { minimumNotice: minimum.text }),
      ...(missing.length > 0 && { missing }),
    },
    requires: evidence => settings.removalRequires.includes(evidence),
  };
};

const isShort = (begins: number | undefined, now: number | undefined, minimum: NoticePeriod | undefined): boolean =>
  begins !== undefined && now !== undefined && minimum !== undefined && now < later(begins, minimum);

/** What the policy asks to be said. */
export const missingFrom = (lifecycle: Lifecycle, settings: LifecycleSettings): readonly RemovalEvidence[] =>
  settings.removalRequires.filter(evidence => !isGiven[evidence](lifecycle));

/** Headers are those of operations, and of schemas free text is not read. */
const isGiven: Readonly<Record<RemovalEvidence, (lifecycle: Lifecycle) => boolean>> = {
  deprecated: ({ isDeprecated }) => isDeprecated,
  'deprecated-at': ({ deprecatedAt }) => deprecatedAt !== undefined,
  sunset: lifecycle => sunsetOf(lifecycle) !== undefined,
  successor: ({ successors, evidence }) =>
    successors.length > 0 || evidence.some(({ claim }) => claim === 'no-successor'),
  headers: ({ subject, evidence }) =>
    subject.kind !== 'operation' || evidence.some(({ source }) => source === 'header'),
  text: ({ subject, evidence, reason }) =>
    !['operation', 'parameter', 'header'].includes(subject.kind) ||
    reason !== undefined ||
    evidence.some(({ source }) => source === 'text'),
};
