// Random schemas with the keywords that real descriptions use, as often as they use them: many small objects and unions, few exotics.
import fc from 'fast-check';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type SchemaObject = { readonly [key: string]: Json };
export type SchemaDialect = '2020-12' | 'openapi-3.0';

export interface Manner {
  readonly dialect: SchemaDialect;
  /** `usual`: keywords as often as in real descriptions. `hard`: rare keywords, finite sets and recursion as often as possible. */
  readonly profile: 'usual' | 'hard';
}

export const names = ['a', 'b', 'c', 'd'] as const;
const patterns = ['^a', 'b$', '^[a-c]+$', '^.{2}$', '^\\d+$', '[ab]', '^(ab|c)*$', '^(^$|x)$', '^[^a]*$'];
/** Not regular, and so not decided: what must never be taken for a proof. */
const irregular = ['^(?!b)', '(a|b)\\1'];
const namePatterns = ['^a', '[cd]', '^.$', 'b|d'];
const consequences = ['then', 'else'] as const;
const formats = ['date', 'date-time', 'uuid', 'email', 'uri', 'made-up'];
const definitionNames = ['R0', 'R1', 'R2'] as const;

/** A schema with its definitions; definitions may refer to each other and to themselves, but only through children of a value. */
export const documents = (manner: Manner): fc.Arbitrary<SchemaObject> =>
  fc
    .record({
      root: inPlace(manner, 3, 0),
      R0: inPlace(manner, 2, 1),
      R1: inPlace(manner, 2, 2),
      R2: inPlace(manner, 2, 3),
    })
    .map(({ root, ...definitions }) => withDefinitions(root, definitions));

/** Only those that are referred to, so that failing cases are short. */
const withDefinitions = (root: Json, definitions: Readonly<Record<string, Json>>): SchemaObject => {
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
  return {
    ...asObjectSchema(root),
    $defs: Object.fromEntries([...used].sort().map(name => [name, definitions[name] ?? {}])),
  };
};

const asObjectSchema = (schema: Json): SchemaObject =>
  typeof schema === 'object' && !Array.isArray(schema) ? (schema as SchemaObject) : schema === false ? { not: {} } : {};

/** A percentage in the usual manner, and in the hard one. */
const rare = ({ profile }: Manner, percent: number): number =>
  profile === 'hard' ? Math.min(60, percent * 5) : percent;

type Keyword = readonly [percent: number, arbitrary: fc.Arbitrary<Json>];

/** Each keyword with the probability that it is there at all. */
const some = (keywords: Readonly<Record<string, Keyword>>): fc.Arbitrary<SchemaObject> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(keywords).map(([name, [percent, arbitrary]]) => [
          name,
          fc.oneof({ weight: 100 - percent, arbitrary: fc.constant(undefined) }, { weight: percent, arbitrary }),
        ]),
      ),
    )
    .map(it =>
      Object.fromEntries(Object.entries(it).filter((entry): entry is [string, Json] => entry[1] !== undefined)),
    );

const memoised = new Map<string, fc.Arbitrary<Json>>();

/** A schema that holds of the same value as what is around it: it may refer to later definitions only. */
const inPlace = (manner: Manner, depth: number, first: number): fc.Arbitrary<Json> => {
  const key = `${manner.dialect} ${manner.profile} ${depth} ${first}`;
  const known = memoised.get(key) ?? schemas(manner, depth, first);
  memoised.set(key, known);
  return known;
};

const child = (manner: Manner, depth: number): fc.Arbitrary<Json> => inPlace(manner, depth - 1, 0);

