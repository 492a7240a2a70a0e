// Where two states of a text differ: one stretch, with what is the same before and behind it.

export interface TextChange {
  readonly start: number;
  /** Exclusive, in the old text and in the new one. */
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Undefined for texts that are the same. */
export const textChange = (before: string, after: string): TextChange | undefined => {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  const start = alike(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const behind = alike(
    shorter - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from),
  );
  return { start, oldEnd: before.length - behind, newEnd: after.length - behind };
};

/** How many of `count` characters are the same. Whole pieces are compared natively. */
const alike = (count: number, isSame: (from: number, to: number) => boolean): number => {
  let at = 0;
  for (let size = largestPiece; size >= 1; size = Math.floor(size / 16)) {
    while (at + size <= count && isSame(at, at + size)) at += size;
  }
  return at;
};

const largestPiece = 16 ** 4;
