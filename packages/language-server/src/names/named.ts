// What the cursor is on, of the things that have a name: where it is defined, or where it is used.
import type { Description, Origin } from '@breakwater/core';
import { at, expectedAt, pathOf, rootOf, uriOf, valueAt } from '@breakwater/core';
import type { Cursor } from '../features/cursor.ts';
import type { View } from '../view.ts';
import { namedIn } from './names.ts';
import type { Use } from './uses.ts';
import { addressOfOperation, addressOfTag, usesOf } from './uses.ts';

export interface Named {
  readonly address: string;
  /** The place under the cursor names it, and is not where it is defined. */
  readonly use: Use | undefined;
}

export const namedAt = ({ description, document }: View, cursor: Cursor): Named | undefined => {
  if (!description || !document || cursor.on === 'between' || cursor.origin === undefined) return undefined;
  const use = useAt(description, cursor.origin);
  if (use && (use.on === cursor.on || cursor.path.at(-1) === '$ref')) return { address: use.target, use };
  const address = definedAt(description, cursor);
  return address === undefined ? undefined : { address, use: undefined };
};

/** Where it is defined; undefined for what is only used. */
export const definitionOf = (description: Description, { address, use }: Named, here: Origin): Origin | undefined => {
  if (/^(?:tag|operation) /.test(address)) return namedIn(description).get(address);
  return use ? originAt(description, address) : here;
};

/** The objects around a place, the nearest first, know what stands in it. */
const useAt = (description: Description, origin: Origin): Use | undefined => {
  const path = pathOf(origin).join('\0');
  let around = origin.parent;
  for (let steps = 0; around && steps < 2; around = around.parent, steps += 1) {
    const value = valueAt(around);
    const name = expectedAt(description, around)?.object?.name;
    if (name === undefined || typeof value !== 'object' || value === null) continue;
    const found = usesOf(description, name, value as Readonly<Record<string, unknown>>, around).find(
      use => pathOf(use.origin).join('\0') === path,
    );
    if (found) return found;
  }
  return undefined;
};

const definedAt = (description: Description, { origin, on, value, path }: Cursor): string | undefined => {
  if (!origin) return undefined;
  const key = path.at(-1);
  if (typeof value === 'string' && origin.parent) {
    const name = expectedAt(description, origin.parent)?.object?.name;
    if (key === 'operationId' && name === 'operation') return addressOfOperation(value);
    if (key === 'name' && name === 'tag') return addressOfTag(value);
  }
  return on === 'key' && expectedAt(description, origin)?.object ? uriOf(origin) : undefined;
};

export const originAt = (description: Description, address: string): Origin | undefined => {
  const [uri = '', pointer = ''] = address.split(/#(.*)/s);
  const document = description.documents.get(uri);
  const keys = pointer
    .split('/')
    .slice(1)
    .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return document && at(rootOf(document), ...keys);
};
