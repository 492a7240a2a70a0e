// A string that changes in part, as an edit of that part: what is around it keeps its quotes, its folds and its escapes.
import { loadYaml } from '../source/yaml-values.ts';
import type { TextEdit } from './edit.ts';
import type { Slot } from './part.ts';
import { endOfValue } from './part.ts';
import { doubleQuoted } from './scalar-text.ts';
import type { StringKind } from './string-offsets.ts';
import { stringKind, stringOffsets } from './string-offsets.ts';
import type { Style } from './style.ts';

/** Undefined where little would stay, or where the string has to be written in another way. */
export const stringEdit = (text: string, slot: Slot, after: string, style: Style): TextEdit | undefined => {
  const { value: before, node } = slot;
  if (typeof before !== 'string' || node.kind === 'alias' || node.kind === 'empty') return undefined;
  const part = changedPart(before, after);
  if (!part) return undefined;
  const from = node.start;
  const source = text.slice(from, endOfValue(text, slot));
  const kind = stringKind(source);
  const offsets = stringOffsets(source, kind, before);
  const [start, end] = [offsets[part.start], offsets[part.end]];
  if (start === undefined || end === undefined) return undefined;
  const written = inKind(part.text, kind, { source, start, end, lineBreak: style.lineBreak });
  if (written === undefined) return undefined;
  const edited = source.slice(0, start) + written + source.slice(end);
  if (readAs(edited, slot, style) !== after) return undefined;
  return { start: from + start, end: from + end, text: written };
};

interface Part {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where at least half of the shorter one is the same at its ends. */
const changedPart = (before: string, after: string): Part | undefined => {
  const shorter = Math.min(before.length, after.length);
  let tail = 0;
  while (tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  while (tail > 0 && splitsPair(before, before.length - tail)) tail -= 1;
  let head = 0;
  while (head < shorter - tail && before.charAt(head) === after.charAt(head)) head += 1;
  while (head > 0 && splitsPair(before, head)) head -= 1;
  if (shorter === 0 || (head + tail) * 2 < shorter) return undefined;
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
};

const splitsPair = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));

interface Place {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly lineBreak: string;
}

const inKind = (text: string, kind: StringKind, place: Place): string | undefined => {
  if (kind === 'double') return doubleQuoted(text).slice(1, -1);
  if (kind !== 'literal' && kind !== 'folded') {
    if (text.includes('\n')) return undefined;
    return kind === 'single' ? text.replaceAll("'", "''") : text;
  }
  const { source, start, end, lineBreak } = place;
  const margin = lineBreak + marginOf(source, start);
  // What follows on its own line after the part is indented already.
  const isBeforeBreak = /^\r?\n|^$/.test(source.slice(end, end + 2));
  if (kind === 'literal')
    return text.replaceAll('\n', (_, at: number) =>
      text.charAt(at + 1) === '\n' || (at === text.length - 1 && isBeforeBreak) ? lineBreak : margin,
    );
  const paragraphs = text.replaceAll(/\n+/g, breaks => lineBreak.repeat(breaks.length) + margin);
  // A line break is a space here: lines of their own, rather than a long one.
  const beginsLine = /\n *$/.test(source.slice(0, start));
  if (!beginsLine || !text.endsWith(' ') || text.includes('\n')) return paragraphs;
  const width = Math.max(40, ...source.split('\n').map(line => line.trim().length));
  return wrapped(text, width).join(margin) + margin;
};

const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.trim().split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
};

/** The indentation of the text: of the line itself, or of the first one that has any. */
const marginOf = (source: string, start: number): string => {
  const [first = ''] = source
    .split(/\r?\n/)
    .slice(1)
    .filter(line => line.trim() !== '');
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1);
  const spaces = (it: string): string => /^ */.exec(it)?.[0] ?? '';
  return line.trim() === '' ? spaces(first) : spaces(line).slice(0, spaces(first).length);
};

const readAs = (source: string, { column }: Slot, { format }: Style): unknown => {
  try {
    if (format === 'json') return JSON.parse(source) as unknown;
    if (column === -1) return (loadYaml(`[${source}]`) as readonly unknown[])[0];
    const [key, value] = Object.entries(loadYaml(`${' '.repeat(column)}k: ${source}\n`) as object)[0] ?? [];
    return key === 'k' ? value : undefined;
  } catch {
    // What does not read is written anew.
    return undefined;
  }
};
