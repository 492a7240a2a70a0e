// A table for a terminal, whose cells may have several lines.
import { padEnd } from './layout.ts';
import type { Paint } from './paint.ts';

export interface CellLine {
  /** At most as wide as its column. */
  readonly text: string;
  readonly color?: Paint['strong'];
}

export interface Row {
  /** Before the first column. */
  readonly glyph: CellLine;
  /** One for each column: its lines. */
  readonly cells: readonly (readonly CellLine[])[];
}

/** Two columns of the terminal are between the columns of the table, and for the glyph. */
export const gap = 2;

export const tableLines = (rows: readonly Row[], widths: readonly number[]): readonly string[] =>
  rows.flatMap(({ glyph, cells }) => {
    const height = Math.max(1, ...cells.map(lines => lines.length));
    return Array.from({ length: height }, (_, index) => {
      const first = index === 0 ? painted(glyph, gap) : ' '.repeat(gap);
      const others = cells.map((lines, column) => painted(lines[index] ?? { text: '' }, (widths[column] ?? 0) + gap));
      return (first + others.join('')).trimEnd();
    });
  });

/** Padded outside of its colour, so that what follows the last text can be cut off. */
const painted = ({ text, color }: CellLine, width: number): string => {
  const padding = padEnd(text, width).slice(text.length);
  return (text === '' || !color ? text : color(text)) + padding;
};
