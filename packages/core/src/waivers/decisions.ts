// Which waivers count at a moment, by what they accept.
import { calendarDay } from '../conventions/calendar-day.ts';
import type { Decision } from '../findings.ts';
import type { Waiver } from './waiver.ts';

/** By fingerprint. Of several decisions about one thing the last one counts, and before all others one that is not over. */
export interface Decisions {
  readonly inForce: ReadonlyMap<string, Decision>;
  readonly expired: ReadonlyMap<string, Decision>;
}

export const decisionsAt = (waivers: readonly Waiver[], now: Date): Decisions => {
  const inForce = byFingerprint(waivers.filter(waiver => !isExpired(waiver, now)));
  const expired = byFingerprint(waivers.filter(({ fingerprint }) => !inForce.has(fingerprint)));
  return { inForce, expired };
};

export const isExpired = ({ until }: Pick<Waiver, 'until'>, now: Date): boolean => {
  const last = until === undefined ? undefined : calendarDay(until)?.last;
  return last !== undefined && now > last;
};

/** What is wrong with the last day that somebody states for a decision. */
export const faultInLastDay = (text: string, now: Date): 'unknown' | 'over' | undefined => {
  if (calendarDay(text) === undefined) return 'unknown';
  return isExpired({ until: text }, now) ? 'over' : undefined;
};

const byFingerprint = (waivers: readonly Waiver[]): ReadonlyMap<string, Decision> =>
  new Map(waivers.map(waiver => [waiver.fingerprint, decisionOf(waiver)]));

const decisionOf = ({ fingerprint: _, description: __, rule: ___, subject: ____, ...decision }: Waiver): Decision =>
  decision;
