// Of two texts told as one, the lines that matter: what differs, what it stands in, and a little around it.
import type { MergedLine } from './merged-lines.ts';

/** Texts of so many lines are shown as a whole. */
const fewest = 24;

const around = 2;

export const essentialLines = (lines: readonly MergedLine[]): readonly MergedLine[] => {
  if (lines.length <= fewest) return lines;
  const kept = new Set<number>();
  for (const [index, { sign }] of lines.entries()) {
    if (sign === ' ') continue;
    for (let near = index - around; near <= index + around; near += 1) kept.add(near);
    for (const opener of openersOf(lines, index)) kept.add(opener);
  }
  return lines.flatMap((line, index) => {
    if (kept.has(index)) return [line];
    // One line is as short as a mark in its place.
    const isAlone = kept.has(index - 1) && kept.has(index + 1);
    if (isAlone) return [line];
    const isFirst = index === 0 || kept.has(index - 1);
    return isFirst ? [{ sign: ' ', text: `${' '.repeat(indentOf(line.text))}…` } as const] : [];
  });
};

/** The lines that open what a line stands in. */
const openersOf = (lines: readonly MergedLine[], index: number): readonly number[] => {
  const openers: number[] = [];
  let indent = indentOf(lines[index]?.text ?? '');
  for (let above = index - 1; above >= 0 && indent > 0; above -= 1) {
    const { text } = lines[above] as MergedLine;
    if (text === '' || indentOf(text) >= indent) continue;
    indent = indentOf(text);
    openers.push(above);
  }
  return openers;
};

const indentOf = (text: string): number => text.length - text.trimStart().length;
