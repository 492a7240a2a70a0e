// Edits of one file as a unified diff, which `git apply` and `patch -p1` can make. What changed is known, so nothing is compared.
import { applyTextEdits } from './apply-text-edits.ts';
import type { TextEdit } from './edit.ts';

/** `path` is relative to where the patch is applied; '' when there are no edits. A byte order mark is not counted by offsets. */
export const unifiedPatch = (path: string, text: string, edits: readonly TextEdit[]): string => {
  const lines = linesOf(text);
  const changes = changesIn(text, lines, edits);
  if (changes.length === 0) return '';
  const header = `--- ${fileName('a', path)}\n+++ ${fileName('b', path)}\n`;
  let shift = 0;
  const hunks = grouped(changes).map(group => {
    const hunk = hunkText(lines, group, shift);
    for (const { removed, added } of group) shift += added.length - removed;
    return hunk;
  });
  return header + hunks.join('');
};

/** Lines with their line breaks. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Lines that others take the place of. */
interface LineChange {
  /** From 0. */
  readonly first: number;
  readonly removed: number;
  readonly added: readonly string[];
}

const contextLines = 3;

const changesIn = (text: string, lines: readonly string[], edits: readonly TextEdit[]): readonly LineChange[] => {
  const mark = /^\ufeff*/.exec(text)?.[0].length ?? 0;
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length;
  }
  const lineAt = (offset: number): number => {
    let [low, high] = [0, Math.max(0, starts.length - 1)];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const groups: { first: number; last: number; edits: TextEdit[] }[] = [];
  for (const { start, end, text: written } of edits) {
    const edit = { start: start + mark, end: end + mark, text: written };
    const [first, last] = [lineAt(edit.start), lineAt(edit.end)];
    const group = groups.at(-1);
    if (group && group.last >= first) {
      group.last = Math.max(group.last, last);
      group.edits.push(edit);
    } else groups.push({ first, last, edits: [edit] });
  }
  return groups.map(({ first, last, edits: inside }) => {
    const from = starts[first] ?? 0;
    const before = lines.slice(first, last + 1);
    const moved = inside.map(edit => ({ ...edit, start: edit.start - from, end: edit.end - from }));
    return withoutSharedEnds(first, before, linesOf(applied(before.join(''), moved)));
  });
};

/** Here a byte order mark is a character as any other. */
const applied = (text: string, edits: readonly TextEdit[]): string =>
  applyTextEdits(
    `x${text}`,
    edits.map(edit => ({ ...edit, start: edit.start + 1, end: edit.end + 1 })),
  ).slice(1);

const withoutSharedEnds = (first: number, before: readonly string[], after: readonly string[]): LineChange => {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { first: first + start, removed: before.length - start - end, added: after.slice(start, after.length - end) };
};

/** Changes that share lines around them make one hunk. */
const grouped = (changes: readonly LineChange[]): readonly (readonly LineChange[])[] => {
  const groups: LineChange[][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && change.first - (last.first + last.removed) <= 2 * contextLines) group.push(change);
    else groups.push([change]);
  }
  return groups;
};

const hunkText = (lines: readonly string[], changes: readonly LineChange[], shift: number): string => {
  const from = Math.max(0, (changes[0]?.first ?? 0) - contextLines);
  const body: string[] = [];
  let at = from;
  let [before, after] = [0, 0];
  const put = (mark: ' ' | '-' | '+', line: string): void => {
    body.push(line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`);
    if (mark !== '+') before += 1;
    if (mark !== '-') after += 1;
  };
  for (const { first, removed, added } of changes) {
    for (; at < first; at += 1) put(' ', lines[at] ?? '');
    for (; at < first + removed; at += 1) put('-', lines[at] ?? '');
    for (const line of added) put('+', line);
  }
  for (const stop = Math.min(lines.length, at + contextLines); at < stop; at += 1) put(' ', lines[at] ?? '');
  // Of no lines, the number is that of the line before them.
  const start = (index: number, count: number): string => `${count === 0 ? index : index + 1},${count}`;
  return `@@ -${start(from, before)} +${start(from + shift, after)} @@\n${body.join('')}`;
};

/** Names are quoted as git does it; one with a space ends in a tab, or what follows it might be taken for a date. */
const fileName = (side: 'a' | 'b', path: string): string => {
  const name = `${side}/${path}`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  if (!/[\x00-\x1f\x7f"\\]/.test(name)) return name.includes(' ') ? `${name}\t` : name;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  return `"${name.replaceAll(/[\x00-\x1f\x7f"\\]/g, escaped)}"`;
};

const escaped = (character: string): string =>
  character === '"' || character === '\\'
    ? `\\${character}`
    : `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
