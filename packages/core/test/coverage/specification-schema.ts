// The keywords of the Schema Object in OpenAPI 3.0 and of JSON Schema 2020-12 since 3.1, and values to try.
import type { Field, Fields, Shape, Version } from './grammar.ts';
import { flag, items, mapOf, off, one, text, value, values } from './grammar.ts';

export const schemaSample = { type: 'string' };

export const schemaFields = (version: Version): Readonly<Record<string, Field>> => {
  if (version === '2.0') return { ...everywhere, ...flags, discriminator };
  const choices = { writeOnly: { is: flag, default: off }, deprecated: { is: flag, default: off }, ...composed };
  return { ...everywhere, ...choices, ...(version === '3.0' ? { ...flags, nullable } : since31) };
};

const numbers = ['number', 'integer'];
const schema = one('schema');

/** A schema, or true or false. */
const openOr = (field: string) => (object: Fields) =>
  typeof object[field] === 'object' ? schema : value(false, true, { type: 'string' });

const tighter: Readonly<Record<string, unknown>> = {
  string: { maxLength: 30 },
  number: { maximum: 25 },
  integer: { maximum: 50 },
  array: { maxItems: 7 },
  object: { maxProperties: 50 },
};

const isComposable =
  (keyword: string) =>
  (object: Fields): boolean =>
    object[keyword] !== undefined || (typeof object['type'] === 'string' && Object.hasOwn(tighter, object['type']));

/** A list with one schema in it that takes away some of the values of the schema around it, or its branches. */
const branches = ({ type, allOf, anyOf, oneOf }: Fields): Shape =>
  (anyOf ?? oneOf)
    ? items('schema')
    : { kind: 'list', of: value(allOf ? { required: ['more'] } : tighter[String(type)]) };

const isText = (object: Fields): boolean =>
  object['type'] === 'string' || object['enum'] !== undefined || object['const'] !== undefined;

const isRequired = (name: string, object: Fields): boolean =>
  Array.isArray(object['required']) && object['required'].includes(name);

const everywhere: Readonly<Record<string, Field>> = {
  type: { is: value('string', 'integer', 'object', 'boolean') },
  enum: { is: values('s', 'xl'), if: isText, unless: ['const'] },
  title: { is: text('Something', 'Anything') },
  description: { is: text('Something', 'Anything') },
  default: { is: value('a', 'b') },
  readOnly: { is: flag, default: off },
  example: { is: value('a', 1), unless: ['examples'] },
  externalDocs: { is: one('external-docs') },
  xml: { is: one('xml') },
  multipleOf: { is: value(10, 7, 5), types: numbers },
  minimum: { is: value(2.5, -10), types: numbers, unless: ['exclusiveMinimum'] },
  maximum: { is: value(500, 6000000000), types: numbers, unless: ['exclusiveMaximum'] },
  minLength: { is: value(2, 0), types: ['string'], default: 0 },
  maxLength: { is: value(40, 60), types: ['string'] },
  pattern: { is: text('^[a-y]*$', '^[a-zA-Z]*$'), types: ['string'] },
  format: { is: text('date', 'uuid'), types: ['string'] },
  minItems: { is: value(2, 5, 0), types: ['array'], default: 0 },
  maxItems: { is: value(8, 10), types: ['array'] },
  uniqueItems: { is: flag, types: ['array'], default: off },
  items: { is: schema, types: ['array'] },
  minProperties: { is: value(3, 1, 0), types: ['object'], default: 0 },
  maxProperties: { is: value(8, 10), types: ['object'] },
  properties: { is: { ...mapOf('schema', 'added'), keep: isRequired }, types: ['object'] },
  required: { is: values('list', 'added'), types: ['object'] },
  additionalProperties: { is: openOr('additionalProperties'), types: ['object'], default: true },
  allOf: { is: branches, if: isComposable('allOf') },
};

const composed: Readonly<Record<string, Field>> = {
  anyOf: { is: branches, if: isComposable('anyOf') },
  oneOf: { is: branches, if: isComposable('oneOf') },
  not: { is: schema, if: ({ type, $ref }) => type === undefined && $ref === undefined },
  discriminator: { is: one('discriminator'), if: ({ oneOf, anyOf }) => oneOf !== undefined || anyOf !== undefined },
};

/** The name of the property alone; of the object itself, whatever it is made of. */
const discriminator: Field = { is: text('breed', 'species'), if: ({ type }) => type === 'object' };

const nullable: Field = { is: flag, default: off, if: ({ type }) => type !== undefined };

/** They say whether the bound itself is allowed. */
const flags: Readonly<Record<string, Field>> = {
  exclusiveMinimum: { is: flag, default: off, types: numbers, if: ({ minimum }) => minimum !== undefined },
  exclusiveMaximum: { is: flag, default: off, types: numbers, if: ({ maximum }) => maximum !== undefined },
};

/** An object literal with a member `then` would be taken for a promise. */
function named(keyword: string, field: Field): Readonly<Record<string, Field>> {
  return { [keyword]: field };
}

const since31: Readonly<Record<string, Field>> = {
  const: { is: value('order', 'other'), if: isText, unless: ['enum'] },
  examples: { is: value(['a'], ['b']), unless: ['example'] },
  exclusiveMinimum: { is: value(0.5, -1), types: numbers, unless: ['minimum'] },
  exclusiveMaximum: { is: value(90.5, 200), types: numbers, unless: ['maximum'] },
  prefixItems: {
    is: ({ prefixItems }) => (prefixItems ? items('schema') : { kind: 'list', of: value({ type: 'boolean' }) }),
    types: ['array'],
  },
  contains: { is: schema, types: ['array'] },
  minContains: { is: value(3, 1), types: ['array'], default: 1, if: ({ contains }) => contains !== undefined },
  maxContains: { is: value(2, 4), types: ['array'], if: ({ contains }) => contains !== undefined },
  unevaluatedItems: { is: openOr('unevaluatedItems'), types: ['array'], default: true, unless: ['items'] },
  propertyNames: { is: value({ maxLength: 6 }, { maxLength: 12 }), types: ['object'] },
  patternProperties: { is: mapOf('schema', '^y-'), types: ['object'] },
  dependentRequired: { is: { kind: 'map', of: values('b', 'c'), key: 'c' }, types: ['object'] },
  dependentSchemas: { is: mapOf('schema', 'a'), types: ['object'] },
  if: {
    is: value({ required: ['a'] }, { required: ['b'] }),
    types: ['object'],
    if: object => object['else'] !== undefined,
  },
  ...named('then', { is: value({ maxProperties: 3 }), types: ['object'], if: object => object['if'] !== undefined }),
  else: { is: value({ maxProperties: 2 }), types: ['object'], if: object => object['if'] !== undefined },
  unevaluatedProperties: {
    is: openOr('unevaluatedProperties'),
    types: ['object'],
    default: true,
    unless: ['additionalProperties'],
  },
  contentMediaType: { is: text('text/csv', 'text/css'), types: ['string'] },
  contentEncoding: { is: text('base64url', 'base32'), types: ['string'] },
  contentSchema: { is: schema, types: ['string'], if: ({ contentMediaType }) => contentMediaType !== undefined },
  $comment: { is: text('Something', 'Anything') },
  $id: { is: text('https://shop.example/other') },
  $schema: { is: text('https://spec.openapis.org/oas/3.1/dialect/base') },
  $anchor: { is: text('somewhere', 'elsewhere') },
  $dynamicAnchor: { is: text('somewhere', 'elsewhere') },
  $defs: { is: mapOf('schema', 'Added') },
};
