// Which branch of a union is which: what changed inside one is reported there, and not as a branch that went and another that came.
import { expect, test } from 'vitest';
import { compareTexts } from '../../src/testing/compare-texts.ts';

interface Case {
  readonly name: string;
  readonly base: unknown;
  readonly revision: unknown;
  readonly schemas?: Readonly<Record<string, unknown>>;
  readonly changes: readonly string[];
}

const string = { type: 'string' };
const array = (items: unknown, more = {}) => ({ type: 'array', items, ...more });
const map = (of: unknown) => ({ type: 'object', additionalProperties: of });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const card = { type: 'object', required: ['number'], properties: { kind: { const: 'card' }, number: string } };

const cases: readonly Case[] = [
  {
    name: 'objects that declare nothing',
    base: { anyOf: [string, map({ type: 'integer', maximum: 9 })] },
    revision: { anyOf: [string, map({ type: 'integer', maximum: 5 })] },
    changes: ['maximum-lowered'],
  },
  {
    name: 'arrays, by what is in them',
    base: { anyOf: [array(string), array({ type: 'integer' })] },
    revision: { anyOf: [array({ type: 'integer' }, { maxItems: 9 }), array(string, { maxItems: 5 })] },
    changes: ['max-items-decreased', 'max-items-decreased'],
  },
  {
    name: 'several of one kind, in their order',
    base: { anyOf: [array(string, { minItems: 1 }), array(string, { minItems: 2, uniqueItems: true })] },
    revision: {
      anyOf: [
        array(string, { minItems: 1, maxItems: 9 }),
        array(string, { minItems: 2, uniqueItems: true, maxItems: 9 }),
      ],
    },
    changes: ['max-items-decreased', 'max-items-decreased'],
  },
  {
    name: 'objects, by the value that tells them apart',
    base: { oneOf: [card, { type: 'object', properties: { kind: { const: 'iban' }, iban: string } }] },
    revision: {
      oneOf: [{ type: 'object', properties: { kind: { const: 'iban' }, iban: { ...string, maxLength: 34 } } }, card],
    },
    changes: ['max-length-decreased'],
  },
  {
    name: 'a component that was one branch and is the whole',
    base: { anyOf: [ref('Vectors'), { type: 'boolean' }] },
    revision: ref('Vectors'),
    schemas: { Vectors: { anyOf: [array({ type: 'number' }), map({ type: 'number' })] } },
    changes: ['type-changed'],
  },
  {
    name: 'by title',
    base: {
      oneOf: [
        { title: 'Short', ...string, maxLength: 9 },
        { title: 'Long', ...string, minLength: 10 },
      ],
    },
    revision: {
      oneOf: [
        { title: 'Long', ...string, minLength: 12 },
        { title: 'Short', ...string, maxLength: 9 },
      ],
    },
    changes: ['min-length-increased'],
  },
];

const document = (schema: unknown, schemas: unknown): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Plans', version: '1' },
    paths: {
      '/plans': {
        post: {
          requestBody: { required: true, content: { 'application/json': { schema } } },
          responses: { '204': { description: 'Noted' } },
        },
      },
    },
    components: { schemas },
  });

test.each(cases)('$name', async ({ base, revision, schemas = {}, changes }) => {
  const found = await compareTexts({ base: document(base, schemas), revision: document(revision, schemas) });
  expect(found.changes.map(({ rule }) => rule)).toEqual(changes);
});
