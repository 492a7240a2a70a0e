// Values with one place of them changed; what is beside it is shared with the value before.
import { isMapping } from '../source/references.ts';
import type { JsonValue } from './edit.ts';

type Collection = readonly JsonValue[] | Readonly<Record<string, JsonValue>>;

export const isCollection = (value: unknown): value is Collection => typeof value === 'object' && value !== null;

/** A member or an item that a collection has itself. */
export const memberOf = (value: Collection, key: string): JsonValue | undefined => {
  if (Array.isArray(value) && indexOf(key, value.length - 1) === undefined) return undefined;
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, JsonValue>>)[key] : undefined;
};

/** The number that a key stands for in a list, up to `last`; `-` is the last. */
export const indexOf = (key: string, last: number): number | undefined => {
  if (key === '-') return last;
  return /^(?:0|[1-9]\d{0,8})$/.test(key) && Number(key) <= last ? Number(key) : undefined;
};

/** `undefined` when the path leads through something that has no members, or beyond the end of a list. */
export const withValue = (value: JsonValue, path: readonly string[], inner: JsonValue): JsonValue | undefined => {
  const [key, ...rest] = path;
  if (key === undefined) return inner;
  const collection = value === null ? {} : value;
  if (!isCollection(collection)) return undefined;
  const child = withValue(memberOf(collection, key) ?? null, rest, inner);
  if (child === undefined) return undefined;
  if (isMapping(collection)) return withMember(collection, key, child);
  const items = collection;
  const index = indexOf(key, items.length);
  return index === undefined ? undefined : items.toSpliced(index, 1, child);
};

/** `undefined` when there is no such place. */
export const withoutValue = (value: JsonValue, path: readonly string[]): JsonValue | undefined =>
  changedAt(value, path, (parent, key) =>
    isMapping(parent)
      ? Object.fromEntries(Object.entries(parent).filter(([name]) => name !== key))
      : parent.toSpliced(Number(key), 1),
  );

/** `undefined` when there is no such member, or another one has that key. */
export const withRenamed = (value: JsonValue, path: readonly string[], to: string): JsonValue | undefined =>
  changedAt(value, path, (parent, key) => {
    if (!isMapping(parent) || (to !== key && Object.hasOwn(parent, to))) return undefined;
    return Object.fromEntries(Object.entries(parent).map(([name, child]) => [name === key ? to : name, child]));
  });

const changedAt = (
  value: JsonValue,
  path: readonly string[],
  change: (parent: Collection, key: string) => JsonValue | undefined,
): JsonValue | undefined => {
  const [key, ...rest] = path;
  if (key === undefined || !isCollection(value)) return undefined;
  const child = memberOf(value, key);
  if (child === undefined) return undefined;
  if (rest.length === 0) return change(value, key);
  const changed = changedAt(child, rest, change);
  if (changed === undefined) return undefined;
  return isMapping(value) ? withMember(value, key, changed) : value.toSpliced(Number(key), 1, changed);
};

/** In the place of the member before it, if there was one. `__proto__` is a key as any other. */
const withMember = (mapping: Readonly<Record<string, JsonValue>>, key: string, child: JsonValue): JsonValue =>
  Object.fromEntries(
    Object.hasOwn(mapping, key)
      ? Object.entries(mapping).map(([name, before]) => [name, name === key ? child : before])
      : [...Object.entries(mapping), [key, child]],
  );
