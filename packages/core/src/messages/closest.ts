// The words that somebody most likely meant.

/** The candidate that takes the fewest edits, if they are few for its length. */
export const closest = <Candidate extends string>(
  word: string,
  candidates: readonly Candidate[],
): Candidate | undefined => {
  const ranked = candidates
    .map(candidate => ({ candidate, distance: distanceBetween(word, candidate) }))
    .sort((left, right) => left.distance - right.distance);
  const [best] = ranked;
  if (!best) return undefined;
  const most = Math.max(1, Math.floor(best.candidate.length / 3));
  return best.distance <= most && best.distance < best.candidate.length ? best.candidate : undefined;
};

const nearestShown = 4;

/** The one that was most likely meant, or else the few that share the most parts between hyphens. */
export const nearest = (word: string, candidates: readonly string[]): readonly string[] => {
  const typo = closest(word, candidates);
  if (typo !== undefined) return [typo];
  const parts = new Set(word.split('-'));
  const sharedBy = (candidate: string): number => candidate.split('-').filter(part => parts.has(part)).length;
  const most = Math.max(...candidates.map(sharedBy));
  return most < parts.size / 2
    ? []
    : candidates.filter(candidate => sharedBy(candidate) === most).slice(0, nearestShown);
};

/** What is longer was not typed by hand, and takes long to compare. */
const longestCompared = 500;

/** Insertions, deletions, replacements and swaps of neighbours. */
const distanceBetween = (left: string, right: string): number => {
  if (Math.abs(left.length - right.length) > 8 || left.length > longestCompared) return Infinity;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      const isSwap =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + cost,
          isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? Infinity;
};
