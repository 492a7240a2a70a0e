// Writes the lines of an edit with the line numbers of both documents, the way a diff is read.
import { printable } from '../messages/printable.ts';
import type { ReportMessages } from '../messages/report.ts';
import type { Frame, FrameLine } from './frame.ts';
import { fit, widthOf } from './layout.ts';
import type { Paint } from './paint.ts';

/** Of each side, at most this many lines are shown. */
const shownLines = 4;

export const frameLines = (frame: Frame, width: number, words: ReportMessages, paint: Paint): readonly string[] => {
  if (frame.length === 0) return [];
  const indentation = Math.min(...frame.filter(({ text }) => text.trim() !== '').map(({ text }) => indentOf(text)));
  const gutters: Gutters = { base: gutterOf(frame, 'base'), revision: gutterOf(frame, 'revision') };
  const room = width - gutterText(gutters, '', '', ' ').length;
  const context = frame.filter(line => line.side === 'context');
  const changed = (['base', 'revision'] as const).flatMap(side => {
    const lines = frame.filter(line => line.side === side);
    // A remark in the place of a single line would save nothing.
    const shown = lines.length <= shownLines + 1 ? lines : lines.slice(0, shownLines);
    const hidden = lines.length - shown.length;
    const remark = hidden === 0 ? [] : [gutterText(gutters, '', '', ' ') + paint.faint(`⋮ ${words.moreLines(hidden)}`)];
    return [...shown.map(line => lineText(line, gutters, indentation, room, paint)), ...remark];
  });
  return [...context.map(line => lineText(line, gutters, indentation, room, paint)), ...changed];
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
  return (paint.faint(gutter.slice(0, edge)) + color(gutter.slice(edge)) + marked(line, indentation, room, color, paint)).trimEnd();
};

const numberText = (number: number | null): string => (number === null ? '' : String(number));

const marked = ({ text, mark }: FrameLine, indentation: number, room: number, color: (text: string) => string, paint: Paint): string => {
  const body = withoutTabs(text).slice(indentation).trimEnd();
  const fitting = fit(printable(body), room);
  // Spelling out a character moves what comes after it: the mark would be off.
  const isMoved = printable(body) !== body || text.includes('\t');
  if (!mark || isMoved) return color(fitting);
  const start = Math.max(0, mark.start - indentation);
  const end = Math.min(mark.end - indentation, widthOf(fitting));
  if (start === 0 && end >= body.length) return color(fitting);
  return color(fitting.slice(0, start)) + paint.mark(color(fitting.slice(start, end))) + color(fitting.slice(end));
};

const withoutTabs = (text: string): string => text.replaceAll('\t', '  ');

const indentOf = (text: string): number => {
  const spaced = withoutTabs(text);
  return spaced.length - spaced.trimStart().length;
};
