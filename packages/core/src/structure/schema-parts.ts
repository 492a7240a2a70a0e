// The Schema Objects of OpenAPI 2.0 and 3.0: what they took from JSON Schema, and nothing else.
import type { Fields, Part } from './form.ts';
import {
  any,
  boolean,
  choice,
  count,
  either,
  fieldsOf,
  filledList,
  list,
  map,
  number,
  part,
  positive,
  text,
} from './form.ts';

/** Limits on values, which 2.0 also has in parameters, headers and their items. */
export const limits: Fields = {
  multipleOf: positive,
  maximum: number,
  exclusiveMaximum: boolean,
  minimum: number,
  exclusiveMinimum: boolean,
  maxLength: count,
  minLength: count,
  pattern: text,
  maxItems: count,
  minItems: count,
  uniqueItems: boolean,
};

const schema = part('schema');

const ofBoth: Fields = {
  title: text,
  description: text,
  format: text,
  default: any,
  ...limits,
  enum: filledList(any),
  maxProperties: count,
  minProperties: count,
  required: { is: 'list', of: text, filled: true, distinct: true },
  properties: map(schema),
  additionalProperties: either(schema, boolean),
  readOnly: boolean,
  xml: part('xml'),
  externalDocs: part('external-documentation'),
  example: any,
};

export const schemaOf30: Part = fieldsOf(
  {
    ...ofBoth,
    type: choice('array', 'boolean', 'integer', 'number', 'object', 'string'),
    items: schema,
    not: schema,
    allOf: list(schema),
    oneOf: list(schema),
    anyOf: list(schema),
    nullable: boolean,
    discriminator: part('discriminator'),
    writeOnly: boolean,
    deprecated: boolean,
  },
  { reference: 'instead', rules: [{ rule: 'items-of-array' }] },
);

const typesOf20 = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string', 'file'];

export const schemaOf20: Part = fieldsOf(
  {
    ...ofBoth,
    type: either(choice(...typesOf20), filledList(choice(...typesOf20))),
    items: either(schema, filledList(schema)),
    allOf: filledList(schema),
    discriminator: text,
  },
  { reference: 'instead' },
);
