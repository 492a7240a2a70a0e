// Schemas that accept the same values are the same, however they are written: nothing is reported, whichever comes first.
import { describe, expect, test } from 'vitest';
import { compareTexts } from '../src/testing/compare-texts.ts';

/** A schema as JSON, with the named schemas that it refers to; of 3.1 unless told. */
interface Spelling {
  readonly openapi?: string;
  readonly schema: unknown;
  readonly schemas?: Readonly<Record<string, unknown>>;
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const definition = (name: string) => ({ $ref: `#/definitions/${name}` });
const string = { type: 'string' };
const integer = { type: 'integer' };
const name = { type: 'object', required: ['name'], properties: { name: string } };
const age = { type: 'object', properties: { age: integer } };
const person = { type: 'object', required: ['name'], properties: { name: string, age: integer } };
const card = { type: 'object', required: ['card'], properties: { card: string, holder: string } };
const iban = { type: 'object', required: ['iban'], properties: { iban: string, holder: string } };

const in31 = (schema: unknown, schemas?: Spelling['schemas']): Spelling => ({ schema, ...(schemas && { schemas }) });
const in30 = (schema: unknown, schemas?: Spelling['schemas']): Spelling => ({
  openapi: '3.0.3',
  ...in31(schema, schemas),
});
const in32 = (schema: unknown, schemas?: Spelling['schemas']): Spelling => ({
  openapi: '3.2.0',
  ...in31(schema, schemas),
});
const in20 = (schema: unknown, schemas?: Spelling['schemas']): Spelling => ({
  openapi: '2.0',
  ...in31(schema, schemas),
});

/** A list of people, each knowing others: a schema that refers to itself. */
const friends = (self: unknown) => ({
  type: 'object',
  properties: { name: string, friends: { type: 'array', items: self } },
});

const equivalences: readonly (readonly [string, Spelling, Spelling])[] = [
  // references
  ['a reference and what it leads to', in31(ref('Person'), { Person: person }), in31(person)],
  ['a component under another name', in31(ref('Person'), { Person: person }), in31(ref('Human'), { Human: person })],
  [
    'a component under another name that refers to itself',
    in31(ref('Person'), { Person: friends(ref('Person')) }),
    in31(ref('Human'), { Human: friends(ref('Human')) }),
  ],
  [
    'a recursive component unrolled once',
    in31(ref('Person'), { Person: friends(ref('Person')) }),
    in31(friends(ref('Person')), { Person: friends(ref('Person')) }),
  ],
  [
    'a component that is another one',
    in31(ref('Person'), { Person: ref('Human'), Human: person }),
    in31(ref('Person'), { Person: person }),
  ],
  [
    'a component split in two',
    in31(ref('Person'), { Person: person }),
    in31({ allOf: [ref('Named'), ref('Aged')] }, { Named: name, Aged: age }),
  ],
  [
    'a property by reference',
    in31({ type: 'object', properties: { a: ref('Name') } }, { Name: string }),
    in31({ type: 'object', properties: { a: string } }),
  ],
  [
    'items by reference',
    in31({ type: 'array', items: ref('Person') }, { Person: person }),
    in31({ type: 'array', items: person }),
  ],
  [
    'a reference with siblings',
    in31({ $ref: '#/components/schemas/Name', maxLength: 5 }, { Name: string }),
    in31({ type: 'string', maxLength: 5 }),
  ],
  // allOf
  ['allOf of one schema', in31({ allOf: [person] }), in31(person)],
  [
    'allOf of one reference',
    in31({ allOf: [ref('Person')] }, { Person: person }),
    in31(ref('Person'), { Person: person }),
  ],
  ['properties moved into allOf', in31(person), in31({ type: 'object', allOf: [name, age] })],
  [
    'a required name moved into allOf',
    in31(person),
    in31({ allOf: [{ type: 'object', properties: person.properties }, { required: ['name'] }] }),
  ],
  ['nested allOf flattened', in31({ allOf: [{ allOf: [name] }, { allOf: [age, {}] }] }), in31({ allOf: [name, age] })],
  ['order of allOf', in31({ allOf: [name, age] }), in31({ allOf: [age, name] })],
  [
    'limits spread over allOf',
    in31({ type: 'string', allOf: [{ minLength: 2 }, { maxLength: 5, minLength: 1 }] }),
    in31({ type: 'string', minLength: 2, maxLength: 5 }),
  ],
  [
    'a property demanded by two arms',
    in31({ allOf: [{ properties: { a: { type: 'string', minLength: 2 } } }, { properties: { a: { maxLength: 5 } } }] }),
    in31({ properties: { a: { type: 'string', minLength: 2, maxLength: 5 } } }),
  ],
  [
    'a closed object, told by a schema that nothing fits',
    in30({ type: 'object', properties: { a: string }, additionalProperties: { not: {} } }),
    in31({ type: 'object', properties: { a: string }, unevaluatedProperties: { not: {} } }),
  ],
  [
    'a closed object put together',
    in31({ type: 'object', properties: { a: string }, additionalProperties: false }),
    in31({ type: 'object', properties: { a: string }, unevaluatedProperties: false }),
  ],
  // unions
  ['anyOf of one schema', in31({ anyOf: [person] }), in31(person)],
  ['oneOf of one schema', in31({ oneOf: [person] }), in31(person)],
  [
    'oneOf of one reference',
    in31({ oneOf: [ref('Person')] }, { Person: person }),
    in31(ref('Person'), { Person: person }),
  ],
  ['order of branches', in31({ oneOf: [card, iban] }), in31({ oneOf: [iban, card] })],
  [
    'order of referenced branches',
    in31({ oneOf: [ref('Card'), ref('Iban')] }, { Card: card, Iban: iban }),
    in31({ oneOf: [ref('Iban'), ref('Card')] }, { Card: card, Iban: iban }),
  ],
  [
    'branches by reference',
    in31({ oneOf: [ref('Card'), ref('Iban')] }, { Card: card, Iban: iban }),
    in31({ oneOf: [card, iban] }),
  ],
  [
    'a branch under another name',
    in31({ oneOf: [ref('Card'), ref('Iban')] }, { Card: card, Iban: iban }),
    in31({ oneOf: [ref('Card'), ref('Account')] }, { Card: card, Account: iban }),
  ],
  [
    'null as an alternative of its own, as 3.0 can say it',
    in30({ anyOf: [card, { nullable: true }] }),
    in30({ ...card, nullable: true }),
  ],
  [
    'nested anyOf flattened',
    in31({ anyOf: [card, { anyOf: [iban, integer] }] }),
    in31({ anyOf: [card, iban, integer] }),
  ],
  ['oneOf of types', in31({ oneOf: [string, integer] }), in31({ type: ['string', 'integer'] })],
  [
    'anyOf of types with limits',
    in31({
      anyOf: [
        { type: 'string', maxLength: 5 },
        { type: 'integer', minimum: 1 },
      ],
    }),
    in31({ type: ['integer', 'string'], maxLength: 5, minimum: 1 }),
  ],
  [
    'anyOf of an object and a list',
    in31({ anyOf: [person, { type: 'array', items: string }] }),
    in31({ ...person, type: ['object', 'array'], items: string }),
  ],
  ['order of types', in31({ type: ['string', 'null', 'integer'] }), in31({ type: ['null', 'integer', 'string'] })],
  ['an integer is a number', in31({ type: ['number', 'integer'] }), in31({ type: 'number' })],
  // values
  ['a constant', in31({ const: 'a' }), in31({ enum: ['a'] })],
  ['a constant with its type', in31({ type: 'string', const: 'a' }), in31({ enum: ['a'] })],
  ['order of values', in31({ enum: ['b', 'a'] }), in31({ enum: ['a', 'b'] })],
  ['a value written twice', in31({ enum: ['a', 'b', 'a'] }), in31({ enum: ['a', 'b'] })],
  ['the type of the values', in31({ type: 'string', enum: ['a', 'b'] }), in31({ enum: ['a', 'b'] })],
  [
    'a value of another type than allowed',
    in31({ type: 'string', enum: ['a', 1] }),
    in31({ type: 'string', enum: ['a'] }),
  ],
  [
    'oneOf of constants',
    in31({
      oneOf: [
        { const: 'a', title: 'A' },
        { const: 'b', title: 'B' },
      ],
    }),
    in31({ enum: ['b', 'a'] }),
  ],
  [
    'oneOf of constants with a type',
    in31({ type: 'string', oneOf: [{ const: 'a' }, { const: 'b' }] }),
    in31({ type: 'string', enum: ['a', 'b'] }),
  ],
  [
    'anyOf of lists of values',
    in31({
      anyOf: [
        { type: 'string', enum: ['a'] },
        { type: 'string', enum: ['b', 'c'] },
      ],
    }),
    in31({ type: 'string', enum: ['a', 'b', 'c'] }),
  ],
  [
    'values in allOf',
    in31({ allOf: [{ type: 'string', enum: ['a', 'b', 'c'] }, { enum: ['a', 'b'] }] }),
    in31({ type: 'string', enum: ['a', 'b'] }),
  ],
  // null
  ['nullable and a list of types', in30({ type: 'string', nullable: true }), in31({ type: ['string', 'null'] })],
  [
    'nullable and anyOf with null',
    in30({ type: 'string', nullable: true }),
    in31({ anyOf: [string, { type: 'null' }] }),
  ],
  ['nullable and oneOf with null', in30({ ...person, nullable: true }), in31({ oneOf: [person, { type: 'null' }] })],
  ['null as a constant', in31({ type: ['string', 'null'] }), in31({ oneOf: [string, { const: null }] })],
  [
    'null beside a reference',
    in31({ oneOf: [ref('Person'), { type: 'null' }] }, { Person: person }),
    in31({ ...person, type: ['object', 'null'] }),
  ],
  ['null among values', in30({ type: 'string', nullable: true, enum: ['a', null] }), in31({ enum: ['a', null] })],
  ['nullable alone says nothing', in30({ nullable: true, enum: ['a'] }), in30({ enum: ['a'] })],
  [
    'nullable beside the allOf around a reference',
    in30({ allOf: [ref('Person')], nullable: true }, { Person: person }),
    in31({ anyOf: [ref('Person'), { type: 'null' }] }, { Person: person }),
  ],
  [
    'nullable beside a type and an allOf',
    in30({ type: 'object', allOf: [ref('Person')], nullable: true }, { Person: person }),
    in31({ oneOf: [ref('Person'), { type: 'null' }] }, { Person: person }),
  ],
  [
    'nullable beside several branches',
    in30({ oneOf: [card, iban], nullable: true }),
    in31({ oneOf: [card, iban, { type: 'null' }] }),
  ],
  ['nullable: false', in30({ type: 'string', nullable: false }), in30(string)],
  [
    'null beside several branches',
    in31({ anyOf: [card, iban, { type: 'null' }] }),
    in31({ oneOf: [{ anyOf: [iban, card] }, { type: 'null' }] }),
  ],
  // numbers
  [
    'a number for exclusiveMinimum, in 3.0 as well',
    in30({ type: 'number', exclusiveMinimum: 0, maximum: 9 }),
    in31({ type: 'number', exclusiveMinimum: 0, maximum: 9 }),
  ],
  [
    'a boolean exclusive minimum',
    in30({ type: 'number', minimum: 0, exclusiveMinimum: true }),
    in31({ type: 'number', exclusiveMinimum: 0 }),
  ],
  [
    'a boolean exclusive maximum',
    in30({ type: 'number', maximum: 9.5, exclusiveMaximum: true }),
    in31({ type: 'number', exclusiveMaximum: 9.5 }),
  ],
  [
    'exclusiveMinimum: false',
    in30({ type: 'number', minimum: 0, exclusiveMinimum: false }),
    in30({ type: 'number', minimum: 0 }),
  ],
  [
    'an exclusive minimum of integers',
    in31({ type: 'integer', exclusiveMinimum: 0 }),
    in31({ type: 'integer', minimum: 1 }),
  ],
  [
    'an exclusive maximum of integers in allOf',
    in31({ allOf: [integer, { exclusiveMaximum: 10 }] }),
    in31({ type: 'integer', maximum: 9 }),
  ],
  [
    'fractions as bounds of integers',
    in31({ type: 'integer', minimum: 0.5, maximum: 9.9 }),
    in31({ type: 'integer', minimum: 1, maximum: 9 }),
  ],
  [
    'two lower bounds',
    in31({ type: 'number', minimum: 0, exclusiveMinimum: -1 }),
    in31({ type: 'number', minimum: 0 }),
  ],
  ['multiples of one', in31({ type: 'number', multipleOf: 1 }), in31(integer)],
  [
    'multiples of one and of two',
    in31({ allOf: [{ type: 'integer', multipleOf: 2 }, { multipleOf: 4 }] }),
    in31({ type: 'integer', multipleOf: 4 }),
  ],
  [
    'numbers spelled differently',
    in31({ type: 'number', minimum: 1.0, enum: [1.0, 20] }),
    in31({ type: 'number', minimum: 1, enum: [1, 2e1] }),
  ],
  // defaults written out
  [
    'no fewest items, no duplicates forbidden',
    in31({ type: 'array', items: string, minItems: 0, uniqueItems: false }),
    in31({ type: 'array', items: string }),
  ],
  ['no shortest string', in31({ type: 'string', minLength: 0 }), in31(string)],
  ['no fewest properties', in31({ type: 'object', minProperties: 0, required: [] }), in31({ type: 'object' })],
  ['items of any kind', in31({ type: 'array', items: {} }), in31({ type: 'array' })],
  ['additionalProperties: true', in31({ ...person, additionalProperties: true }), in31(person)],
  ['additionalProperties: {}', in31({ ...person, additionalProperties: {} }), in31(person)],
  [
    'additionalProperties: true where nothing is declared',
    in31({ type: 'object', additionalProperties: true }),
    in31({ type: 'object' }),
  ],
  [
    'flags that are false',
    in31({
      type: 'object',
      properties: { a: { type: 'string', deprecated: false, readOnly: false, writeOnly: false } },
    }),
    in31({ type: 'object', properties: { a: string } }),
  ],
  [
    'keywords that demand nothing',
    in31({
      ...person,
      propertyNames: true,
      patternProperties: {},
      dependentRequired: {},
      unevaluatedProperties: true,
      not: false,
    }),
    in31(person),
  ],
  ['else without if', in31({ type: 'string', else: { maxLength: 5 } }), in31(string)],
  [
    'defaults of xml',
    in31({ type: 'object', properties: { a: { type: 'string', xml: { attribute: false, wrapped: false } } } }),
    in31({ type: 'object', properties: { a: string } }),
  ],
  [
    'order of required names',
    in31({ ...person, required: ['name', 'age'] }),
    in31({ ...person, required: ['age', 'name'] }),
  ],
  [
    'order of properties',
    in31({ type: 'object', properties: { a: string, b: integer } }),
    in31({ type: 'object', properties: { b: integer, a: string } }),
  ],
  [
    'items after a tuple as the last of it',
    in31({ type: 'array', prefixItems: [string], items: integer }),
    in31({ type: 'array', prefixItems: [string, integer], items: integer }),
  ],
  ['a format that no type of the schema has', in31({ type: 'string', format: 'int32' }), in31(string)],
  [
    'what is noted for people',
    in31({ type: 'string', $comment: 'd', $schema: 'https://json-schema.org/draft/2020-12/schema' }),
    in31(string),
  ],
  // versions
  ['2.0 and 3.0', in20(definition('Person'), { Person: person }), in30(ref('Person'), { Person: person })],
  ['3.0 and 3.1', in30(ref('Person'), { Person: person }), in31(ref('Person'), { Person: person })],
  ['3.1 and 3.2', in31(ref('Person'), { Person: person }), in32(ref('Person'), { Person: person })],
  [
    '2.0 and 3.2 of a recursive schema',
    in20(definition('Person'), { Person: friends(definition('Person')) }),
    in32(ref('Person'), { Person: friends(ref('Person')) }),
  ],
  ['types as programmers call them', in31({ type: 'int' }), in31(integer)],
  ['x-nullable', in20({ type: 'string', 'x-nullable': true }), in31({ type: ['string', 'null'] })],
  [
    'the discriminator of 2.0',
    in20({ ...person, discriminator: 'name' }),
    in30({ ...person, discriminator: { propertyName: 'name' } }),
  ],
];

const descriptionOf = (
  { openapi = '3.1.0', schema, schemas = {} }: Spelling,
  direction: 'input' | 'output',
): string => {
  const info = { title: 'Example', version: '1' };
  const isInput = direction === 'input';
  if (openapi === '2.0') {
    const parameters = isInput ? [{ name: 'thing', in: 'body', required: true, schema }] : [];
    const responses = { 200: { description: 'Done', ...(!isInput && { schema }) } };
    const media = { consumes: ['application/json'], produces: ['application/json'] };
    return JSON.stringify({
      swagger: '2.0',
      info,
      ...media,
      paths: { '/things': { post: { parameters, responses } } },
      definitions: schemas,
    });
  }
  const content = { 'application/json': { schema } };
  const requestBody = isInput ? { required: true, content } : undefined;
  const responses = { 200: { description: 'Done', ...(!isInput && { content }) } };
  return JSON.stringify({
    openapi,
    info,
    paths: { '/things': { post: { requestBody, responses } } },
    components: { schemas },
  });
};

describe.each(['input', 'output'] as const)('in %s', direction => {
  test.each(equivalences)('%s', async (_title, left, right) => {
    const [one, other] = [descriptionOf(left, direction), descriptionOf(right, direction)];
    expect(await reported(one, other)).toEqual([]);
    expect(await reported(other, one)).toEqual([]);
  });
});

const reported = async (base: string, revision: string): Promise<readonly string[]> => {
  const { changes, problems } = await compareTexts({ base, revision });
  expect(problems).toEqual([]);
  return changes.map(({ rule, facts }) => `${rule} ${JSON.stringify(facts)}`);
};