const schemas = (manner: Manner, depth: number, first: number): fc.Arbitrary<Json> => {
  const references = definitionNames.slice(first).map(name => fc.constant({ $ref: `#/$defs/${name}` }));
  const leaves: fc.WeightedArbitrary<Json>[] = [
    { weight: 6, arbitrary: strings(manner) },
    { weight: 5, arbitrary: numbers(manner) },
    { weight: 2, arbitrary: fc.constant({ type: 'boolean' }) },
    { weight: manner.profile === 'hard' ? 10 : 4, arbitrary: listed(manner) },
    {
      weight: 1,
      arbitrary:
        manner.dialect === '2020-12'
          ? fc.constantFrom<Json>(
              true,
              false,
              {},
              { type: 'null' },
              { type: ['string', 'null'] },
              { type: ['integer', 'boolean'] },
            )
          : fc.constant({}),
    },
  ];
  const branches: fc.WeightedArbitrary<Json>[] =
    depth <= 0
      ? []
      : [
          { weight: 8 * depth, arbitrary: objects(manner, depth, first) },
          { weight: 4 * depth, arbitrary: arrays(manner, depth) },
          { weight: 5 * depth, arbitrary: combined(manner, depth, first) },
          {
            weight: 2 * depth,
            arbitrary: fc
              .tuple(objects(manner, depth, first), combined(manner, depth, first))
              .map(([left, right]) => ({ ...left, ...right })),
          },
        ];
  const all = [
    ...leaves,
    ...(references.length > 0 && depth < 3
      ? [{ weight: manner.profile === 'hard' ? 9 : 3, arbitrary: fc.oneof(...references) }]
      : []),
    ...branches,
  ];
  const plain = fc.oneof(...all);
  return manner.dialect === 'openapi-3.0'
    ? fc.tuple(plain, fc.integer({ min: 0, max: 9 })).map(([schema, luck]) => (luck === 0 ? nullable(schema) : schema))
    : plain;
};

const nullable = (schema: Json): Json =>
  typeof schema === 'object' && schema !== null && !Array.isArray(schema) && 'type' in schema
    ? { ...schema, nullable: true }
    : schema;

const small = fc.integer({ min: 0, max: 3 });
const bound = fc.constantFrom<Json>(0, 1, 2, 3, 5, -1, 0.5, 1.5);

const strings = (manner: Manner): fc.Arbitrary<SchemaObject> =>
  some({
    minLength: [15, small],
    maxLength: [15, small],
    pattern: [20, fc.constantFrom(...patterns, ...(manner.profile === 'hard' ? irregular : []))],
    format: [manner.profile === 'hard' ? 4 : 20, fc.constantFrom(...formats)],
  }).map(it => ({ type: 'string', ...it }));

const numbers = (manner: Manner): fc.Arbitrary<SchemaObject> =>
  some({
    integer: [60, fc.constant(true)],
    minimum: [25, bound],
    maximum: [25, bound],
    exclusiveMinimum: [8, manner.dialect === '2020-12' ? bound : fc.boolean()],
    exclusiveMaximum: [8, manner.dialect === '2020-12' ? bound : fc.boolean()],
    multipleOf: [6, fc.constantFrom<Json>(1, 2, 3, 0.5, 0.1)],
    format: [10, fc.constantFrom('int32', 'int64')],
  }).map(({ integer, format, ...it }) => ({
    type: integer ? 'integer' : 'number',
    ...it,
    ...(integer && format !== undefined && { format }),
  }));

const scalars = fc.constantFrom<Json>('a', 'b', 'ab', '', 1, 2, 0, 1.5, true, false, null);

const containers = fc.constantFrom<Json>(
  [],
  {},
  [1],
  { a: 1 },
  { a: 'a', b: 1 },
  [1, 1],
  [1, 2],
  [2, 1],
  [true],
  { b: true },
  [null],
  { a: {} },
);

const listed = (manner: Manner): fc.Arbitrary<SchemaObject> => {
  const words = fc.uniqueArray(fc.constantFrom<Json>('a', 'b', 'ab', 'x'), { minLength: 1, maxLength: 3 });
  const mixed = fc.uniqueArray(
    fc.oneof({ weight: 8, arbitrary: scalars }, { weight: manner.profile === 'hard' ? 12 : 1, arbitrary: containers }),
    {
      minLength: 1,
      maxLength: 4,
      selector: it => JSON.stringify(it),
    },
  );
  const typed = words.map((values): SchemaObject => ({ type: 'string', enum: values }));
  if (manner.dialect === 'openapi-3.0')
    return fc.oneof(
      typed,
      mixed.map((values): SchemaObject => ({ enum: values })),
    );
  return fc.oneof(
    typed,
    mixed.map((values): SchemaObject => ({ enum: values })),
    scalars.map((value): SchemaObject => ({ const: value })),
  );
};

const someNames = fc.uniqueArray(fc.constantFrom(...names), { minLength: 0, maxLength: 3 });

