// Where a place of a description is shown: its document, and its range in what the editor has of it.
import type { Document, Origin } from '@breakwater/core';
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

export const rangeShown = (view: View, origin: Origin, what: 'key' | 'value'): Range | undefined => {
  const found = locate(origin, what);
  const { document } = origin;
  return found && rangeAfter(driftOf(document, textShown(view, document)), rangeOf(found));
};

/** What the editor shows of a document, which may be newer than what could be read of it. */
export const textShown = ({ uri, text, openText }: View, document: Document): string =>
  document.uri === uri ? text : (openText(document.uri) ?? document.text);
