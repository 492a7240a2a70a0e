// Where places of an older text are in a newer one: they move with the lines around them.
import type { LineAndColumn, TextChange } from '@breakwater/core';
import { textChange } from '@breakwater/core';

export type Shift = (place: LineAndColumn) => LineAndColumn;

/** Undefined where nothing moved. What was in the part that changed is at its beginning. */
export const shiftBetween = (before: string, after: string): Shift | undefined => {
  const change = textChange(before, after);
  if (!change) return undefined;
  const { start, oldEnd, newEnd } = edges(before, after, change);
  return place => {
    if (isBefore(place, start)) return place;
    if (isBefore(place, oldEnd)) return start;
    const column = place.line === oldEnd.line ? place.column - oldEnd.column + newEnd.column : place.column;
    return { line: place.line - oldEnd.line + newEnd.line, column };
  };
};

const edges = (before: string, after: string, { start, oldEnd, newEnd }: TextChange) => {
  const from = placeAt(before, 0, start, { line: 1, column: 1 });
  return { start: from, oldEnd: placeAt(before, start, oldEnd, from), newEnd: placeAt(after, start, newEnd, from) };
};

/** Of an offset, counted on from another one. */
const placeAt = (text: string, from: number, to: number, { line, column }: LineAndColumn): LineAndColumn => {
  let lines = 0;
  let lineStart = -1;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    lines += 1;
    lineStart = at + 1;
  }
  return lineStart === -1 ? { line, column: column + to - from } : { line: line + lines, column: to - lineStart + 1 };
};

const isBefore = (left: LineAndColumn, right: LineAndColumn): boolean =>
  left.line < right.line || (left.line === right.line && left.column < right.column);