const objects = (manner: Manner, depth: number, first: number): fc.Arbitrary<SchemaObject> => {
  const schema = child(manner, depth);
  const member = fc
    .tuple(schema, fc.integer({ min: 0, max: 19 }))
    .map(([it, luck]) => (luck < 2 ? marked(it, luck === 0 ? 'readOnly' : 'writeOnly') : it));
  const members = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), member), { maxLength: 3, selector: ([name]) => name })
    .map((it): SchemaObject => Object.fromEntries<Json>(it));
  const exotic: Readonly<Record<string, Keyword>> =
    manner.dialect === 'openapi-3.0'
      ? {}
      : {
          patternProperties: [
            rare(manner, 4),
            fc.tuple(fc.constantFrom(...namePatterns), schema).map(([pattern, it]) => ({ [pattern]: it })),
          ],
          propertyNames: [
            rare(manner, 3),
            fc.oneof(
              fc.constantFrom(...namePatterns).map((pattern): Json => ({ pattern })),
              fc.constant<Json>({ enum: ['a', 'b'] }),
              fc.constant<Json>({ maxLength: 1 }),
            ),
          ],
          dependentRequired: [
            rare(manner, 3),
            fc
              .tuple(fc.constantFrom(...names), fc.constantFrom(...names))
              .map(([name, other]) => ({ [name]: [other] })),
          ],
          dependentSchemas: [
            rare(manner, 2),
            fc
              .tuple(fc.constantFrom(...names), inPlace(manner, depth - 1, first))
              .map(([name, it]) => ({ [name]: it })),
          ],
          unevaluatedProperties: [
            rare(manner, 4),
            fc.oneof({ weight: 3, arbitrary: fc.constant<Json>(false) }, { weight: 1, arbitrary: schema }),
          ],
        };
  return some({
    type: [90, fc.constant('object')],
    properties: [92, members],
    required: [45, someNames],
    additionalProperties: [
      30,
      fc.oneof(
        { weight: 4, arbitrary: fc.constant<Json>(false) },
        { weight: 1, arbitrary: fc.constant<Json>(true) },
        { weight: 3, arbitrary: schema },
      ),
    ],
    minProperties: [rare(manner, 5), small],
    maxProperties: [rare(manner, 5), small],
    ...exotic,
  });
};

const marked = (schema: Json, keyword: string): Json =>
  typeof schema === 'object' && schema !== null && !('$ref' in schema)
    ? { ...(schema as SchemaObject), [keyword]: true }
    : schema;

const arrays = (manner: Manner, depth: number): fc.Arbitrary<SchemaObject> => {
  const schema = child(manner, depth);
  const exotic: Readonly<Record<string, Keyword>> =
    manner.dialect === 'openapi-3.0'
      ? {}
      : {
          prefixItems: [rare(manner, 10), fc.array(schema, { minLength: 1, maxLength: 2 })],
          contains: [rare(manner, 8), schema],
          minContains: [rare(manner, 3), small],
          maxContains: [rare(manner, 3), small],
          unevaluatedItems: [rare(manner, 4), fc.oneof(fc.constant<Json>(false), schema)],
        };
  return some({
    items: [85, schema],
    minItems: [rare(manner, 9), small],
    maxItems: [rare(manner, 9), small],
    uniqueItems: [rare(manner, 9), fc.constant(true)],
    ...exotic,
  }).map(it => ({ type: 'array', ...(manner.dialect === 'openapi-3.0' && { items: {} }), ...it }));
};

const combined = (manner: Manner, depth: number, first: number): fc.Arbitrary<SchemaObject> => {
  const arm = inPlace(manner, depth - 1, first);
  const arms = fc.array(arm, { minLength: 1, maxLength: 3 });
  const choices: fc.WeightedArbitrary<SchemaObject>[] = [
    { weight: 8, arbitrary: arms.map(allOf => ({ allOf })) },
    { weight: 7, arbitrary: arms.map(anyOf => ({ anyOf })) },
    { weight: 6, arbitrary: arms.map(oneOf => ({ oneOf })) },
    { weight: manner.profile === 'hard' ? 8 : 2, arbitrary: arm.map(not => ({ not })) },
  ];
  if (manner.dialect === 'openapi-3.0') return fc.oneof(...choices);
  const condition = some(Object.fromEntries<Keyword>(consequences.map(keyword => [keyword, [65, arm]])));
  return fc.oneof(...choices, {
    weight: manner.profile === 'hard' ? 4 : 1,
    arbitrary: fc.tuple(arm, condition).map(([test, rest]) => ({ if: test, ...rest })),
  });
};

