// Edits of schemas whose effect on the set of values is known beforehand: wider, narrower, or none at all.
import fc from 'fast-check';
import type { Json, SchemaDialect, SchemaObject } from './random-schemas.ts';

export type Effect = 'wider' | 'narrower' | 'same';

export interface Edit {
  readonly name: string;
  readonly effect: Effect;
  readonly dialects: readonly SchemaDialect[];
  /** The schema object after the edit, or undefined where it does not apply. `other` is some unrelated schema. */
  apply(schema: SchemaObject, other: Json, luck: number): Json | undefined;
}

const both: readonly SchemaDialect[] = ['2020-12', 'openapi-3.0'];
const modern: readonly SchemaDialect[] = ['2020-12'];

const edit = (name: string, effect: Effect, dialects: readonly SchemaDialect[], apply: Edit['apply']): Edit => ({
  name,
  effect,
  dialects,
  apply,
});

const without = (schema: SchemaObject, ...keywords: readonly string[]): SchemaObject =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => !keywords.includes(key)));

const has = (schema: SchemaObject, keyword: string): boolean => Object.hasOwn(schema, keyword);
const list = (schema: SchemaObject, keyword: string): readonly Json[] | undefined =>
  has(schema, keyword) && Array.isArray(schema[keyword]) ? (schema[keyword] as readonly Json[]) : undefined;
const count = (schema: SchemaObject, keyword: string): number | undefined =>
  has(schema, keyword) && typeof schema[keyword] === 'number' ? schema[keyword] : undefined;
const at = <T>(items: readonly T[], luck: number): T => items[luck % items.length] as T;
const dropped = <T>(items: readonly T[], luck: number): readonly T[] =>
  items.filter((_, index) => index !== luck % items.length);
const refersAlone = (schema: SchemaObject, dialect: string): boolean =>
  dialect === 'openapi-3.0' && has(schema, '$ref');

/** Keywords whose removal, or a greater or smaller number, can only let more values in, whatever stands beside them. */
const limits: Readonly<Record<string, 1 | -1>> = {
  minimum: -1,
  maximum: 1,
  minLength: -1,
  maxLength: 1,
  minItems: -1,
  maxItems: 1,
  minProperties: -1,
  maxProperties: 1,
  maxContains: 1,
};
const demands = [
  ...Object.keys(limits).filter(it => it !== 'maxContains'),
  'pattern',
  'format',
  'required',
  'uniqueItems',
  'multipleOf',
  'propertyNames',
  'dependentRequired',
  'dependentSchemas',
  'enum',
  'const',
  'not',
  'anyOf',
  'oneOf',
];
/** What these evaluate is seen by `unevaluatedProperties` and `unevaluatedItems` beside or around them. */
const annotating = new Set(['dependentSchemas', 'anyOf', 'oneOf', 'not']);

const isNear = (schema: SchemaObject): boolean =>
  ['unevaluatedProperties', 'unevaluatedItems'].some(keyword => JSON.stringify(schema).includes(`"${keyword}"`));

