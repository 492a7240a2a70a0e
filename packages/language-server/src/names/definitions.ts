// What a description defines under a name that it uses elsewhere.
import type { Description, Origin } from '@breakwater/core';
import { at, rootOf, uriOf, visitObjects } from '@breakwater/core';
import { addressOfOperation, addressOfTag } from './uses.ts';

/** By address; what is named by its place is not among them. */
export const namedIn = (description: Description): ReadonlyMap<string, Origin> => {
  const before = known.get(description);
  if (before) return before;
  const found = new Map<string, Origin>();
  const add = (address: (name: string) => string, value: unknown, origin: Origin): void => {
    if (typeof value === 'string' && !found.has(address(value))) found.set(address(value), origin);
  };
  visitObjects(description, (name, value, origin) => {
    if (name === 'operation' && Object.hasOwn(value, 'operationId'))
      add(addressOfOperation, value['operationId'], at(origin, 'operationId'));
    if (name === 'tag' && Object.hasOwn(value, 'name')) add(addressOfTag, value['name'], at(origin, 'name'));
  });
  known.set(description, found);
  return found;
};

const known = new WeakMap<Description, ReadonlyMap<string, Origin>>();

/** Where components of a kind are kept. */
export const componentsAt = (description: Description, kind: string): Origin =>
  description.version === '2.0'
    ? at(rootOf(description.entry), kind)
    : at(rootOf(description.entry), 'components', kind);

export const isAt = (origin: Origin, address: string): boolean => uriOf(origin) === address;
