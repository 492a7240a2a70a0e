// The facets of a union whose branches need not be told apart: null beside a schema, types that do not overlap, single values.
import type { Origin } from '../source/origin.ts';
import { sameValue } from '../source/same-value.ts';
import type { Facets } from './facets.ts';
import { allTypes, anything, nothing } from './facets.ts';
import type { Schema } from './schema.ts';
import type { TypeName } from './type-name.ts';

/** The one schema that says the same as the union, or the union itself with null taken out. */
export const disjoin = (
  kind: 'anyOf' | 'oneOf',
  schemas: readonly Schema[],
  facetsOf: (schema: Schema) => Facets,
  origin: Origin,
): Facets => {
  const branches = schemas.map(schema => ({ schema, facets: facetsOf(schema) }));
  const present = branches.filter(({ facets }) => !isNullOnly(facets));
  const nulls = branches.filter(({ facets }) => facets.types.has('null')).length;
  const acceptsNull = kind === 'anyOf' ? nulls > 0 : nulls === 1;
  const first = present[0];
  if (!first) return acceptsNull ? { ...nothing, types: new Set(['null']) } : nothing;
  if (present.length === 1) return withNull(first.facets, acceptsNull, origin);
  const plain = present.every(({ facets }) => isPlain(facets));
  if (plain && typesAreApart(present.map(({ facets }) => facets)))
    return withNull(typesBy(origin, present.map(({ facets }) => facets).reduce(merge)), acceptsNull, origin);
  if (plain && present.every(({ facets }) => isValuesOnly(facets)))
    return withNull(values(present.map(({ facets }) => facets)), acceptsNull, origin);
  const types = new Set(present.flatMap(({ facets }) => [...facets.types]));
  if (types.has('number')) types.delete('integer');
  return withNull(
    {
      ...anything,
      types,
      unions: [{ kind, branches: present.map(({ schema }) => schema), origin }],
      sources: new Map([[kind, origin]]),
    },
    acceptsNull,
    origin,
  );
};

const isNullOnly = ({ types }: Facets): boolean => types.size === 1 && types.has('null');

/** It is the union that says which types there are, not one of its branches. */
const typesBy = (origin: Origin, facets: Facets): Facets => ({
  ...facets,
  sources: new Map(facets.sources).set('type', origin),
});

const withNull = (facets: Facets, accepted: boolean, origin: Origin): Facets => {
  if (facets.types.has('null') === accepted) return facets;
  const types = new Set(facets.types);
  if (accepted) types.add('null');
  else types.delete('null');
  return typesBy(origin, { ...facets, types });
};

/** Nothing in it speaks of several types at once. */
const isPlain = (facets: Facets): boolean =>
  facets.unions.length === 0 &&
  facets.constraints.size === 0 &&
  facets.unresolved.length === 0 &&
  facets.discriminator === undefined &&
  facets.types.size < allTypes.size;

const typesAreApart = (list: readonly Facets[]): boolean => {
  if (list.some(facets => facets.enum)) return false;
  const seen = new Set<TypeName>();
  for (const { types } of list) {
    for (const type of types) {
      const family = type === 'integer' ? 'number' : type;
      if (family === 'null') continue;
      if (seen.has(family)) return false;
      seen.add(family);
    }
  }
  return true;
};

/** Facets belong to one type each, so those of branches with different types stand side by side. */
const merge = (left: Facets, right: Facets): Facets => {
  const merged: Record<string, unknown> = { ...left };
  for (const key of Object.keys(right) as (keyof Facets)[]) if (right[key] !== anything[key]) merged[key] = right[key];
  return {
    ...(merged as unknown as Facets),
    minimum: left.types.has('number') || left.types.has('integer') ? left.minimum : right.minimum,
    maximum: left.types.has('number') || left.types.has('integer') ? left.maximum : right.maximum,
    minLength: left.types.has('string') ? left.minLength : right.minLength,
    maxLength: left.types.has('string') ? left.maxLength : right.maxLength,
    patterns: left.types.has('string') ? left.patterns : right.patterns,
    formats: [...left.formats, ...right.formats],
    types: new Set([...left.types, ...right.types]),
    sources: new Map([...right.sources, ...left.sources]),
  };
};

const isValuesOnly = (facets: Facets): boolean => facets.enum !== undefined;

const values = (list: readonly Facets[]): Facets => ({
  ...(list[0] as Facets),
  types: new Set(list.flatMap(facets => [...facets.types])),
  enum: list
    .flatMap(facets => facets.enum ?? [])
    .filter((value, index, all) => all.findIndex(other => sameValue(other, value)) === index),
  sources: new Map(list.flatMap(facets => [...facets.sources])),
});
