// From offsets to lines and columns: a table of line starts, made once for a document and only when something of it is shown.
import type { Document, Position, Range } from './document.ts';

/** Offsets into a text; the end is exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The text of a line (from 1) without its line break; '' outside the document. */
export const lineOf = (document: Document, line: number): string => {
  const starts = lineStartsOf(document);
  const start = starts[line - 1];
  if (start === undefined) return '';
  return document.text.slice(start, starts[line] ?? document.text.length).replace(/\r?\n$/, '');
};

/** The lines from one to another, both included, as far as they exist. */
export const linesOf = (document: Document, from: number, to: number): readonly string[] => {
  const first = Math.max(1, from);
  const last = Math.min(to, lineStartsOf(document).length);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => lineOf(document, first + index));
};

export const rangeIn = (document: Document, { start, end }: Extent): Range => {
  const starts = lineStartsOf(document);
  return { start: positionBy(starts, start), end: positionBy(starts, end) };
};

/** For a text that never became a document: counts the lines before the offset. */
export const positionIn = (text: string, offset: number): Position => {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', start)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
};

const tables = new WeakMap<Document, readonly number[]>();

const lineStartsOf = (document: Document): readonly number[] => {
  const known = tables.get(document);
  if (known) return known;
  const { text } = document;
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  tables.set(document, starts);
  return starts;
};

const positionBy = (starts: readonly number[], offset: number): Position => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
};
