// Globs of paths and files: `*` is anything within a segment, `**` anything at all.

export const matchesGlob = (text: string, glob: string): boolean => {
  const segments = glob.split('/');
  return matches(text.split('/'), segments);
};

/** Segment by segment, without regular expressions: a glob comes from a file of somebody else. */
const matches = (text: readonly string[], glob: readonly string[]): boolean => {
  // Positions in the glob at which the rest of the text may begin.
  let states = new Set(skipped(glob, 0));
  for (const segment of text) {
    const next = new Set<number>();
    for (const state of states) {
      const pattern = glob[state];
      if (pattern === undefined) continue;
      if (pattern === '**') for (const it of skipped(glob, state)) next.add(it);
      else if (matchesSegment(segment, pattern)) for (const it of skipped(glob, state + 1)) next.add(it);
    }
    states = next;
  }
  return states.has(glob.length);
};

/** A `**` may stand for no segment. */
const skipped = (glob: readonly string[], from: number): readonly number[] =>
  glob[from] === '**' ? [from, ...skipped(glob, from + 1)] : [from];

const matchesSegment = (text: string, pattern: string): boolean => {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return text === pattern;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let position = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, position);
    if (found === -1) return false;
    position = found + part.length;
  }
  return position <= text.length - last.length;
};
