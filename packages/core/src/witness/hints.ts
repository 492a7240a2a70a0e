// What a description itself says that values look like: examples, defaults and listed values, by place in a value.
import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import { at } from '../source/origin.ts';
import { targetOf } from './references.ts';

/** From a value to what could stand in its place; scalars only, the best first. */
export type Hints = (path: readonly (string | number)[]) => readonly unknown[];

export const hintsOf = (schemas: readonly Schema[]): Hints => {
  const known = new Map<string, readonly Schema[]>([['[]', composition(schemas)]]);
  const schemasAt = (path: readonly (string | number)[]): readonly Schema[] => {
    const key = JSON.stringify(path);
    const memoised = known.get(key);
    if (memoised) return memoised;
    const last = path.at(-1) as string | number;
    const found = composition(schemasAt(path.slice(0, -1)).flatMap(schema => below(schema, last)));
    known.set(key, found);
    return found;
  };
  return path => [...new Set(schemasAt(path).flatMap(statedBy))].filter(isScalar);
};

/** More than this of one place is of no use to anybody. */
const mostSchemas = 60;

/** All that speaks of the same value, whether it must hold or may. */
const composition = (schemas: readonly Schema[]): readonly Schema[] => {
  const found = new Set(schemas);
  // The set grows while it is iterated.
  for (const schema of found) {
    if (found.size > mostSchemas) break;
    for (const part of schema.space.partsOf(schema) ?? []) found.add(part);
    const source = asObject(schema.source);
    if (!source) continue;
    if (typeof own(source, '$ref') === 'string') {
      const target = targetOf(schema);
      if (target) found.add(target);
    }
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      const list = own(source, keyword);
      if (!Array.isArray(list)) continue;
      for (const [index, it] of list.entries()) if (asObject(it)) found.add(schema.space.at(it, at(schema.origin, keyword, index)));
    }
  }
  return [...found];
};

const below = (schema: Schema, key: string | number): readonly Schema[] => {
  const source = asObject(schema.source);
  if (!source) return [];
  const { space, origin } = schema;
  if (typeof key === 'number') {
    const items = own(source, 'items');
    return asObject(items) ? [space.at(items, at(origin, 'items'))] : [];
  }
  const declared = own(asObject(own(source, 'properties')) ?? {}, key);
  if (asObject(declared)) return [space.at(declared, at(origin, 'properties', key))];
  const additional = own(source, 'additionalProperties');
  return asObject(additional) ? [space.at(additional, at(origin, 'additionalProperties'))] : [];
};

const statedBy = ({ source }: Schema): readonly unknown[] => {
  const object = asObject(source);
  if (!object) return [];
  const single = ['example', 'x-example', 'default', 'const'].flatMap(keyword => (Object.hasOwn(object, keyword) ? [object[keyword]] : []));
  const lists = ['examples', 'enum'].flatMap(keyword => (Array.isArray(own(object, keyword)) ? (own(object, keyword) as unknown[]).slice(0, 10) : []));
  return [...single, ...lists];
};

const isScalar = (value: unknown): boolean => value !== null && typeof value !== 'object' && value !== undefined;
