// References to other files as links.

import { locate } from '@breakwater/core';
import type { DocumentLink } from 'vscode-languageserver';
import { originAt } from '../names/named.ts';
import { usesIn } from '../names/names.ts';
import type { View } from '../view.ts';
import { rangeShown } from './places.ts';
import { rangeOf } from './positions.ts';

export const documentLinks = (view: View): DocumentLink[] => {
  const { description, document } = view;
  if (!description || !document || description.documents.size === 1) return [];
  return usesIn(description).flatMap(({ origin, on, target }) => {
    if (origin.document !== document || target.startsWith(`${document.uri}#`)) return [];
    const range = rangeShown(view, origin, on);
    const place = originAt(description, target);
    const found = place && locate(place, 'key');
    if (!range || !place || !found) return [];
    const { line, character } = rangeOf(found).start;
    return [{ range, target: `${view.spelled(place.document.uri)}#L${line + 1},${character + 1}` }];
  });
};
