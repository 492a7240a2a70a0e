// From what is used to where it is defined.
import type { Definition, DefinitionParams } from 'vscode-languageserver';
import { definitionOf, namedAt } from '../names/named.ts';
import type { View } from '../view.ts';
import { cursorAt } from './cursor.ts';
import { locationOf } from './places.ts';

export const definition = (view: View, { position }: Pick<DefinitionParams, 'position'>): Definition | null => {
  const cursor = cursorAt(view, position);
  const named = cursor && namedAt(view, cursor);
  if (!view.description || !cursor?.origin || !named) return null;
  const origin = definitionOf(view.description, named, cursor.origin);
  return (origin && locationOf(view, origin, isText(named.address) ? 'value' : 'key')) ?? null;
};

/** Tags and operations have their name in a field, everything else in its key. */
export const isText = (address: string): boolean => /^(?:tag|operation) /.test(address);
