// The operations that are written in a document, with what reports call them.
import type { Origin } from '@breakwater/core';
import { at, rootOf, valueAt } from '@breakwater/core';
import { methods } from '../http/methods.ts';
import type { View } from '../view.ts';
import { membersOf } from './components.ts';

export interface WrittenOperation {
  readonly method: string;
  readonly path: string;
  readonly origin: Origin;
}

/** In the entry they stand where one sees them. Elsewhere only the whole description, lowered, knows their paths. */
export const operationsIn = (view: View): readonly WrittenOperation[] => {
  const { document, description } = view;
  if (!document || !description) return [];
  const items = ['paths', 'webhooks', 'x-webhooks'].flatMap(section => membersOf(at(rootOf(document), section)));
  const isPlain = document === description.entry && !items.some(item => valueAt(at(item, '$ref')) !== undefined);
  if (isPlain) return items.filter(({ key }) => !key.startsWith('x-')).flatMap(operationsOf);
  const { operations = [], webhooks = [] } = view.prepared?.contract ?? {};
  return [...operations, ...webhooks].filter(({ origin }) => origin.document === document);
};

/** Of a path item, with those of methods that it has no fields for. */
export const operationsOf = (item: Origin): readonly WrittenOperation[] => [
  ...membersOf(item)
    .filter(({ key }) => Object.hasOwn(methods, key))
    .map(origin => ({ method: origin.key.toUpperCase(), path: item.key, origin })),
  ...membersOf(at(item, 'additionalOperations')).map(origin => ({ method: origin.key, path: item.key, origin })),
];
