// What is selected while a selection grows: a key or a value, the pair, the object that has it, the pair of that, up to the text.
import type { Origin } from '@breakwater/core';
import { at, rootOf } from '@breakwater/core';
import type { Position, Range, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import type { View } from '../view.ts';
import type { Cursor } from './cursor.ts';
import { cursorAt } from './cursor.ts';
import { rangeShown } from './places.ts';
import { offsetAt, positionAt } from './positions.ts';

export const selectionRanges = (
  view: View,
  { positions }: Pick<SelectionRangeParams, 'positions'>,
): SelectionRange[] | null => {
  if (!view.document) return null;
  const all = { start: { line: 0, character: 0 }, end: positionAt(view.text, view.text.length) };
  return positions.map(position => growing([...around(view, position), all], position));
};

const around = (view: View, position: Position): readonly Range[] => {
  const cursor = cursorAt(view, position);
  const here = [
    ...commentsAt(view, position),
    ...(cursor && cursor.on !== 'between' ? written(view.text, cursor) : []),
  ];
  return cursor ? [...here, ...enclosing(view, cursor)] : here;
};

/** Without its quotes, and with them. */
const written = (text: string, { extent: { start, end }, range }: Cursor): readonly Range[] => {
  const quote = text.charAt(start);
  const isQuoted = (quote === '"' || quote === "'") && end - start > 1 && text.charAt(end - 1) === quote;
  return isQuoted ? [inside(range), range] : [range];
};

const inside = ({ start, end }: Range): Range => ({
  start: { ...start, character: start.character + 1 },
  end: { ...end, character: end.character - 1 },
});

/** From the inside to the outside, the value of each key and the pair of both. */
const enclosing = (view: View, { path }: Cursor): readonly Range[] => {
  if (!view.document) return [];
  const ranges: Range[] = [];
  for (let origin: Origin | undefined = at(rootOf(view.document), ...path); origin; origin = origin.parent) {
    const value = rangeShown(view, origin, 'value');
    if (!value) continue;
    const key = rangeShown(view, origin, 'key');
    ranges.push(value, { start: key ? earlier(key.start, value.start) : value.start, end: value.end });
  }
  return ranges;
};

/** The comment that the line is, and all those that belong together with it. */
const commentsAt = ({ text, format }: View, position: Position): readonly Range[] => {
  if (format !== 'yaml') return [];
  const lineStart = offsetAt(text, { line: position.line, character: 0 });
  const line = lineFrom(text, lineStart);
  if (!isComment(line)) return [];
  let [first, start] = [position.line, lineStart];
  while (start > 0) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (!isComment(lineFrom(text, before))) break;
    [first, start] = [first - 1, before];
  }
  let [last, end] = [position.line, lineStart];
  for (;;) {
    const next = end + lineFrom(text, end).length + 1;
    if (next >= text.length || !isComment(lineFrom(text, next))) break;
    [last, end] = [last + 1, next];
  }
  const endOf = (number: number, it: string): Position => ({ line: number, character: it.trimEnd().length });
  const startOf = (number: number, it: string): Position => ({ line: number, character: it.indexOf('#') });
  return [
    { start: startOf(position.line, line), end: endOf(position.line, line) },
    { start: startOf(first, lineFrom(text, start)), end: endOf(last, lineFrom(text, end)) },
  ];
};

const isComment = (line: string): boolean => /^\s*#/.test(line);

const lineFrom = (text: string, start: number): string => {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end);
};

/** Each with the next larger one around it; what does not grow is left out. */
const growing = (ranges: readonly Range[], position: Position): SelectionRange => {
  const kept: Range[] = [];
  for (const range of ranges) {
    const last = kept.at(-1) ?? { start: position, end: position };
    if (holds(range, last) && !(kept.length > 0 && holds(last, range))) kept.push(range);
  }
  return kept.reduceRight<SelectionRange | undefined>(
    (parent, range) => (parent ? { range, parent } : { range }),
    undefined,
  ) as SelectionRange;
};

const holds = (outer: Range, inner: Range): boolean =>
  !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);

const isBefore = (left: Position, right: Position): boolean =>
  left.line < right.line || (left.line === right.line && left.character < right.character);

const earlier = (left: Position, right: Position): Position => (isBefore(left, right) ? left : right);
