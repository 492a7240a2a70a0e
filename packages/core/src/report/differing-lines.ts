// What remains of two excerpts when the lines that both have are taken away.

export interface ExcerptLine {
  /** Its number in the document. */
  readonly line: number;
  readonly text: string;
  /** The part that matters, if not all of it does. */
  readonly mark: Mark | null;
}

/** Offsets into a text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

export interface DifferingLines {
  readonly base: readonly ExcerptLine[];
  readonly revision: readonly ExcerptLine[];
}

/** Lines that differ in indentation or in a final comma only count as the same. */
export const differingLines = (all: readonly ExcerptLine[], others: readonly ExcerptLine[]): DifferingLines => {
  const [base, revision] = withoutSharedEnds(all, others);
  const lengths = commonLengths(base.map(essenceOf), revision.map(essenceOf));
  const gone: ExcerptLine[] = [];
  const came: ExcerptLine[] = [];
  let left = 0;
  let right = 0;
  while (left < base.length || right < revision.length) {
    const baseLine = base[left];
    const revisionLine = revision[right];
    if (baseLine && revisionLine && essenceOf(baseLine) === essenceOf(revisionLine)) {
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
  return { base: withoutMoved(gone, came), revision: withoutMoved(came, gone) };
};

/** Comparing costs the product of what is left of both sides. */
const mostCompared = 600;

/** Most of a long list is as it was: what remains can be compared line by line. */
const withoutSharedEnds = (
  base: readonly ExcerptLine[],
  revision: readonly ExcerptLine[],
): readonly [readonly ExcerptLine[], readonly ExcerptLine[]] => {
  const isShared = (left: ExcerptLine | undefined, right: ExcerptLine | undefined): boolean =>
    left !== undefined && right !== undefined && essenceOf(left) === essenceOf(right);
  const shorter = Math.min(base.length, revision.length);
  let start = 0;
  while (start < shorter && isShared(base[start], revision[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isShared(base.at(-1 - end), revision.at(-1 - end))) end += 1;
  const between = (lines: readonly ExcerptLine[]): readonly ExcerptLine[] =>
    lines.slice(start, lines.length - end).slice(0, mostCompared);
  return [between(base), between(revision)];
};

/** A line that only stands elsewhere is no difference. */
const withoutMoved = (lines: readonly ExcerptLine[], others: readonly ExcerptLine[]): readonly ExcerptLine[] => {
  const elsewhere = new Map<string, number>();
  for (const line of others) elsewhere.set(essenceOf(line), (elsewhere.get(essenceOf(line)) ?? 0) + 1);
  return lines.filter(line => {
    const count = elsewhere.get(essenceOf(line)) ?? 0;
    elsewhere.set(essenceOf(line), count - 1);
    return count <= 0;
  });
};

/** A line without its indentation and its final comma. */
export const essenceOf = ({ text }: ExcerptLine): string => text.trim().replace(/,$/, '');

/** The lengths of the longest common subsequences of what is left of two lists from each pair of indices on. */
export const commonLengths = (base: readonly string[], revision: readonly string[]): readonly (readonly number[])[] => {
  const lengths = Array.from({ length: base.length + 1 }, () => Array.from({ length: revision.length + 1 }, () => 0));
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

export const at = (lengths: readonly (readonly number[])[], left: number, right: number): number =>
  lengths[left]?.[right] ?? 0;