const edits: readonly Edit[] = [
  edit('drop a demand', 'wider', both, (schema, _, luck) => {
    const there = demands.filter(keyword => has(schema, keyword) && !(annotating.has(keyword) && isNear(schema)));
    if (there.length === 0) return undefined;
    const keyword = at(there, luck);
    // In 3.0 the flags beside a limit mean nothing without it.
    return keyword === 'minimum' || keyword === 'maximum'
      ? without(schema, keyword, ...(typeof schema[exclusives[keyword]] === 'boolean' ? [exclusives[keyword]] : []))
      : without(schema, keyword);
  }),
  edit('loosen a limit', 'wider', both, (schema, _, luck) => {
    const there = Object.keys(limits).filter(keyword => count(schema, keyword) !== undefined);
    if (there.length === 0) return undefined;
    const keyword = at(there, luck);
    return { ...schema, [keyword]: (count(schema, keyword) as number) + (limits[keyword] as number) };
  }),
  edit('tighten a limit', 'narrower', both, (schema, _, luck) => {
    const there = Object.keys(limits).filter(keyword => count(schema, keyword) !== undefined);
    if (there.length === 0) return undefined;
    const keyword = at(there, luck);
    return {
      ...schema,
      [keyword]: Math.max(
        keyword.endsWith('imum') ? -9 : 0,
        (count(schema, keyword) as number) - (limits[keyword] as number),
      ),
    };
  }),
  edit('add a limit', 'narrower', both, (schema, _, luck) => {
    const there = Object.keys(limits).filter(keyword => keyword !== 'maxContains' && !has(schema, keyword));
    const keyword = at(there, luck);
    if (keyword.endsWith('imum') && has(schema, exclusives[keyword as 'minimum' | 'maximum'])) return undefined;
    return { ...schema, [keyword]: limits[keyword] === 1 ? 2 : 1 };
  }),
  edit('add a value to enum', 'wider', both, schema =>
    list(schema, 'enum') ? { ...schema, enum: [...(list(schema, 'enum') ?? []), 'added'] } : undefined,
  ),
  edit('remove a value from enum', 'narrower', both, (schema, _, luck) => {
    const values = list(schema, 'enum');
    return values && values.length > 1 ? { ...schema, enum: dropped(values, luck) } : undefined;
  }),
  edit('require a property', 'narrower', both, schema => ({
    ...schema,
    required: [...(list(schema, 'required') ?? []), 'c'],
  })),
  edit('add a type', 'wider', modern, schema =>
    typeof schema['type'] === 'string' && schema['type'] !== 'boolean'
      ? { ...schema, type: [schema['type'], 'boolean'] }
      : undefined,
  ),
  edit('integer to number', 'wider', both, schema =>
    schema['type'] === 'integer' && !has(schema, 'format') ? { ...schema, type: 'number' } : undefined,
  ),
  edit('add nullable', 'wider', ['openapi-3.0'], schema =>
    typeof schema['type'] === 'string' ? { ...schema, nullable: true } : undefined,
  ),
  edit('add a branch to anyOf', 'wider', both, (schema, other) => {
    const arms = list(schema, 'anyOf');
    return arms && !isNear(schema) ? { ...schema, anyOf: [...arms, other] } : undefined;
  }),
  edit('remove a branch of anyOf', 'narrower', both, (schema, _, luck) => {
    const arms = list(schema, 'anyOf');
    return arms && arms.length > 1 && !isNear(schema) ? { ...schema, anyOf: dropped(arms, luck) } : undefined;
  }),
  edit('demand something more', 'narrower', both, (schema, other) => ({ allOf: [schema, other] })),
  edit('allow something else', 'wider', both, (schema, other) => ({ anyOf: [other, schema] })),
  edit('close the object', 'narrower', both, schema =>
    has(schema, 'properties') && !has(schema, 'additionalProperties') && !has(schema, 'unevaluatedProperties')
      ? { ...schema, additionalProperties: false }
      : undefined,
  ),

  edit('wrap in allOf', 'same', both, schema => ({ allOf: [schema] })),
  edit('wrap in anyOf', 'same', both, schema => ({ anyOf: [schema] })),
  edit('wrap in oneOf', 'same', both, schema => ({ oneOf: [schema] })),
  edit('say it twice', 'same', both, schema => ({ allOf: [schema, schema] })),
  edit('either way', 'same', both, schema => ({ anyOf: [schema, schema] })),
  edit('not not', 'same', both, schema => ({ not: { not: schema } })),
  edit('split by another schema', 'same', both, (schema, other) => ({
    anyOf: [{ allOf: [schema, other] }, { allOf: [schema, { not: other }] }],
  })),
  edit('reorder', 'same', both, schema => {
    const turned = Object.entries(schema)
      .reverse()
      .map(([key, value]) => [
        key,
        turns.has(key) && Array.isArray(value)
          ? value.toReversed()
          : key === 'properties'
            ? Object.fromEntries(Object.entries(value as SchemaObject).reverse())
            : value,
      ]);
    return Object.fromEntries(turned) as SchemaObject;
  }),
  edit('annotate', 'same', both, schema => ({ ...schema, description: 'Said in other words', 'x-order': 1 })),
  edit('defaults written out', 'same', both, schema => ({
    minItems: 0,
    minLength: 0,
    minProperties: 0,
    uniqueItems: false,
    ...schema,
  })),
  edit('limits of their own', 'same', both, schema => {
    const own = Object.keys(limits).filter(
      keyword =>
        has(schema, keyword) &&
        keyword !== 'maxContains' &&
        !(keyword.endsWith('imum') && has(schema, exclusives[keyword as 'minimum' | 'maximum'])),
    );
    return own.length > 0
      ? { allOf: [without(schema, ...own), Object.fromEntries(own.map(keyword => [keyword, schema[keyword] as Json]))] }
      : undefined;
  }),
  edit('const as enum', 'same', modern, schema =>
    has(schema, 'const') && !has(schema, 'enum')
      ? { ...without(schema, 'const'), enum: [schema['const'] as Json] }
      : undefined,
  ),
  edit('enum as oneOf', 'same', modern, schema => {
    const values = list(schema, 'enum');
    return values &&
      values.length > 0 &&
      !has(schema, 'oneOf') &&
      new Set(values.map(it => JSON.stringify(it))).size === values.length
      ? { ...without(schema, 'enum'), oneOf: values.map(value => ({ const: value })) }
      : undefined;
  }),
  edit('types as anyOf', 'same', modern, schema => {
    const types = list(schema, 'type');
    return types && !has(schema, 'anyOf')
      ? { ...without(schema, 'type'), anyOf: types.map(type => ({ type })) }
      : undefined;
  }),
  edit('integer as multiple of 1', 'same', both, schema =>
    schema['type'] === 'integer' && !has(schema, 'multipleOf') && !has(schema, 'format') && !has(schema, 'nullable')
      ? { ...schema, type: 'number', multipleOf: 1 }
      : undefined,
  ),
];

