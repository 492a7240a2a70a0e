// What is said in two places about how long something stays, and not the same.
import type { Contract } from '../contract/model.ts';
import type { Claim, Evidence } from '../lifecycle/evidence.ts';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import { isSameDay } from '../lifecycle/stated-date.ts';
import { pathOf } from '../source/origin.ts';
import { isSamePath, successorPath, successorsOf } from './successor.ts';

export interface Contradiction {
  readonly claim: 'deprecated-at' | 'sunset-at' | 'successor';
  /** What counts by precedence. */
  readonly one: Evidence;
  readonly other: Evidence;
}

export const contradictionsIn = (lifecycle: Lifecycle, api: Contract, zone: number): readonly Contradiction[] => [
  ...contradicting(lifecycle, 'deprecated-at', zone),
  ...contradicting(lifecycle, 'sunset-at', zone),
  ...otherSuccessors(lifecycle, api),
];

/**
 * What is written at the thing itself. A shared header shows some value as an example, and what is said of a whole path or
 * API has exceptions; tables have a rule of their own.
 */
const own = (lifecycle: Lifecycle, claim: Claim): readonly Evidence[] => {
  const place = pathOf(lifecycle.origin).join('\n');
  return lifecycle.evidence.filter(
    ({ isInherited, source, origin, ...it }) =>
      it.claim === claim && !isInherited && source !== 'table' && pathOf(origin).join('\n').startsWith(`${place}\n`),
  );
};

const contradicting = (
  lifecycle: Lifecycle,
  claim: 'deprecated-at' | 'sunset-at',
  zone: number,
): readonly Contradiction[] => {
  const [one, ...others] = own(lifecycle, claim).filter(({ date }) => date !== undefined);
  return others.flatMap(other =>
    one?.date && other.date && !isSameDay(one.date, other.date, zone) ? [{ claim, one, other }] : [],
  );
};

/** Each place may name several. */
const otherSuccessors = (lifecycle: Lifecycle, api: Contract): readonly Contradiction[] => {
  if (lifecycle.subject.kind !== 'operation') return [];
  const counted = new Set(successorsOf(lifecycle));
  const named = own(lifecycle, 'successor').flatMap(evidence => {
    const path = counted.has(evidence) ? successorPath(evidence, api) : undefined;
    return path === undefined ? [] : [{ evidence, path }];
  });
  const [first] = named;
  if (!first) return [];
  const accepted = named.filter(({ evidence }) => evidence.name === first.evidence.name);
  return named
    .filter(
      ({ evidence, path }) => evidence.name !== first.evidence.name && !accepted.some(it => isSamePath(it.path, path)),
    )
    .map(({ evidence }) => ({ claim: 'successor', one: first.evidence, other: evidence }));
};
