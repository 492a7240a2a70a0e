// Reads the fields of an object whose types nobody has checked: what is plainly meant is read with a note, the rest is reported and left out.

import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import type { Fields, Located } from './located.ts';
import { below, fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import { wrongType } from './problems.ts';
import { layersOf } from './references.ts';

export const textOf = (lowering: Lowering, object: Located<Fields>, name: string): string | undefined => {
  const value = own(object.value, name);
  if (value === undefined || typeof value === 'string') return value;
  return textAt(lowering, { value, origin: below(object.origin, name) });
};

/** Numbers and booleans are read as text: `version: 2`, `default: 8443`. */
export const textAt = (lowering: Lowering, located: Located): string | undefined => {
  const { value } = located;
  if (typeof value === 'string') return value;
  const isScalar = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint';
  lowering.report(wrongType(located, 'text', isScalar ? 'note' : undefined));
  return isScalar ? String(value) : undefined;
};

/** False when it is not there. */
export const flagOf = (lowering: Lowering, object: Located<Fields>, name: string): boolean => {
  const value = own(object.value, name);
  if (value === undefined || typeof value === 'boolean') return value ?? false;
  return flagAt(lowering, { value, origin: below(object.origin, name) }) ?? false;
};

export const flagAt = (lowering: Lowering, located: Located): boolean | undefined => {
  const { value } = located;
  if (typeof value === 'boolean') return value;
  const isWritten = value === 'true' || value === 'false';
  lowering.report(wrongType(located, 'boolean', isWritten ? 'note' : undefined));
  return isWritten ? value === 'true' : undefined;
};

/** The items of a list; none when it is not there. */
export const itemsOf = (lowering: Lowering, object: Located<Fields>, name: string): readonly Located[] => {
  const field = fieldOf(object, name);
  return field ? itemsAt(lowering, field) : [];
};

export const itemsAt = (lowering: Lowering, located: Located): readonly Located[] => {
  const { value, origin } = located;
  if (Array.isArray(value))
    return (value as readonly unknown[]).map((item, index) => ({ value: item, origin: below(origin, index) }));
  lowering.report(wrongType(located, 'list'));
  return [];
};

export const textsOf = (lowering: Lowering, object: Located<Fields>, name: string): readonly string[] => {
  const value = own(object.value, name);
  if (Array.isArray(value) && value.every(item => typeof item === 'string')) return value;
  return itemsOf(lowering, object, name).flatMap(item => textAt(lowering, item) ?? []);
};

export interface Entry extends Located {
  readonly name: string;
}

/** The entries of a map that may itself be, in whole or in part, behind a `$ref`. */
export const entriesAt = (lowering: Lowering, located: Located): readonly Entry[] => {
  const layers = layersOf(lowering, located);
  const [only] = layers;
  if (!only) return [];
  if (layers.length === 1) return entriesIn(only);
  const entries = new Map<string, Entry>();
  for (const entry of layers.flatMap(entriesIn)) if (!entries.has(entry.name)) entries.set(entry.name, entry);
  return [...entries.values()];
};

export const entriesOf = (lowering: Lowering, object: Located<Fields>, name: string): readonly Entry[] => {
  const field = fieldOf(object, name);
  return field ? entriesAt(lowering, field) : [];
};

const entriesIn = ({ value, origin }: Located<Fields>): readonly Entry[] => {
  const entries: Entry[] = [];
  for (const name of Object.keys(value)) {
    if (name === '$ref' && typeof value[name] === 'string') continue;
    entries.push({ name, value: value[name], origin: below(origin, name) });
  }
  return entries;
};

/** Maps in which names that begin with `x-` are extensions and not entries. */
export const isExtension = (name: string): boolean => name.startsWith('x-');

/** The schema in a field. Schemas are read later, and their references are not followed here. */
export const schemaOf = (lowering: Lowering, object: Located<Fields>, name: string): Schema | undefined => {
  const field = fieldOf(object, name);
  return field && schemaAt(lowering, field);
};

/** Keywords that belong into `schema` and are often left beside it: where there is none, they mean what they say. */
export const inlineSchema = (lowering: Lowering, { value, origin }: Located<Fields>): Schema | undefined =>
  ['type', 'properties', 'items', 'allOf', 'enum'].some(keyword => Object.hasOwn(value, keyword))
    ? lowering.schemas.at(value, origin)
    : undefined;

export const schemaAt = (lowering: Lowering, located: Located): Schema | undefined => {
  const { value, origin } = located;
  if (typeof value === 'boolean' || asObject(value)) return lowering.schemas.at(value, origin);
  lowering.report(wrongType(located, 'mapping'));
  return undefined;
};
