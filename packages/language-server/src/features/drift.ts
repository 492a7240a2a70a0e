// How the text in the editor differs from the newest state of it that could be read: some lines in the middle were replaced.
import type { Document } from '@breakwater/core';
import { textChange } from '@breakwater/core';
import type { Position, Range } from 'vscode-languageserver';

/** Positions in the lines that were replaced have no counterpart. */
export interface Drift {
  readonly toText: (position: Position) => Position | undefined;
  /** Of an offset in the text. */
  readonly inDocument: (offset: number) => number | undefined;
  /** How far both begin alike. */
  readonly same: number;
}

export const driftOf = (document: Document, text: string): Drift => {
  const known = drifts.get(document);
  if (known?.text === text) return known.drift;
  const drift = document.text === text ? none : driftBetween(document.text, text);
  drifts.set(document, { text, drift });
  return drift;
};

/** `undefined` when something of it is in the lines that were replaced. */
export const rangeAfter = ({ toText }: Drift, range: Range): Range | undefined => {
  const start = toText(range.start);
  const end = toText(range.end);
  return start && end ? { start, end } : undefined;
};

const drifts = new WeakMap<Document, { readonly text: string; readonly drift: Drift }>();

const none: Drift = { toText: position => position, inDocument: offset => offset, same: Infinity };

const driftBetween = (before: string, after: string): Drift => {
  const change = textChange(before, after);
  if (!change) return none;
  const { start, oldEnd, newEnd } = change;
  const first = linesIn(before.slice(0, start));
  const lines = linesIn(before);
  const kept = linesIn(before.slice(oldEnd));
  const [moved, movedLines] = [after.length - before.length, linesIn(after) - lines];
  const firstChanged = after.lastIndexOf('\n', start - 1) + 1;
  const nextLine = after.indexOf('\n', newEnd);
  const firstKept = nextLine === -1 ? after.length + 1 : nextLine + 1;
  return {
    same: start,
    toText: position => {
      if (position.line < first) return position;
      return position.line > lines - kept ? { ...position, line: position.line + movedLines } : undefined;
    },
    inDocument: offset => {
      if (offset < firstChanged) return offset;
      return offset >= firstKept ? offset - moved : undefined;
    },
  };
};

const linesIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};
