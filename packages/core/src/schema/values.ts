// JSON values as values: which type one has, and its members.
import type { TypeName } from './type-name.ts';

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
