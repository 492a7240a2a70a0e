// Edits by what oasdiff calls them: the end of an id for schemas, which it has for every place, and whole ids for the rest.

type Json = unknown;

/** What it is called there and back, and both schemas. */
export type SchemaEdit = readonly [there: string, back: string, base: Json, revision: Json];

const text = { type: 'string' };
const integer = { type: 'integer' };
const number = { type: 'number' };
const list = { type: 'array', items: text };
const pair = { type: 'object', properties: { a: text, b: text } };
const open = { type: 'object', additionalProperties: true };
const picked = { ...list, contains: { const: 'a' } };
const kind = (name: string) => ({
  type: 'object',
  required: ['kind', name],
  properties: { kind: { const: name }, [name]: text },
});
const kinds = { oneOf: [kind('a'), kind('b')] };

const conditional = (consequence: 'then' | 'else') => ({
  ...pair,
  if: { required: ['a'] },
  [consequence]: { required: ['b'] },
});

export const schemaEdits: readonly SchemaEdit[] = [
  ['max-decreased', 'max-increased', { ...integer, maximum: 9 }, { ...integer, maximum: 5 }],
  ['max-set', '', integer, { ...integer, maximum: 5 }],
  [
    'exclusive-max-decreased',
    'exclusive-max-increased',
    { ...number, exclusiveMaximum: 9 },
    { ...number, exclusiveMaximum: 5 },
  ],
  ['exclusive-max-set', '', number, { ...number, exclusiveMaximum: 5 }],
  ['min-increased', 'min-decreased', { ...integer, minimum: 1 }, { ...integer, minimum: 5 }],
  ['min-set', '', integer, { ...integer, minimum: 5 }],
  [
    'exclusive-min-increased',
    'exclusive-min-decreased',
    { ...number, exclusiveMinimum: 1 },
    { ...number, exclusiveMinimum: 5 },
  ],
  ['exclusive-min-set', '', number, { ...number, exclusiveMinimum: 5 }],
  ['max-length-decreased', 'max-length-increased', { ...text, maxLength: 9 }, { ...text, maxLength: 5 }],
  ['max-length-set', 'max-length-unset', text, { ...text, maxLength: 5 }],
  ['min-length-increased', 'min-length-decreased', { ...text, minLength: 1 }, { ...text, minLength: 5 }],
  ['max-items-decreased', 'max-items-increased', { ...list, maxItems: 9 }, { ...list, maxItems: 5 }],
  ['min-items-increased', 'min-items-decreased', { ...list, minItems: 1 }, { ...list, minItems: 5 }],
  ['min-items-set', 'min-items-unset', list, { ...list, minItems: 5 }],
  ['pattern-added', 'pattern-removed', text, { ...text, pattern: '^a+$' }],
  ['pattern-changed', 'pattern-changed', { ...text, pattern: '^a+$' }, { ...text, pattern: '^b+$' }],
  ['pattern-generalized', '', { ...text, pattern: '^a+$' }, { ...text, pattern: '^.*$' }],
  ['became-enum', '', text, { ...text, enum: ['a'] }],
  ['enum-value-added', 'enum-value-removed', { ...text, enum: ['a'] }, { ...text, enum: ['a', 'b'] }],
  [
    '',
    'x-extensible-enum-value-removed',
    { ...text, 'x-extensible-enum': ['a'] },
    { ...text, 'x-extensible-enum': ['a', 'b'] },
  ],
  ['const-added', 'const-removed', text, { ...text, const: 'a' }],
  ['const-changed', 'const-changed', { ...text, const: 'a' }, { ...text, const: 'b' }],
  ['default-value-added', 'default-value-removed', text, { ...text, default: 'a' }],
  ['default-value-changed', 'default-value-changed', { ...text, default: 'a' }, { ...text, default: 'b' }],
  ['became-nullable', 'became-not-nullable', text, { type: ['string', 'null'] }],
  ['type-changed', 'type-changed', text, integer],
  ['type-generalized', 'type-specialized', integer, number],
  ['type-generalized', 'type-specialized', { ...text, format: 'date' }, text],
  ['type-compatible', '', pair, text],
  ['list-of-types-widened', 'list-of-types-narrowed', text, { type: ['string', 'integer'] }],
  ['contains-added', 'contains-removed', list, picked],
  ['min-contains-increased', 'min-contains-decreased', picked, { ...picked, minContains: 2 }],
  ['max-contains-increased', 'max-contains-decreased', { ...picked, maxContains: 2 }, { ...picked, maxContains: 3 }],
  ['content-encoding-changed', '', { ...text, contentEncoding: 'base64' }, { ...text, contentEncoding: 'base16' }],
  [
    'content-media-type-changed',
    '',
    { ...text, contentMediaType: 'image/png' },
    { ...text, contentMediaType: 'image/gif' },
  ],
  [
    'content-schema-added',
    'content-schema-removed',
    { ...text, contentMediaType: 'application/json' },
    { ...text, contentMediaType: 'application/json', contentSchema: pair },
  ],
  ['dependent-required-added', 'dependent-required-removed', pair, { ...pair, dependentRequired: { a: ['b'] } }],
  [
    'dependent-required-changed',
    '',
    { ...pair, dependentRequired: { a: ['b'] } },
    { ...pair, dependentRequired: { b: ['a'] } },
  ],
  [
    'dependent-schema-added',
    'dependent-schema-removed',
    pair,
    { ...pair, dependentSchemas: { a: { required: ['b'] } } },
  ],
  ['if-added', 'if-removed', pair, conditional('then')],
  ['then-added', 'then-removed', { ...pair, if: { required: ['a'] } }, conditional('then')],
  ['else-added', 'else-removed', { ...pair, if: { required: ['a'] } }, conditional('else')],
  ['pattern-property-added', 'pattern-property-removed', open, { ...open, patternProperties: { '^x': integer } }],
  ['property-names-added', 'property-names-removed', open, { ...open, propertyNames: { pattern: '^a' } }],
  [
    'unevaluated-items-added',
    'unevaluated-items-removed',
    { type: 'array', prefixItems: [text] },
    { type: 'array', prefixItems: [text], unevaluatedItems: false },
  ],
  ['unevaluated-properties-added', 'unevaluated-properties-removed', pair, { ...pair, unevaluatedProperties: false }],
  ['unevaluated-properties-added', 'unevaluated-properties-removed', pair, { ...pair, unevaluatedProperties: integer }],
  ['any-of-added', 'any-of-removed', { anyOf: [kind('a'), kind('b')] }, { anyOf: [kind('a'), kind('b'), kind('c')] }],
  ['one-of-added', 'one-of-removed', kinds, { oneOf: [kind('a'), kind('b'), kind('c')] }],
  ['one-of-added', 'one-of-removed', { oneOf: [text, integer] }, { oneOf: [text, integer, pair] }],
  ['wrapped-in-one-of', '', kind('a'), kinds],
  ['discriminator-added', 'discriminator-removed', kinds, { ...kinds, discriminator: { propertyName: 'kind' } }],
];

