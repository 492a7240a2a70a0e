// What is under the cursor: which key or value of the text, and the place of the description that this is.
import type { Origin, PlaceInText } from '@breakwater/core';
import { at, pathAt, pathWhileWritten, rootOf, valueAt } from '@breakwater/core';
import type { Position, Range } from 'vscode-languageserver';
import type { View } from '../view.ts';
import { driftOf } from './drift.ts';
import { offsetAt, rangeIn } from './positions.ts';

export interface Cursor extends PlaceInText {
  readonly offset: number;
  /** In the newest state that could be read, where it need not exist. */
  readonly origin: Origin | undefined;
  /** What is there in that state. */
  readonly value: unknown;
  readonly range: Range;
}

/** `undefined` in comments, and where a text that is being written leaves it open. */
export const cursorAt = (view: View, position: Position): Cursor | undefined => {
  const { text, document } = view;
  const offset = offsetAt(text, position);
  const place = placeAt(view, position, offset);
  if (!place) return undefined;
  const origin = document && at(rootOf(document), ...place.path);
  return { ...place, offset, origin, value: origin && valueAt(origin), range: rangeIn(text, place.extent) };
};

/** By what is written there and nothing else: what counts for somebody who writes. */
export const writingAt = ({ text, format, document }: View, position: Position): Cursor | undefined => {
  const offset = offsetAt(text, position);
  const place = pathWhileWritten({ text, format }, offset);
  if (!place) return undefined;
  const origin = document && at(rootOf(document), ...place.path);
  return { ...place, offset, origin, value: origin && valueAt(origin), range: rangeIn(text, place.extent) };
};

const placeAt = ({ text, format, document }: View, position: Position, offset: number): PlaceInText | undefined => {
  const read = document && driftOf(document, text).toDocument(position);
  if (!document || !read) return pathWhileWritten({ text, format }, offset);
  const known = offsetAt(document.text, read);
  const { path, on, extent } = pathAt(document, known);
  const moved = offset - known;
  return { path, on, extent: { start: extent.start + moved, end: extent.end + moved } };
};
