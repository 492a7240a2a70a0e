// Writes the lines of an edit with the line numbers of both documents, the way a diff is read.
import { printable } from '../messages/printable.ts';
import type { ReportMessages } from '../messages/report.ts';
import type { Frame, FrameLine } from './frame.ts';
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
  const all = frames.flat();
  const gutters: Gutters = { base: gutterOf(all, 'base'), revision: gutterOf(all, 'revision') };
  return frames.flatMap((frame, index) => [
    ...(index === 0 || frame.length === 0 ? [] : [gutterText(gutters, '', '', ' ') + paint.faint('⋮')]),
    ...linesOf(frame, gutters, width, words, paint),
  ]);
};

const linesOf = (
  frame: Frame,
  gutters: Gutters,
  width: number,
  words: ReportMessages,
  paint: Paint,
): readonly string[] => {
  const indentations = indentationsOf(frame);
  const room = width - gutterText(gutters, '', '', ' ').length;
  const context = frame.filter(line => line.side === 'context');
  const changed = (['base', 'revision'] as const).flatMap(side => {
    const lines = frame.filter(line => line.side === side);
    // A remark in the place of a single line would save nothing.
    const shown = lines.length <= shownLines + 1 ? lines : lines.slice(0, shownLines);
    const hidden = lines.length - shown.length;
    const remark = hidden === 0 ? [] : [gutterText(gutters, '', '', ' ') + paint.faint(`⋮ ${words.moreLines(hidden)}`)];
    return [...shown.map(line => lineText(line, gutters, indentations[line.side], room, paint)), ...remark];
  });
  return [...context.map(line => lineText(line, gutters, indentations.context, room, paint)), ...changed];
};

interface Gutters {
  readonly base: number;
  readonly revision: number;
}

const gutterOf = (frame: Frame, side: 'base' | 'revision'): number =>
  Math.max(0, ...frame.map(line => (line[side] === null ? 0 : String(line[side]).length)));

const gutterText = ({ base, revision }: Gutters, left: string, right: string, sign: string): string =>
  `  ${[left.padStart(base), right.padStart(revision)].filter(it => it !== '').join(' ')} │ ${sign} `;

const lineText = (line: FrameLine, gutters: Gutters, indentation: number, room: number, paint: Paint): string => {
  const sign = { base: '-', revision: '+', context: ' ' }[line.side];
  const gutter = gutterText(gutters, numberText(line.base), numberText(line.revision), sign);
  const color = { base: paint.base, revision: paint.revision, context: paint.faint }[line.side];
  const edge = gutter.lastIndexOf('│') + 1;
  return (
    paint.faint(gutter.slice(0, edge)) +
    color(gutter.slice(edge)) +
    marked(line, indentation, room, color, paint)
  ).trimEnd();
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
  const text = withoutTabs(line.text).slice(indentation).trimEnd();
  const hasTabs = line.text.includes('\t');
  if (!line.mark || hasTabs) return { text, start: 0, end: 0 };
  const start = Math.max(0, line.mark.start - indentation);
  const end = line.mark.end - indentation;
  if (end <= room - 1 || start < room / 3) return { text, start, end };
  // As much before the mark as there is room for, and not less than a few words.
  const from = Math.min(start - Math.floor(room / 4), Math.max(0, end - room + 2));
  return from <= 0
    ? { text, start, end }
    : { text: `…${text.slice(from)}`, start: start - from + 1, end: end - from + 1 };
};

type Indentations = Readonly<Record<FrameLine['side'], number>>;

/** What moved to another depth is still shown from its left edge; context belongs to the revision, or to the base alone. */
const indentationsOf = (frame: Frame): Indentations => {
  const least = (lines: Frame): number =>
    Math.min(...lines.filter(({ text }) => text.trim() !== '').map(({ text }) => indentOf(text)));
  const context = frame.filter(line => line.side === 'context');
  const [base, revision] = (['base', 'revision'] as const).map(side =>
    least(frame.filter(line => line.side === side || (line.side === 'context' && line[side] !== null))),
  ) as [number, number];
  return { base, revision, context: context.some(line => line.revision !== null) ? revision : base };
};

const withoutTabs = (text: string): string => text.replaceAll('\t', '  ');

const indentOf = (text: string): number => {
  const spaced = withoutTabs(text);
  return spaced.length - spaced.trimStart().length;
};
