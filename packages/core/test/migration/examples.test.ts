// Examples are valid, show what they are to show, and are there wherever a value can be found.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExamples } from '../../src/migration/example.ts';
import type { Schema } from '../../src/schema/schema.ts';
import { createSchemaSpace } from '../../src/schema/schema.ts';
import { at, rootOf, valueAt } from '../../src/source/origin.ts';
import type { Path } from '../../src/witness/guide.ts';
import { createReadings } from '../../src/witness/readings.ts';
import { createSearch } from '../../src/witness/search.ts';
import { loadValidators } from '../../src/witness/validators.ts';
import { createWork } from '../../src/witness/work.ts';
import { documents } from '../relate/random-schemas.ts';
import { judgeOf, plain } from '../relate/validators.ts';

const schemaOf = (value: unknown): Schema => {
  const document = { uri: 'schema', label: 'schema', text: '', format: 'json', value } as const;
  const resolve = (reference: string): { readonly value: unknown; readonly origin: ReturnType<typeof rootOf> } => {
    const origin = at(rootOf(document), ...reference.split('/').slice(1));
    return { value: valueAt(origin), origin };
  };
  return createSchemaSpace('2020-12', resolve).at(value, rootOf(document));
};

const validators = await loadValidators();

const exampleOf = (value: unknown, shows: readonly Path[] = [], like: readonly unknown[] = []): unknown => {
  const work = createWork(5_000_000);
  const examples = createExamples(createSearch('declared', work), createReadings(work), validators);
  const schema = schemaOf(value);
  return examples.of({ schema, direction: 'output', shows, like, name: 'thing' })?.value;
};

const plan = {
  type: 'object',
  required: ['id', 'title'],
  properties: {
    id: { type: 'string', format: 'uuid' },
    title: { type: 'string', maxLength: 10 },
    status: { enum: ['planning', 'done'] },
    days: { type: 'integer', minimum: 3, maximum: 5 },
    stops: { type: 'array', items: { type: 'object', properties: { place: { type: 'string' } } } },
  },
};
const id = '123e4567-e89b-42d3-a456-426614174000';

describe('examples', () => {
  test.each([
    ['what is required and nothing else', plan, [], [], { id, title: 'title' }],
    ['what is to be shown', plan, [['status']], [], { id, title: 'title', status: 'planning' }],
    ['inside of lists', plan, [['stops', 0, 'place']], [], { id, title: 'title', stops: [{ place: 'place' }] }],
    ['values of the description', plan, [['days']], [{ title: 'Kyoto', days: 4 }], { id, title: 'Kyoto', days: 4 }],
    ['the first that fits', plan, [], [{ title: 'Far too long' }, { title: 'Short' }], { id, title: 'Short' }],
    ['numbers as near as they can be', plan, [['days']], [{ days: 9 }], { id, title: 'title', days: 5 }],
    ['null where that is wanted', { type: ['string', 'null'] }, [], [null], null],
    [
      'the alternative that has what is to be shown',
      { anyOf: [{ type: 'string' }, { type: 'object', properties: { b: { const: 1 } } }] },
      [['b']],
      [],
      { b: 1 },
    ],
    ['members of maps', { type: 'object', additionalProperties: { type: 'boolean' } }, [['key']], [], { key: true }],
    ['patterns', { type: 'string', pattern: '^[A-Z]{3}-[0-9]{2}$' }, [], [], expect.stringMatching(/^[A-Z]{3}-\d\d$/)],
    ['nothing where there is none', { type: 'string', minLength: 5, maxLength: 2 }, [], [], undefined],
    [
      'nothing for what needs itself',
      {
        $ref: '#/$defs/a',
        $defs: { a: { type: 'object', required: ['a'], properties: { a: { $ref: '#/$defs/a' } } } },
      },
      [],
      [],
      undefined,
    ],
  ] as const)('%s', (_, schema, shows, like, expected) => {
    expect(exampleOf(schema, shows, like)).toEqual(expected);
  });

  test.each(['usual', 'hard'] as const)('of random schemas are valid (%s)', { timeout: 60_000 }, profile => {
    let made = 0;
    fc.assert(
      fc.property(documents({ dialect: '2020-12', profile }), schema => {
        const value = exampleOf(schema, [['a'], ['b', 'c']]);
        if (value === undefined) return;
        made += 1;
        const read = plain(schema, { dialect: '2020-12', direction: 'output', contentModel: 'strict' });
        expect(judgeOf(read).verdict(value)).not.toBe('invalid');
      }),
      { numRuns: 80, seed: 8 },
    );
    expect(made).toBeGreaterThan(50);
  });
});
