// How the text in the editor differs from the newest state of it that could be read: some lines in the middle were replaced.
import type { Document } from '@breakwater/core';
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
  const prefix = commonStart(before, after);
  const suffix = commonEnd(before, after, Math.min(before.length, after.length) - prefix);
  const first = linesIn(before.slice(0, prefix));
  const lines = linesIn(before);
  const kept = linesIn(before.slice(before.length - suffix));
  const [moved, movedLines] = [after.length - before.length, linesIn(after) - lines];
  const firstChanged = after.lastIndexOf('\n', prefix - 1) + 1;
  const nextLine = after.indexOf('\n', after.length - suffix);
  const firstKept = nextLine === -1 ? after.length + 1 : nextLine + 1;
  return {
    same: prefix,
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

const chunk = 1 << 16;

const commonStart = (left: string, right: string): number => {
  const most = Math.min(left.length, right.length);
  let at = 0;
  while (at + chunk <= most && left.slice(at, at + chunk) === right.slice(at, at + chunk)) at += chunk;
  while (at < most && left.charCodeAt(at) === right.charCodeAt(at)) at += 1;
  return at;
};

const commonEnd = (left: string, right: string, most: number): number => {
  let count = 0;
  const ends = (text: string, size: number): string => text.slice(text.length - count - size, text.length - count);
  while (count + chunk <= most && ends(left, chunk) === ends(right, chunk)) count += chunk;
  while (count < most && ends(left, 1) === ends(right, 1)) count += 1;
  return count;
};

const linesIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};
