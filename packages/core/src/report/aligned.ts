// Two texts beside each other: which line of the one is which line of the other.
import { at, commonLengths } from './differing-lines.ts';

/** Indices; a line that only one text has stands alone. */
export interface AlignedLines {
  readonly base: number | null;
  readonly revision: number | null;
}

/** Texts with more lines are told one after the other. */
const mostCompared = 400;

/** Of what differs at one place, the base comes first. */
export const aligned = (base: readonly string[], revision: readonly string[]): readonly AlignedLines[] => {
  if (Math.max(base.length, revision.length) > mostCompared)
    return [
      ...base.map((_, index) => ({ base: index, revision: null })),
      ...revision.map((_, index) => ({ base: null, revision: index })),
    ];
  const lengths = commonLengths(base, revision);
  const lines: AlignedLines[] = [];
  let [left, right] = [0, 0];
  while (left < base.length || right < revision.length) {
    const isBase = left < base.length;
    if (isBase && right < revision.length && base[left] === revision[right])
      lines.push({ base: left++, revision: right++ });
    else if (isBase && (right >= revision.length || at(lengths, left + 1, right) >= at(lengths, left, right + 1)))
      lines.push({ base: left++, revision: null });
    else lines.push({ base: null, revision: right++ });
  }
  return lines;
};
