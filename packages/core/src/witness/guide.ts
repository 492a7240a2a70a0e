// What a description says of a place in a value: what it looks like there, and what cannot be left out.
import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import { at } from '../source/origin.ts';
import { targetOf } from './references.ts';

export type Path = readonly (string | number)[];

export interface Guide {
  /** Examples, defaults and listed values, scalars only, the best first. */
  hintsAt(path: Path): readonly unknown[];
  /** The same, of any type. */
  statedAt(path: Path): readonly unknown[];
  /** Properties that some schema requires there, whichever alternatives are taken. */
  requiredAt(path: Path): ReadonlySet<string>;
  /** Where a property is declared, among those of the same place: smaller for those that come first. */
  orderAt(path: Path): (name: string) => number;
}

/** Of a value that must be one of all that is `sent`; any of the others may have something to say of it. */
export const createGuide = (sent: readonly Schema[], others: readonly Schema[] = []): Guide => {
  const spoken = createPlaces([...sent, ...others], ['allOf', 'anyOf', 'oneOf']);
  const demanded = createPlaces(sent, ['allOf']);
  const statedAt: Guide['statedAt'] = path => [...new Set(spoken(path).flatMap(statedBy))];
  return {
    statedAt,
    hintsAt: path => statedAt(path).filter(isScalar),
    requiredAt: path => new Set(demanded(path).flatMap(requiredBy)),
    orderAt: path => orderIn(spoken(path)),
  };
};

/** All schemas that apply at a place, as far as these keywords lead to them. */
const createPlaces = (roots: readonly Schema[], keywords: readonly string[]): ((path: Path) => readonly Schema[]) => {
  const known = new Map<string, readonly Schema[]>([['[]', composition(roots, keywords)]]);
  const schemasAt = (path: Path): readonly Schema[] => {
    const key = JSON.stringify(path);
    const memoised = known.get(key);
    if (memoised) return memoised;
    const last = path.at(-1) as string | number;
    const found = composition(
      schemasAt(path.slice(0, -1)).flatMap(schema => below(schema, last)),
      keywords,
    );
    known.set(key, found);
    return found;
  };
  return schemasAt;
};

/** More than these of one place are of no use to anybody. */
const mostSchemas = 60;

const composition = (schemas: readonly Schema[], keywords: readonly string[]): readonly Schema[] => {
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
    for (const keyword of keywords) {
      const list = own(source, keyword);
      if (!Array.isArray(list)) continue;
      for (const [index, it] of list.entries())
        if (asObject(it)) found.add(schema.space.at(it, at(schema.origin, keyword, index)));
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
  const single = ['example', 'x-example', 'default', 'const'].flatMap(keyword =>
    Object.hasOwn(object, keyword) ? [object[keyword]] : [],
  );
  const lists = ['examples', 'enum'].flatMap(keyword =>
    Array.isArray(own(object, keyword)) ? (own(object, keyword) as unknown[]).slice(0, 10) : [],
  );
  return [...single, ...lists];
};

const requiredBy = ({ source }: Schema): readonly string[] => {
  const object = asObject(source);
  const names = object && own(object, 'required');
  return Array.isArray(names) ? names.filter(name => typeof name === 'string') : [];
};

const orderIn = (schemas: readonly Schema[]): ((name: string) => number) => {
  const declared = schemas
    .map(({ source }) => asObject(own(asObject(source) ?? {}, 'properties')))
    .filter(properties => properties !== undefined);
  return name => {
    let before = 0;
    for (const properties of declared) {
      const place = placesIn(properties).get(name);
      if (place !== undefined) return before + place;
      before += placesIn(properties).size;
    }
    return Infinity;
  };
};

const places = new WeakMap<object, ReadonlyMap<string, number>>();

const placesIn = (properties: object): ReadonlyMap<string, number> => {
  const known = places.get(properties) ?? new Map(Object.keys(properties).map((name, place) => [name, place]));
  places.set(properties, known);
  return known;
};

const isScalar = (value: unknown): boolean => value !== null && typeof value !== 'object';
