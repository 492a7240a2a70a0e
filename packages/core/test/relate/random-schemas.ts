// Random schemas with the keywords that real descriptions use, as often as they use them: many small objects and unions, few exotics.
import fc from 'fast-check';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type SchemaObject = { readonly [key: string]: Json };
export type SchemaDialect = '2020-12' | 'openapi-3.0';

export const names = ['a', 'b', 'c', 'd'] as const;
const patterns = ['^a', 'b$', '^[a-c]+$', '^.{2}$', '^\\d+$', '[ab]', '^(ab|c)*$', '^(^$|x)$', '^[^a]*$'];
const namePatterns = ['^a', '[cd]', '^.$', 'b|d'];
const formats = ['date', 'date-time', 'uuid', 'email', 'uri', 'made-up'];
const definitionNames = ['R0', 'R1', 'R2'] as const;

/** A schema with its definitions; definitions may refer to each other and to themselves, but only through children of a value. */
export const documents = (dialect: SchemaDialect): fc.Arbitrary<SchemaObject> =>
  fc
    .record({ root: inPlace(dialect, 3, 0), R0: inPlace(dialect, 2, 1), R1: inPlace(dialect, 2, 2), R2: inPlace(dialect, 2, 3) })
    .map(({ root, ...definitions }) => withDefinitions(root, definitions));

/** Only those that are referred to, so that failing cases are short. */
export const withDefinitions = (root: Json, definitions: Readonly<Record<string, Json>>): SchemaObject => {
  const used = new Set<string>();
  const visit = (value: Json): void => {
    for (const [, name] of JSON.stringify(value).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (name === undefined || used.has(name)) continue;
      used.add(name);
      visit(definitions[name] ?? {});
    }
  };
  visit(root);
  if (used.size === 0) return asObjectSchema(root);
  return { ...asObjectSchema(root), $defs: Object.fromEntries([...used].sort().map(name => [name, definitions[name] ?? {}])) };
};

const asObjectSchema = (schema: Json): SchemaObject => (typeof schema === 'object' && !Array.isArray(schema) ? (schema as SchemaObject) : schema === false ? { not: {} } : {});

type Keyword = readonly [percent: number, arbitrary: fc.Arbitrary<Json>];

/** Each keyword with the probability that it is there at all. */
const some = (keywords: Readonly<Record<string, Keyword>>): fc.Arbitrary<SchemaObject> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(keywords).map(([name, [percent, arbitrary]]) => [
          name,
          fc.oneof({ weight: 100 - percent, arbitrary: fc.constant(undefined) }, { weight: percent, arbitrary: arbitrary as fc.Arbitrary<Json | undefined> }),
        ]),
      ),
    )
    .map(it => Object.fromEntries(Object.entries(it).filter((entry): entry is [string, Json] => entry[1] !== undefined)));

const memoised = new Map<string, fc.Arbitrary<Json>>();

/** A schema that holds of the same value as what is around it: it may refer to later definitions only. */
const inPlace = (dialect: SchemaDialect, depth: number, first: number): fc.Arbitrary<Json> => {
  const key = `${dialect} ${depth} ${first}`;
  const known = memoised.get(key) ?? schemas(dialect, depth, first);
  memoised.set(key, known);
  return known;
};

const child = (dialect: SchemaDialect, depth: number): fc.Arbitrary<Json> => inPlace(dialect, depth - 1, 0);

const schemas = (dialect: SchemaDialect, depth: number, first: number): fc.Arbitrary<Json> => {
  const references = definitionNames.slice(first).map(name => fc.constant({ $ref: `#/$defs/${name}` }));
  const leaves: fc.WeightedArbitrary<Json>[] = [
    { weight: 6, arbitrary: strings },
    { weight: 5, arbitrary: numbers(dialect) },
    { weight: 2, arbitrary: fc.constant({ type: 'boolean' }) },
    { weight: 4, arbitrary: listed(dialect) },
    { weight: 1, arbitrary: dialect === '2020-12' ? fc.constantFrom<Json>(true, false, {}, { type: 'null' }, { type: ['string', 'null'] }, { type: ['integer', 'boolean'] }) : fc.constant({}) },
  ];
  const branches: fc.WeightedArbitrary<Json>[] =
    depth <= 0
      ? []
      : [
          { weight: 8 * depth, arbitrary: objects(dialect, depth) },
          { weight: 4 * depth, arbitrary: arrays(dialect, depth) },
          { weight: 5 * depth, arbitrary: combined(dialect, depth, first) },
          { weight: 2 * depth, arbitrary: fc.tuple(objects(dialect, depth), combined(dialect, depth, first)).map(([left, right]) => ({ ...left, ...right })) },
        ];
  const all = [...leaves, ...(references.length > 0 && depth < 3 ? [{ weight: 3, arbitrary: fc.oneof(...references) }] : []), ...branches];
  const plain = fc.oneof(...all);
  return dialect === 'openapi-3.0' ? fc.tuple(plain, fc.integer({ min: 0, max: 9 })).map(([schema, luck]) => (luck === 0 ? nullable(schema) : schema)) : plain;
};

const nullable = (schema: Json): Json => (typeof schema === 'object' && schema !== null && !Array.isArray(schema) && 'type' in schema ? { ...(schema as SchemaObject), nullable: true } : schema);

const small = fc.integer({ min: 0, max: 3 });
const bound = fc.constantFrom<Json>(0, 1, 2, 3, 5, -1, 0.5, 1.5);

const strings: fc.Arbitrary<SchemaObject> = some({
  minLength: [15, small],
  maxLength: [15, small],
  pattern: [20, fc.constantFrom(...patterns)],
  format: [20, fc.constantFrom(...formats)],
}).map(it => ({ type: 'string', ...it }));

