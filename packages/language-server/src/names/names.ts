// All names in a description, found in one walk: what is defined under them, where they are used, and by which operations.
import type { Description, Origin } from '@breakwater/core';
import { at, uriOf, visitObjects } from '@breakwater/core';
import type { Use } from './uses.ts';
import { addressOfOperation, addressOfTag, usesOf } from './uses.ts';

export interface Names {
  readonly uses: readonly Use[];
  /** What has its name in a field, by address. */
  readonly named: ReadonlyMap<string, Origin>;
  /** By address, with whether they say themselves who may use them. */
  readonly operations: ReadonlyMap<string, { readonly hasSecurity: boolean }>;
  readonly pathItems: ReadonlySet<string>;
}

export const namesIn = (description: Description): Names => {
  const before = known.get(description);
  if (before) return before;
  const names = readNames(description);
  known.set(description, names);
  return names;
};

export const usesIn = (description: Description): readonly Use[] => namesIn(description).uses;

export const namedIn = (description: Description): ReadonlyMap<string, Origin> => namesIn(description).named;

const known = new WeakMap<Description, Names>();

const readNames = (description: Description): Names => {
  /** By place: what stands in an extension may be referred to as part of the description as well. */
  const uses = new Map<string, Use>();
  const named = new Map<string, Origin>();
  const operations = new Map<string, { readonly hasSecurity: boolean }>();
  const pathItems = new Set<string>();
  const define = (address: (name: string) => string, value: unknown, origin: Origin): void => {
    if (typeof value === 'string' && !named.has(address(value))) named.set(address(value), origin);
  };
  visitObjects(description, (name, value, origin) => {
    for (const use of usesOf(description, name, value, origin)) uses.set(uriOf(use.origin), use);
    if (name === 'path-item') pathItems.add(uriOf(origin));
    if (name === 'tag' && Object.hasOwn(value, 'name')) define(addressOfTag, value['name'], at(origin, 'name'));
    if (name !== 'operation') return;
    operations.set(uriOf(origin), { hasSecurity: Object.hasOwn(value, 'security') });
    if (Object.hasOwn(value, 'operationId')) {
      define(addressOfOperation, value['operationId'], at(origin, 'operationId'));
    }
  });
  return { uses: [...uses.values()], named, operations, pathItems };
};