/** Two schemas made of the same few pieces, joined by every operator there is. */
export const relatives = (manner: Manner): fc.Arbitrary<readonly [SchemaObject, SchemaObject]> => {
  const pieces = fc.array(
    fc.oneof(objects(manner, 1, 0), arrays(manner, 1), strings(manner), numbers(manner), listed(manner)),
    { minLength: 3, maxLength: 3 },
  );
  const operators =
    manner.dialect === '2020-12' ? ['allOf', 'anyOf', 'oneOf', 'not', 'if'] : ['allOf', 'anyOf', 'oneOf', 'not'];
  const shape = fc.array(fc.tuple(fc.constantFrom(...operators), fc.nat(2), fc.nat(2)), { minLength: 1, maxLength: 3 });
  const definitions = fc.record({ R0: inPlace(manner, 1, 1), R1: inPlace(manner, 1, 2), R2: inPlace(manner, 1, 3) });
  return fc.tuple(pieces, shape, shape, definitions).map(([all, left, right, named]) => {
    const build = (steps: readonly (readonly [string, number, number])[]): SchemaObject =>
      steps.reduce<SchemaObject>(
        (sofar, [operator, one, other]) => joined(operator, sofar, all[one] as Json, all[other] as Json),
        all[steps[0]?.[1] ?? 0] ?? {},
      );
    return [withDefinitions(build(left), named), withDefinitions(build(right), named)] as const;
  });
};

const joined = (operator: string, sofar: SchemaObject, one: Json, other: Json): SchemaObject => {
  if (operator === 'not') return { allOf: [one, { not: sofar }] };
  if (operator === 'if')
    return {
      if: one,
      ...Object.fromEntries(consequences.map((keyword, index) => [keyword, index === 0 ? sofar : other])),
    };
  return { [operator]: [sofar, one] };
};

/** Objects that lead to each other and back. */
export const recursives = (manner: Manner): fc.Arbitrary<SchemaObject> => {
  const reference = fc.constantFrom(...definitionNames).map((name): Json => ({ $ref: `#/$defs/${name}` }));
  const member = fc.oneof(
    { weight: 5, arbitrary: reference },
    { weight: 2, arbitrary: reference.map((items): Json => ({ type: 'array', items })) },
    { weight: 2, arbitrary: reference.map((it): Json => ({ anyOf: [it, { enum: [null] }] })) },
    { weight: 2, arbitrary: fc.tuple(reference, reference).map((allOf): Json => ({ allOf })) },
    {
      weight: 2,
      arbitrary: fc.tuple(reference, someNames).map(
        ([it, required]): Json => ({
          allOf: [it, { type: 'object', required, properties: { d: { type: 'string' } } }],
        }),
      ),
    },
    { weight: 2, arbitrary: fc.tuple(reference, reference).map((anyOf): Json => ({ anyOf })) },
    { weight: 1, arbitrary: fc.tuple(reference, reference).map((oneOf): Json => ({ oneOf })) },
    { weight: 1, arbitrary: reference.map((not): Json => ({ not })) },
    { weight: 4, arbitrary: fc.oneof(strings(manner), numbers(manner), listed(manner)) },
  );
  const definition = some({
    type: [85, fc.constant('object')],
    properties: [
      100,
      fc
        .uniqueArray(fc.tuple(fc.constantFrom(...names), member), {
          minLength: 1,
          maxLength: 3,
          selector: ([name]) => name,
        })
        .map((it): SchemaObject => Object.fromEntries<Json>(it)),
    ],
    required: [45, someNames],
    additionalProperties: [20, fc.oneof(fc.constant<Json>(false), reference)],
    maxProperties: [5, small],
  });
  return fc
    .record({ R0: definition, R1: definition, R2: definition })
    .map(definitions => withDefinitions({ $ref: '#/$defs/R0' }, definitions));
};