const numbers = (dialect: SchemaDialect): fc.Arbitrary<SchemaObject> =>
  some({
    integer: [60, fc.constant(true)],
    minimum: [25, bound],
    maximum: [25, bound],
    exclusiveMinimum: [8, dialect === '2020-12' ? bound : fc.boolean()],
    exclusiveMaximum: [8, dialect === '2020-12' ? bound : fc.boolean()],
    multipleOf: [6, fc.constantFrom<Json>(1, 2, 3, 0.5, 0.1)],
    format: [10, fc.constantFrom('int32', 'int64')],
  }).map(({ integer, format, ...it }) => ({ type: integer ? 'integer' : 'number', ...it, ...(integer && format !== undefined && { format }) }));

const scalars = fc.constantFrom<Json>('a', 'b', 'ab', '', 1, 2, 0, 1.5, true, false, null);

const listed = (dialect: SchemaDialect): fc.Arbitrary<SchemaObject> => {
  const words = fc.uniqueArray(fc.constantFrom<Json>('a', 'b', 'ab', 'x'), { minLength: 1, maxLength: 3 });
  const mixed = fc.uniqueArray(fc.oneof({ weight: 8, arbitrary: scalars }, { weight: 1, arbitrary: fc.constantFrom<Json>([], {}, [1], { a: 1 }, { a: 'a', b: 1 }, [1, 1]) }), {
    minLength: 1,
    maxLength: 4,
    selector: it => JSON.stringify(it),
  });
  const typed = words.map((values): SchemaObject => ({ type: 'string', enum: values }));
  if (dialect === 'openapi-3.0') return fc.oneof(typed, mixed.map((values): SchemaObject => ({ enum: values })));
  return fc.oneof(typed, mixed.map((values): SchemaObject => ({ enum: values })), scalars.map((value): SchemaObject => ({ const: value })));
};

const someNames = fc.uniqueArray(fc.constantFrom(...names), { minLength: 0, maxLength: 3 });

const objects = (dialect: SchemaDialect, depth: number): fc.Arbitrary<SchemaObject> => {
  const schema = child(dialect, depth);
  const member = fc.tuple(schema, fc.integer({ min: 0, max: 19 })).map(([it, luck]) => (luck < 2 ? marked(it, luck === 0 ? 'readOnly' : 'writeOnly') : it));
  const members = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), member), { maxLength: 3, selector: ([name]) => name }).map(it => Object.fromEntries(it) as SchemaObject);
  const exotic: Readonly<Record<string, Keyword>> =
    dialect === 'openapi-3.0'
      ? {}
      : {
          patternProperties: [4, fc.tuple(fc.constantFrom(...namePatterns), schema).map(([pattern, it]) => ({ [pattern]: it }))],
          propertyNames: [3, fc.oneof(fc.constantFrom(...namePatterns).map((pattern): Json => ({ pattern })), fc.constant<Json>({ enum: ['a', 'b'] }), fc.constant<Json>({ maxLength: 1 }))],
          dependentRequired: [3, fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).map(([name, other]) => ({ [name]: [other] }))],
          dependentSchemas: [2, fc.tuple(fc.constantFrom(...names), schema).map(([name, it]) => ({ [name]: it }))],
          unevaluatedProperties: [4, fc.oneof({ weight: 3, arbitrary: fc.constant<Json>(false) }, { weight: 1, arbitrary: schema })],
        };
  return some({
    type: [90, fc.constant('object')],
    properties: [92, members],
    required: [45, someNames],
    additionalProperties: [30, fc.oneof({ weight: 4, arbitrary: fc.constant<Json>(false) }, { weight: 1, arbitrary: fc.constant<Json>(true) }, { weight: 3, arbitrary: schema })],
    minProperties: [5, small],
    maxProperties: [5, small],
    ...exotic,
  });
};

const marked = (schema: Json, keyword: string): Json => (typeof schema === 'object' && schema !== null && !('$ref' in schema) ? { ...(schema as SchemaObject), [keyword]: true } : schema);

const arrays = (dialect: SchemaDialect, depth: number): fc.Arbitrary<SchemaObject> => {
  const schema = child(dialect, depth);
  const exotic: Readonly<Record<string, Keyword>> =
    dialect === 'openapi-3.0'
      ? {}
      : {
          prefixItems: [10, fc.array(schema, { minLength: 1, maxLength: 2 })],
          contains: [8, schema],
          minContains: [3, small],
          maxContains: [3, small],
          unevaluatedItems: [4, fc.oneof(fc.constant<Json>(false), schema)],
        };
  return some({
    items: [85, schema],
    minItems: [20, small],
    maxItems: [20, small],
    uniqueItems: [20, fc.constant(true)],
    ...exotic,
  }).map(it => ({ type: 'array', ...(dialect === 'openapi-3.0' && { items: {} }), ...it }));
};

const combined = (dialect: SchemaDialect, depth: number, first: number): fc.Arbitrary<SchemaObject> => {
  const arm = inPlace(dialect, depth - 1, first);
  const arms = fc.array(arm, { minLength: 1, maxLength: 3 });
  const choices: fc.WeightedArbitrary<SchemaObject>[] = [
    { weight: 8, arbitrary: arms.map(allOf => ({ allOf })) },
    { weight: 7, arbitrary: arms.map(anyOf => ({ anyOf })) },
    { weight: 6, arbitrary: arms.map(oneOf => ({ oneOf })) },
    { weight: 2, arbitrary: arm.map(not => ({ not })) },
  ];
  if (dialect === 'openapi-3.0') return fc.oneof(...choices);
  const condition = some({ then: [70, arm], else: [60, arm] });
  return fc.oneof(...choices, { weight: 1, arbitrary: fc.tuple(arm, condition).map(([test, rest]) => ({ if: test, ...rest })) });
};
