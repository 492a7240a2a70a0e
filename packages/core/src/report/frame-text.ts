// Writes the lines of an edit with the line numbers of both documents, the way a diff is read.
import { printable } from '../messages/printable.ts';
import type { ReportMessages } from '../messages/report.ts';
import type { Frame, FrameLine } from './frame-line.ts';
import { fit } from './layout.ts';
import type { Paint } from './paint.ts';

/** Of each side, at most this many lines are shown. */
const shownLines = 4;

/** Frames that are not about the same lines are set apart. */
export const frameLines = (
  frames: readonly Frame[],
  width: number,
  words: ReportMessages,
  paint: Paint,
): readonly string[] => {
  const all = frames.flatMap(frame => frame.lines);
  const gutters: Gutters = { base: gutterOf(all, 'base'), revision: gutterOf(all, 'revision') };
  return frames.flatMap((frame, index) => [
    ...(index === 0 || frame.lines.length === 0 ? [] : [paint.faint(`${gutterText(gutters, '', '', ' ')}…`)]),
    ...linesOf(frame, gutters, width, words, paint),
  ]);
};

const linesOf = (
  { lines, more }: Frame,
  gutters: Gutters,
  width: number,
  words: ReportMessages,
  paint: Paint,
): readonly string[] => {
  const indentations = indentationsOf(lines);
  const emptyGutter = gutterText(gutters, '', '', ' ');
  const room = width - emptyGutter.length;
  const write = (line: FrameLine): string => lineText(line, gutters, indentations[line.side], room, paint);
  const changed = (['base', 'revision'] as const).flatMap(side => {
    const ofSide = lines.filter(line => line.side === side);
    const count = ofSide.length + more[side];
    // A remark in the place of a single line would save nothing.
    const shown = count <= shownLines + 1 ? ofSide : ofSide.slice(0, shownLines);
    const hidden = count - shown.length;
    return [...shown.map(write), ...(hidden === 0 ? [] : [paint.faint(`${emptyGutter}… ${words.moreLines(hidden)}`)])];
  });
  return [...lines.filter(line => line.side === 'context').map(write), ...changed];
};

interface Gutters {
  readonly base: number;
  readonly revision: number;
}

const gutterOf = (lines: readonly FrameLine[], side: 'base' | 'revision'): number =>
  Math.max(0, ...lines.map(line => (line[side] === null ? 0 : String(line[side]).length)));

const gutterText = ({ base, revision }: Gutters, left: string, right: string, sign: string): string =>
  `  ${[left.padStart(base), right.padStart(revision)].filter(it => it !== '').join(' ')} │ ${sign} `;

const lineText = (line: FrameLine, gutters: Gutters, indentation: number, room: number, paint: Paint): string => {
  const sign = { base: '-', revision: '+', context: ' ' }[line.side];
  const gutter = gutterText(gutters, numberText(line.base), numberText(line.revision), sign);
  const color = { base: paint.base, revision: paint.revision, context: paint.faint }[line.side];
  const edge = gutter.lastIndexOf('│') + 1;
  const text = marked(line, indentation, room, color, paint);
  return paint.faint(gutter.slice(0, edge)) + (text === '' ? color(` ${sign}`) : color(gutter.slice(edge)) + text);
};

const numberText = (number: number | null): string => (number === null ? '' : String(number));

const marked = (
  line: FrameLine,
  indentation: number,
  room: number,
  color: (text: string) => string,
  paint: Paint,
): string => {
  const { text, start, end } = windowOf(line, indentation, room);
  // Spelling out a character moves what comes after it: the mark would be off.
  const fitting = fit(printable(text), room);
  if (fitting === '') return '';
  const isMarked = printable(text) === text && start < end && (start > 0 || end < text.length);
  if (!isMarked) return color(fitting);
  return color(fitting.slice(0, start)) + paint.mark(color(fitting.slice(start, end))) + color(fitting.slice(end));
};

/** What a long line says around its mark; `start` and `end` are those of the mark. */
const windowOf = (
  line: FrameLine,
  indentation: number,
  room: number,
): { readonly text: string; readonly start: number; readonly end: number } => {
  const margin = isCut(line.text) ? 0 : indentation;
  const text = withoutTabs(line.text).slice(margin).trimEnd();
  const hasTabs = line.text.includes('\t');
  if (!line.mark || hasTabs) return { text, start: 0, end: 0 };
  const start = Math.max(0, line.mark.start - margin);
  const end = line.mark.end - margin;
  const from = start - Math.floor(room / 3);
  // From the same place on both sides of an edit, so that they can be compared.
  if (end < room || from <= 0) return { text, start, end };
  return { text: `…${text.slice(from)}`, start: start - from + 1, end: end - from + 1 };
};

type Indentations = Readonly<Record<FrameLine['side'], number>>;

/** What moved to another depth is still shown from its left edge; context belongs to the revision, or to the base alone. */
const indentationsOf = (lines: readonly FrameLine[]): Indentations => {
  const least = (some: readonly FrameLine[]): number =>
    Math.min(...some.filter(({ text }) => text.trim() !== '' && !isCut(text)).map(({ text }) => indentOf(text)));
  const [base, revision] = (['base', 'revision'] as const).map(side =>
    least(lines.filter(line => line.side === side || (line.side === 'context' && line[side] !== null))),
  ) as [number, number];
  const isOfRevision = lines.some(line => line.side === 'context' && line.revision !== null);
  return { base, revision, context: isOfRevision ? revision : base };
};

/** It begins in the middle of a line. */
const isCut = (text: string): boolean => text.startsWith('…');

const withoutTabs = (text: string): string => text.replaceAll('\t', '  ');

const indentOf = (text: string): number => {
  const spaced = withoutTabs(text);
  return spaced.length - spaced.trimStart().length;
};
