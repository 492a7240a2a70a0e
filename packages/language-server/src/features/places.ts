// Where a place of a description is shown: its document, and its range in what the editor has of it.
import type { Origin } from '@breakwater/core';
import { locate } from '@breakwater/core';
import type { Location, Range } from 'vscode-languageserver';
import type { View } from '../view.ts';
import { driftOf, rangeAfter } from './drift.ts';
import { rangeOf } from './positions.ts';

/** `undefined` for what is in the lines that are being written. */
export const locationOf = (view: View, origin: Origin, what: 'key' | 'value'): Location | undefined => {
  const range = rangeShown(view, origin, what);
  return range && { uri: view.spelled(origin.document.uri), range };
};

export const rangeShown = ({ uri, text }: View, origin: Origin, what: 'key' | 'value'): Range | undefined => {
  const found = locate(origin, what);
  if (!found) return undefined;
  const range = rangeOf(found);
  return origin.document.uri === uri ? rangeAfter(driftOf(origin.document, text), range) : range;
};