const exclusives = { minimum: 'exclusiveMinimum', maximum: 'exclusiveMaximum' } as const;
const turns = new Set(['allOf', 'anyOf', 'oneOf', 'enum', 'required', 'type']);

export interface Edited {
  readonly schema: SchemaObject;
  readonly edits: readonly string[];
  /** Undefined once wider and narrower edits have met, or an edit was made where its effect is turned around or cannot be told. */
  readonly effect: Effect | undefined;
}

/** Makes edits at places picked by chance. Each is a number for the edit, one for the place and one for details. */
export const applyEdits = (
  schema: SchemaObject,
  dialect: SchemaDialect,
  picks: readonly (readonly [number, number, number])[],
  other: Json,
): Edited =>
  picks.reduce<Edited>(
    (sofar, [which, where, luck]) => {
      const places = placesIn(sofar.schema);
      const place = at(places, where);
      const target = place.path.reduce<Json>(
        (value, key) => (value as { readonly [key: string]: Json })[key] as Json,
        sofar.schema,
      );
      // What is hidden in one direction is so by the keyword right beside it.
      if (
        typeof target !== 'object' ||
        target === null ||
        has(target as SchemaObject, 'readOnly') ||
        has(target as SchemaObject, 'writeOnly')
      )
        return sofar;
      const possible = edits
        .filter(it => it.dialects.includes(dialect))
        .flatMap(it => {
          if (
            refersAlone(target as SchemaObject, dialect) &&
            ![
              'wrap in allOf',
              'wrap in anyOf',
              'wrap in oneOf',
              'demand something more',
              'allow something else',
              'say it twice',
            ].includes(it.name)
          )
            return [];
          const { $defs, ...own } = target as SchemaObject;
          const result = it.apply(own, other, luck);
          return result === undefined
            ? []
            : [{ edit: it, result: $defs === undefined ? result : { ...(result as SchemaObject), $defs } }];
        });
      if (possible.length === 0) return sofar;
      const { edit: chosen, result } = at(possible, which);
      const effect = combine(
        sofar.effect,
        place.isMonotone ? chosen.effect : chosen.effect === 'same' && place.isEquivalent ? 'same' : undefined,
      );
      return {
        schema: replaced(sofar.schema, place.path, result) as SchemaObject,
        edits: [...sofar.edits, chosen.name],
        effect,
      };
    },
    { schema, edits: [], effect: 'same' },
  );

const combine = (left: Effect | undefined, right: Effect | undefined): Effect | undefined =>
  left === right || right === 'same' ? left : left === 'same' ? right : undefined;

const replaced = (value: Json, path: readonly string[], by: Json): Json => {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  const inner = replaced((value as { readonly [key: string]: Json })[key] as Json, rest, by);
  return Array.isArray(value)
    ? (value as readonly Json[]).map((item, index) => (String(index) === key ? inner : item))
    : { ...(value as SchemaObject), [key]: inner };
};

interface Spot {
  readonly path: readonly string[];
  /** A wider schema here makes the whole wider, a narrower one narrower. */
  readonly isMonotone: boolean;
  /** An equal schema here makes the whole equal. */
  readonly isEquivalent: boolean;
}

/** Where subschemas stand, and whether what happens to them happens to the whole as well. */
const placesIn = (root: SchemaObject): readonly Spot[] => {
  const spots: Spot[] = [];
  const isEvaluated = isNear(root);
  const visit = (value: Json, path: readonly string[], isMonotone: boolean): void => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    // What a wrapped schema evaluates is the same, except under `not`; properties are hidden by what is written right beside them.
    spots.push({ path, isMonotone, isEquivalent: !isEvaluated });
    const schema = value as SchemaObject;
    for (const keyword of ['items', 'additionalProperties', 'propertyNames'])
      if (has(schema, keyword)) visit(schema[keyword] as Json, [...path, keyword], isMonotone && !isEvaluated);
    for (const keyword of ['properties', 'patternProperties', 'dependentSchemas', '$defs'])
      if (has(schema, keyword))
        for (const [name, it] of Object.entries(schema[keyword] as SchemaObject))
          visit(it, [...path, keyword, name], isMonotone && !isEvaluated && keyword !== '$defs');
    for (const keyword of ['allOf', 'anyOf', 'prefixItems'])
      for (const [index, it] of (list(schema, keyword) ?? []).entries())
        visit(it, [...path, keyword, String(index)], isMonotone && !isEvaluated);
    for (const [index, it] of (list(schema, 'oneOf') ?? []).entries())
      visit(it, [...path, 'oneOf', String(index)], false);
    for (const keyword of ['not', 'if', 'then', 'else', 'contains', 'unevaluatedProperties', 'unevaluatedItems'])
      if (has(schema, keyword)) visit(schema[keyword] as Json, [...path, keyword], false);
  };
  visit(root, [], true);
  return spots;
};

export const editPicks: fc.Arbitrary<readonly (readonly [number, number, number])[]> = fc.array(
  fc.tuple(fc.nat(60), fc.nat(30), fc.nat(30)),
  { minLength: 1, maxLength: 3 },
);
