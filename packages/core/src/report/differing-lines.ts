// What remains of two excerpts when the lines that both have are taken away.
import type { ExcerptLine } from './frame.ts';

export interface DifferingLines {
  readonly base: readonly ExcerptLine[];
  readonly revision: readonly ExcerptLine[];
}

/** Lines that differ in indentation or in a final comma only are the same line. */
export const differingLines = (base: readonly ExcerptLine[], revision: readonly ExcerptLine[]): DifferingLines => {
  const lengths = commonLengths(base.map(essence), revision.map(essence));
  const gone: ExcerptLine[] = [];
  const came: ExcerptLine[] = [];
  let left = 0;
  let right = 0;
  while (left < base.length || right < revision.length) {
    const baseLine = base[left];
    const revisionLine = revision[right];
    if (baseLine && revisionLine && essence(baseLine) === essence(revisionLine)) {
      left += 1;
      right += 1;
    } else if (baseLine && (!revisionLine || at(lengths, left + 1, right) >= at(lengths, left, right + 1))) {
      gone.push(baseLine);
      left += 1;
    } else if (revisionLine) {
      came.push(revisionLine);
      right += 1;
    }
  }
  return { base: gone, revision: came };
};

const essence = ({ text }: ExcerptLine): string => text.trim().replace(/,$/, '');

/** The lengths of the longest common subsequences of what is left of two lists from each pair of indices on. */
const commonLengths = (base: readonly string[], revision: readonly string[]): readonly (readonly number[])[] => {
  const lengths = Array.from({ length: base.length + 1 }, () => new Array<number>(revision.length + 1).fill(0));
  for (let left = base.length - 1; left >= 0; left--) {
    for (let right = revision.length - 1; right >= 0; right--) {
      const row = lengths[left] as number[];
      row[right] =
        base[left] === revision[right]
          ? at(lengths, left + 1, right + 1) + 1
          : Math.max(at(lengths, left + 1, right), at(lengths, left, right + 1));
    }
  }
  return lengths;
};

const at = (lengths: readonly (readonly number[])[], left: number, right: number): number => lengths[left]?.[right] ?? 0;
