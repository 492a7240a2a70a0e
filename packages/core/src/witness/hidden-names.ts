// Which properties do not exist in a direction: OpenAPI 3.x, Schema Object, `readOnly` and `writeOnly`.
import type { Direction } from '../findings.ts';
import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import { at } from '../source/origin.ts';
import { standsAlone, targetOf } from './references.ts';

const mark: Readonly<Record<Direction, string>> = { input: 'readOnly', output: 'writeOnly' };

const known: Readonly<Record<Direction, WeakMap<Schema, ReadonlySet<string>>>> = {
  input: new WeakMap(),
  output: new WeakMap(),
};

/** Whatever a `required` beside them says. They may be declared by the schema itself, or by all that it is composed of. */
export const hiddenNames = (schema: Schema, direction: Direction): ReadonlySet<string> => {
  const memoised = known[direction].get(schema);
  if (memoised) return memoised;
  const names = new Set<string>();
  for (const part of compositionOf(schema)) {
    const source = asObject(part.source);
    const properties = source && asObject(own(source, 'properties'));
    if (!properties) continue;
    const origin = at(part.origin, 'properties');
    for (const [name, value] of Object.entries(properties)) {
      if (asObject(value) && isMarked(part.space.at(value, at(origin, name)), mark[direction])) names.add(name);
    }
  }
  known[direction].set(schema, names);
  return names;
};

const isMarked = (schema: Schema, keyword: string): boolean =>
  [...compositionOf(schema)].some(({ source }) => {
    const object = asObject(source);
    return object !== undefined && own(object, keyword) === true;
  });

/** A schema and all that must hold with it; without those that are references and nothing else. */
const compositionOf = (schema: Schema): ReadonlySet<Schema> => {
  const parts = new Set([schema]);
  const passed = new Set<Schema>();
  // The set grows while it is iterated.
  for (const here of parts) {
    for (const part of here.space.partsOf(here) ?? []) parts.add(part);
    const source = asObject(here.source);
    if (!source) continue;
    if (typeof own(source, '$ref') === 'string') {
      const target = targetOf(here);
      if (target) parts.add(target);
      if (standsAlone(here.space.dialect)) {
        passed.add(here);
        continue;
      }
    }
    const arms = own(source, 'allOf');
    if (!Array.isArray(arms)) continue;
    const origin = at(here.origin, 'allOf');
    for (const [index, arm] of arms.entries()) parts.add(here.space.at(arm, at(origin, index)));
  }
  for (const reference of passed) parts.delete(reference);
  return parts;
};
