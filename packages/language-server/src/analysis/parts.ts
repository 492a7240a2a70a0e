// A description in parts: paths, webhooks and components, each with what it refers to, so that a change is known by the parts that
// it is in and by those that use them.
import type { Description, Document } from '@breakwater/core';
import { excerptOf } from '@breakwater/core';

/** Parts of the entry are named by their pointers, other documents by their URIs. */
export interface Parts {
  readonly byName: ReadonlyMap<string, unknown>;
  /** All that is in none of them, as far as it is one object. */
  readonly rest: ReadonlyMap<string, unknown>;
}

export const partsOf = ({ entry, documents }: Description): Parts => {
  const byName = new Map<string, unknown>();
  const rest = new Map<string, unknown>();
  const addAll = (group: unknown, ...keys: readonly string[]): void => {
    for (const [name, value] of membersOf(group)) byName.set(pointerTo([...keys, name]), value);
  };
  for (const [key, value] of membersOf(entry.value)) {
    if (partGroups.has(key)) addAll(value, key);
    else if (key !== 'components') rest.set(key, value);
    else {
      for (const [group, members] of membersOf(value)) {
        if (group === 'securitySchemes') rest.set(group, members);
        else addAll(members, key, group);
      }
    }
  }
  for (const { uri, value } of documents.values()) if (uri !== entry.uri) byName.set(uri, value);
  return { byName, rest };
};

const operationGroups = ['paths', 'webhooks', 'x-webhooks'];
const partGroups = new Set([...operationGroups, 'definitions', 'parameters', 'responses']);

/** Undefined where what differs is in no part. */
export const changedParts = (before: Parts, after: Parts): ReadonlySet<string> | undefined => {
  if (differing(before.rest, after.rest).size > 0) return undefined;
  return differing(before.byName, after.byName);
};

const differing = (left: ReadonlyMap<string, unknown>, right: ReadonlyMap<string, unknown>): ReadonlySet<string> =>
  new Set([...left.keys(), ...right.keys()].filter(name => !left.has(name) || left.get(name) !== right.get(name)));

/** By the name of a part, the parts that refer to it. */
export type Users = ReadonlyMap<string, readonly string[]>;

export const usersIn = ({ byName }: Parts, entry: Document): Users => {
  const users = new Map<string, string[]>();
  for (const [name, value] of byName) {
    const base = name.startsWith('/') ? entry.uri : name;
    for (const target of new Set(referencesIn(value).map(reference => targetOf(reference, base, entry.uri)))) {
      const list = users.get(target);
      if (list) list.push(name);
      else users.set(target, [name]);
    }
  }
  return users;
};

/** Paths and webhooks that some parts are or are used by, the nearest first; no more than `most`. */
export const reachedPaths = (from: Iterable<string>, users: Users, most: number): ReadonlySet<string> => {
  const seen = new Set(from);
  const found = new Set<string>();
  for (const name of seen) {
    if (found.size >= most) break;
    if (isPath(name)) found.add(name);
    for (const user of users.get(name) ?? []) seen.add(user);
  }
  return found;
};

export const isPath = (name: string): boolean => operationGroups.some(group => name.startsWith(`/${group}/`));

/** The same document with no other paths and webhooks than these. */
export const withPaths = (description: Description, names: ReadonlySet<string>): Description => {
  const { entry } = description;
  const kept = Object.fromEntries(
    membersOf(entry.value).map(([key, value]) =>
      operationGroups.includes(key)
        ? [key, Object.fromEntries(membersOf(value).filter(([name]) => names.has(pointerTo([key, name]))))]
        : [key, value],
    ),
  );
  return description.revise([excerptOf(entry, kept)]);
};

const pointerTo = (keys: readonly string[]): string =>
  keys.map(key => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const membersOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

const known = new WeakMap<object, readonly string[]>();

/** Of `$ref`, and what else may be an address of a schema or an operation. */
const referencesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const before = known.get(value);
  if (before) return before;
  const found = new Set<string>();
  collect(value, found);
  const references = [...found];
  known.set(value, references);
  return references;
};

const collect = (value: object, found: Set<string>): void => {
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    const member: unknown = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof member === 'object' && member !== null) collect(member, found);
    else if (typeof member === 'string' && (key === '$ref' || member.startsWith('#/'))) found.add(member);
  }
};

/** The part that a reference leads into. */
const targetOf = (reference: string, base: string, entry: string): string => {
  const hash = reference.indexOf('#');
  const address = hash === -1 ? reference : reference.slice(0, hash);
  const uri = address === '' ? base : absolute(address, base);
  if (uri !== entry || hash === -1) return uri;
  const keys = decoded(reference.slice(hash + 1)).split('/');
  return keys.slice(0, keys[1] === 'components' ? 4 : 3).join('/');
};

const absolute = (address: string, base: string): string => {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Of the standard that every host of JavaScript has. */
declare const URL: new (uri: string, base: string) => { readonly href: string };
