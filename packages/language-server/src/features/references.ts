// All places that use what is under the cursor, in all documents of the description.
import type { Description } from '@breakwater/core';
import type { DocumentHighlight, DocumentHighlightParams, Location, ReferenceParams } from 'vscode-languageserver';
import { DocumentHighlightKind } from 'vscode-languageserver';
import { definitionOf, namedAt } from '../names/named.ts';
import { usesIn } from '../names/names.ts';
import type { Use } from '../names/uses.ts';
import type { View } from '../view.ts';
import { cursorAt } from './cursor.ts';
import { isText } from './definition.ts';
import { locationOf } from './places.ts';

export const references = (
  view: View,
  { position, context }: Pick<ReferenceParams, 'position' | 'context'>,
): Location[] => {
  const { defined, uses } = occurrencesAt(view, position);
  return [...(context.includeDeclaration ? defined : []), ...uses];
};

/** The same in the open document alone. */
export const highlights = (
  view: View,
  { position }: Pick<DocumentHighlightParams, 'position'>,
): DocumentHighlight[] => {
  const { defined, uses } = occurrencesAt(view, position);
  const here = ({ uri }: Location): boolean => uri === view.spelled(view.uri);
  return [
    ...defined.filter(here).map(({ range }) => ({ range, kind: DocumentHighlightKind.Write })),
    ...uses.filter(here).map(({ range }) => ({ range, kind: DocumentHighlightKind.Read })),
  ];
};

export const usesOfAddress = (description: Description, address: string): readonly Use[] =>
  usesIn(description).filter(({ target }) => target === address);

interface Occurrences {
  readonly defined: readonly Location[];
  readonly uses: readonly Location[];
}

const occurrencesAt = (view: View, position: ReferenceParams['position']): Occurrences => {
  const { description } = view;
  const cursor = cursorAt(view, position);
  const named = cursor && namedAt(view, cursor);
  if (!description || !cursor?.origin || !named) return { defined: [], uses: [] };
  const origin = definitionOf(description, named, cursor.origin);
  const defined = origin && locationOf(view, origin, isText(named.address) ? 'value' : 'key');
  return {
    defined: defined ? [defined] : [],
    uses: usesOfAddress(description, named.address)
      .flatMap(use => locationOf(view, use.origin, use.on) ?? [])
      .toSorted(inOrder),
  };
};

const inOrder = (left: Location, right: Location): number => {
  if (left.uri !== right.uri) return left.uri < right.uri ? -1 : 1;
  const [one, other] = [left.range.start, right.range.start];
  return one.line - other.line || one.character - other.character;
};
