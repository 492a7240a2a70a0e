// JSON values as values: equality by meaning, and which type a value has.
import type { TypeName } from './type-name.ts';

/** Equality of JSON values: 1 and 1.0 are equal, the order of members does not matter. */
export const sameValue = (left: unknown, right: unknown): boolean => {
  if (Object.is(left, right) || left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) {
    return (
      Array.isArray(left) &&
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((item, index) => sameValue(item, right[index]))
    );
  }
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every(
      key =>
        Object.hasOwn(right, key) &&
        sameValue((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]),
    )
  );
};

export const typeOf = (value: unknown): TypeName => {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  switch (typeof value) {
    case 'boolean':
      return 'boolean';
    case 'string':
      return 'string';
    case 'number':
      return Number.isInteger(value) ? 'integer' : 'number';
    default:
      return 'object';
  }
};

/** The value as a plain object, or undefined. Read its members with `own`. */
/** An object of the specification without its fields named `x-…`, which say nothing to those who do not know them. */
export const withoutExtensions = (value: unknown): unknown => {
  const object = asObject(value);
  const names = object ? Object.keys(object) : [];
  if (!object || !names.some(name => name.startsWith('x-'))) return value;
  return Object.fromEntries(names.filter(name => !name.startsWith('x-')).map(name => [name, object[name]]));
};

export const asObject = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

/** A member of an object that came from a document; never one that it inherits. */
export const own = (value: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;
