// Which text each character of a string comes from: escapes, folded lines and indentation taken into account.

export type StringKind = 'plain' | 'single' | 'double' | 'literal' | 'folded';

export const stringKind = (source: string): StringKind => {
  const kinds: Readonly<Record<string, StringKind>> = { "'": 'single', '"': 'double', '|': 'literal', '>': 'folded' };
  return kinds[source.charAt(0)] ?? 'plain';
};

/**
 * For each UTF-16 code unit of the value, where it begins in the source, and where the content ends after the last one.
 * What folds lines in other ways than usual comes out wrong: whoever uses it reads the outcome again.
 */
export const stringOffsets = (source: string, kind: StringKind, value: string): readonly number[] =>
  kind === 'literal' || kind === 'folded' ? blockOffsets(source, kind, value) : flowOffsets(source, kind);

const flowOffsets = (source: string, kind: 'plain' | 'single' | 'double'): readonly number[] => {
  const offsets: number[] = [];
  const isQuoted = kind !== 'plain';
  const end = isQuoted ? source.length - 1 : source.length;
  let at = isQuoted ? 1 : 0;
  while (at < end) {
    const fold = foldAt(source, at, end);
    if (fold) {
      offsets.push(...fold.breaks);
      at = fold.end;
    } else if (kind === 'double' && source.charAt(at) === '\\') {
      const written = escapeAt(source, at);
      for (let unit = 0; unit < written.units; unit += 1) offsets.push(at);
      at = written.end;
    } else {
      offsets.push(at);
      at += kind === 'single' && source.charAt(at) === "'" ? 2 : 1;
    }
  }
  return [...offsets, end];
};

/** One line break is a space, and each one after it a line break. */
const foldAt = (source: string, at: number, end: number): { breaks: readonly number[]; end: number } | undefined => {
  if (!/[ \t\r\n]/.test(source.charAt(at))) return undefined;
  folding.lastIndex = at;
  const found = folding.exec(source)?.[0];
  if (found === undefined || at + found.length > end) return undefined;
  const feeds = [...found.matchAll(/\n/g)].map(({ index }) => at + index + 1);
  return { breaks: feeds.length === 1 ? [at] : [at, ...feeds.slice(1, -1)], end: at + found.length };
};
const folding = /[ \t]*(?:\r?\n[ \t]*)+/y;

const escapeAt = (source: string, at: number): { readonly units: number; readonly end: number } => {
  const letter = source.charAt(at + 1);
  const digits = { x: 2, u: 4, U: 8 }[letter] ?? 0;
  if (digits > 0) {
    const end = at + 2 + digits;
    return { units: letter === 'U' && Number.parseInt(source.slice(at + 2, end), 16) > 0xffff ? 2 : 1, end };
  }
  const [broken] = /^\r?\n[ \t]*/.exec(source.slice(at + 1, at + 1000)) ?? [];
  return broken === undefined ? { units: 1, end: at + 2 } : { units: 0, end: at + 1 + broken.length };
};

const blockOffsets = (source: string, kind: 'literal' | 'folded', value: string): readonly number[] => {
  const lines = contentLines(source, value);
  const offsets: number[] = [];
  let above: Line | undefined;
  lines.forEach((line, index) => {
    for (let at = line.start; at < line.stop; at += 1) offsets.push(at);
    const below = lines[index + 1];
    const isEnd = isEmpty(line) && below !== undefined && !isEmpty(below);
    // Of several line breaks between two lines of text, one is folded away.
    const isFolded = kind === 'folded' && isEnd && above !== undefined && !above.isIndented && !below.isIndented;
    if (!isFolded) offsets.push(line.stop);
    if (!isEmpty(line)) above = line;
  });
  return offsets.slice(0, value.length + 1);
};

const isEmpty = ({ start, stop }: Line): boolean => start >= stop;

interface Line {
  readonly start: number;
  readonly stop: number;
  /** More than the text itself. */
  readonly isIndented: boolean;
}

/** Of a block scalar, the lines below its mark without their indentation. */
const contentLines = (source: string, value: string): readonly Line[] => {
  const bounds = [...source.matchAll(/[^\n]*(?:\n|$)/g)].slice(1).filter(([line]) => line !== '');
  const first = bounds.find(([line]) => line.trim() !== '')?.[0] ?? '';
  const inner = value.split('\n').find(line => line.trim() !== '') ?? '';
  const indentation = spacesOf(first) - spacesOf(inner);
  return bounds.map(({ 0: line, index }) => {
    const text = line.replace(/\r?\n$/, '');
    const margin = Math.min(indentation, spacesOf(text));
    const isIndented = /^[ \t]/.test(text.slice(margin)) && text.length > margin;
    return { start: index + margin, stop: index + text.length, isIndented };
  });
};

const spacesOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;
