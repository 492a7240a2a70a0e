// What was removed here and added there, and is most probably the same thing under another name.
//
// A false rename misleads more than a removal and an addition do, so equal meaning is only what makes a rename possible: it
// is claimed where further evidence adds up.
import type { Candidate, Group, LeftOver, Traits } from './candidates.ts';
import { groupsBy, leftOver } from './candidates.ts';
import { leastLikeness, likenessOf } from './evidence.ts';
import { letters } from './likeness.ts';
import type { Matched } from './match.ts';

/** Pairs what is left over in `matched`, the likeliest first. The lists hold everything, in the order of the documents. */
export const withRenames = <T extends object>(
  matched: readonly Matched<T>[],
  base: readonly T[],
  revision: readonly T[],
  traits: Traits<T>,
): readonly Matched<T>[] => {
  if (!matched.some(it => !it.revision) || !matched.some(it => !it.base)) return matched;
  const renames = likeliestFirst(leftOver(matched, base, revision, traits), traits);
  if (renames.length === 0) return matched;
  const byRevision = new Map(renames.map(it => [it.revision, it]));
  const gone = new Set<T | undefined>(renames.map(it => it.base));
  return matched.flatMap(it => {
    if (!it.revision) return gone.has(it.base) ? [] : [it];
    return it.base ? [it] : [byRevision.get(it.revision) ?? it];
  });
};

interface Rename<T> {
  readonly base: T;
  readonly revision: T;
  readonly likeness: number;
}

const likeliestFirst = <T extends object>(
  { groups, surroundings }: LeftOver<T>,
  traits: Traits<T>,
): readonly Rename<T>[] => {
  const taken = new Set<T>();
  return groups
    .flatMap(group => {
      const rivals = Math.max(group.removed.length, group.added.length);
      return plausiblePairs(group).map(([one, other]) => ({
        base: one.it,
        revision: other.it,
        likeness: likenessOf(one, other, rivals, surroundings, traits),
        distance: Math.abs(one.index - other.index),
      }));
    })
    .filter(it => it.likeness >= leastLikeness)
    .sort((left, right) => right.likeness - left.likeness || left.distance - right.distance)
    .flatMap(({ base, revision, likeness }) => {
      if (taken.has(base) || taken.has(revision)) return [];
      taken.add(base).add(revision);
      return [{ base, revision, likeness }];
    });
};

/** Past this many comparisons, only those are made for which one thing is plainly the same. */
const mostComparisons = 2_500;

const plausiblePairs = <T>(group: Group<Candidate<T>>): readonly (readonly [Candidate<T>, Candidate<T>])[] => {
  const { removed, added } = group;
  if (removed.length * added.length <= mostComparisons)
    return removed.flatMap(one => added.map(other => [one, other] as const));
  const keys: readonly ((it: Candidate<T>) => string)[] = [
    ({ words }) => letters(words),
    ({ wording }) => wording.join(' '),
    ({ place }) => place.key,
  ];
  return keys.flatMap(keyOf =>
    groupsBy(group, keyOf).flatMap(({ removed: [one, ...rivals], added: [other, ...others] }) =>
      one && other && rivals.length + others.length === 0 ? [[one, other] as const] : [],
    ),
  );
};
