// What is under the cursor: which key or value of the text, and the place of the description that this is.
import type { Origin, PlaceInText } from '@breakwater/core';
import { at, pathAt, pathWhileWritten, rootOf, valueAt } from '@breakwater/core';
import type { Position, Range } from 'vscode-languageserver';
import type { View } from '../view.ts';
import { driftOf } from './drift.ts';
import { offsetAt, rangeNear } from './positions.ts';

export interface Cursor extends PlaceInText {
  readonly offset: number;
  /** In the newest state that could be read, where it need not exist. */
  readonly origin: Origin | undefined;
  /** What is there in that state. */
  readonly value: unknown;
  readonly range: Range;
}

/** `undefined` in comments, and where a text that is being written leaves it open. */
export const cursorAt = (
  view: View,
  position: Position,
  offset: number = offsetAt(view.text, position),
): Cursor | undefined => cursorOf(view, position, offset, placeAt(view, offset));

/** By what is written there and nothing else: what counts for somebody who writes. */
export const writingAt = (view: View, position: Position): Cursor | undefined => {
  const offset = offsetAt(view.text, position);
  return cursorOf(view, position, offset, placeWhileWritten(view, offset));
};

const cursorOf = (
  { text, document }: View,
  position: Position,
  offset: number,
  place: PlaceInText | undefined,
): Cursor | undefined => {
  if (!place) return undefined;
  const origin = document && at(rootOf(document), ...place.path);
  const range = rangeNear(text, { position, offset }, place.extent);
  return { ...place, offset, origin, value: origin && valueAt(origin), range };
};

const placeWhileWritten = (view: View, offset: number): PlaceInText | undefined => {
  const { document, text } = view;
  return pathWhileWritten(view, offset, document && { document, same: driftOf(document, text).same });
};

const placeAt = (view: View, offset: number): PlaceInText | undefined => {
  const { text, document } = view;
  const known = document && driftOf(document, text).inDocument(offset);
  if (!document || known === undefined) return placeWhileWritten(view, offset);
  const { path, on, extent } = pathAt(document, known);
  const moved = offset - known;
  return { path, on, extent: { start: extent.start + moved, end: extent.end + moved } };
};