/** By directions: they differ in what exists there. */
export const propertyEdits: readonly SchemaEdit[] = [
  ['became-read-only', 'became-not-read-only', text, { ...text, readOnly: true }],
  ['became-write-only', 'became-not-write-only', text, { ...text, writeOnly: true }],
  ['deprecated', 'reactivated', text, { ...text, deprecated: true }],
];

export const operationWith = {
  'request-body': (schema: Json) => ({ requestBody: { required: true, content: { 'application/json': { schema } } } }),
  'request-property': (schema: Json) => operationWith['request-body']({ type: 'object', properties: { p: schema } }),
  'request-optional-property': (schema: Json) => operationWith['request-property'](schema),
  'request-required-property': (schema: Json) =>
    operationWith['request-body']({ type: 'object', required: ['p'], properties: { p: schema } }),
  'request-parameter': (schema: Json) => ({ parameters: [{ name: 'q', in: 'query', schema }] }),
  'request-parameter-property': (schema: Json) => ({
    parameters: [{ name: 'q', in: 'query', schema: { type: 'object', properties: { p: schema } } }],
  }),
  'response-body': (schema: Json) => ({
    responses: { 200: { description: 'Done', content: { 'application/json': { schema } } } },
  }),
  'response-property': (schema: Json) => operationWith['response-body']({ type: 'object', properties: { p: schema } }),
  'response-optional-property': (schema: Json) => operationWith['response-property'](schema),
  'response-required-property': (schema: Json) =>
    operationWith['response-body']({ type: 'object', required: ['p'], properties: { p: schema } }),
  'response-header': (schema: Json) => ({ responses: { 200: { description: 'Done', headers: { X: { schema } } } } }),
} as const;
