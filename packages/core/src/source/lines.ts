// From offsets to lines and columns: a table of lines, made once for a document and only when something of it is shown.
import type { Document, Position, Range } from './document.ts';
import { wholeOf } from './excerpt-of.ts';

/** Offsets into a text; the end is exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

export interface Lines {
  readonly count: number;
  /** The offset of each line. */
  readonly starts: Uint32Array;
  /** The spaces and tabs that each line begins with; `blank` for lines with nothing else. */
  readonly indents: Uint16Array;
}

const blank = 0xffff;

/** The text of a line (from 1) without its line break; '' outside the document. */
export const lineOf = (document: Document, line: number): string => {
  const { starts, count } = linesIn(document);
  if (line < 1 || line > count) return '';
  const end = line < count ? (starts[line] ?? 0) : document.text.length;
  return document.text.slice(starts[line - 1], end).replace(/\r?\n$/, '');
};

/** The lines from one to another, both included, as far as they exist. */
export const linesOf = (document: Document, from: number, to: number): readonly string[] => {
  const first = Math.max(1, from);
  const last = Math.min(to, linesIn(document).count);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => lineOf(document, first + index));
};

export const rangeIn = (document: Document, { start, end }: Extent): Range => {
  const lines = linesIn(document);
  return { start: positionBy(lines, start), end: positionBy(lines, end) };
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

const tables = new WeakMap<Document, Lines>();

export const linesIn = (read: Document): Lines => {
  const document = wholeOf(read);
  const known = tables.get(document);
  if (known) return known;
  const lines = readLines(document.text);
  tables.set(document, lines);
  return lines;
};

/** The index (from 0) of the line that an offset is on. */
export const lineAt = ({ starts, count }: Lines, offset: number): number => {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

const positionBy = (lines: Lines, offset: number): Position => {
  const line = lineAt(lines, offset);
  return { line: line + 1, column: offset - (lines.starts[line] ?? 0) + 1 };
};

const readLines = (text: string): Lines => {
  let starts = new Uint32Array(1024);
  let indents = new Uint16Array(1024);
  let count = 0;
  for (let start = 0; ; count += 1) {
    if (count === starts.length) {
      starts = grown(starts, new Uint32Array(count * 2));
      indents = grown(indents, new Uint16Array(count * 2));
    }
    starts[count] = start;
    let at = start;
    let character = text.charCodeAt(at);
    while (character === space || character === tab) {
      at += 1;
      character = text.charCodeAt(at);
    }
    const isBlank = character === lineFeed || character === carriageReturn || Number.isNaN(character);
    indents[count] = isBlank ? blank : Math.min(at - start, blank - 1);
    const end = text.indexOf('\n', at);
    if (end === -1) return { count: count + 1, starts, indents };
    start = end + 1;
  }
};

const grown = <Numbers extends Uint32Array | Uint16Array>(from: Numbers, to: Numbers): Numbers => {
  to.set(from);
  return to;
};

const [tab, lineFeed, carriageReturn, space] = [9, 10, 13, 32];
