// Whole descriptions that are large or entangled in every way there is: each is decided, and rightly. One that hangs fails the run.
import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../src/testing/compare-texts.ts';

type Schemas = Readonly<Record<string, object>>;

const numbered = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** A description whose requests and responses are all of the schemas that are named. */
const description = (used: readonly string[], schemas: Schemas): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Example', version: '1.0.0' },
    paths: Object.fromEntries(
      used.map((name, index) => {
        const content = { 'application/json': { schema: ref(name) } };
        const responses = { 200: { description: 'OK', content } };
        return [`/things${index}`, { post: { requestBody: { required: true, content }, responses } }];
      }),
    ),
    components: { schemas },
  });

const leafOf = (maximum: number): object => ({ type: 'integer', maximum });

/** Made for a leaf: the schemas, and those of them that operations use. */
type Family = (leaf: object) => { readonly used: readonly string[]; readonly schemas: Schemas };

const recursive =
  (membersOf: (index: number, to: (step: number) => object) => object, required: readonly string[]): Family =>
  leaf => ({
    used: numbered(200).map(index => `S${index % 150}`),
    schemas: Object.fromEntries(
      numbered(150).map(index => [
        `S${index}`,
        {
          type: 'object',
          required,
          properties: {
            ...membersOf(index, step => ref(`S${(index + step) % 150}`)),
            leaf: index === 77 ? leaf : leafOf(10),
          },
        },
      ]),
    ),
  });

const union =
  (keyword: 'oneOf' | 'anyOf', propertiesOf: (index: number) => object): Family =>
  leaf => ({
    used: numbered(20).map(() => 'Union'),
    schemas: {
      Union: { [keyword]: numbered(200).map(index => ref(`Branch${index}`)) },
      ...Object.fromEntries(
        numbered(200).map(index => {
          const properties = propertiesOf(index);
          const required = Object.keys(properties);
          return [
            `Branch${index}`,
            { type: 'object', required, properties: { ...properties, leaf: index === 120 ? leaf : leafOf(10) } },
          ];
        }),
      ),
    },
  });

const nested: Family = leaf => ({
  used: numbered(50).map(index => `Level${index % 31}`),
  schemas: Object.fromEntries(
    numbered(31).map(level => [
      `Level${level}`,
      level === 0
        ? { type: 'object', properties: { leaf } }
        : { allOf: [ref(`Level${level - 1}`), { properties: { [`p${level}`]: { type: 'string' } } }] },
    ]),
  ),
});

const families: readonly (readonly [string, Family])[] = [
  [
    '150 schemas that lead to each other',
    recursive((_, to) => ({ one: to(1), seven: to(7), list: { type: 'array', items: to(31) } }), ['leaf']),
  ],
  [
    '150 schemas that lead to each other by way of tagged alternatives',
    recursive(
      (index, to) => ({ kind: { const: `s${index}` }, either: { anyOf: [{ type: 'null' }, to(1), to(7)] } }),
      ['kind', 'leaf'],
    ),
  ],
  ['200 alternatives', union('oneOf', index => ({ [`k${index}`]: { type: 'string' } }))],
  ['200 alternatives of which several may fit', union('anyOf', index => ({ [`k${index}`]: { type: 'string' } }))],
  ['200 tagged alternatives', union('oneOf', index => ({ kind: { const: `k${index}` } }))],
  ['30 levels of allOf', nested],
];

/** What hangs takes longer than this, even on a busy machine. */
const timeout = 120_000;

describe.each(families)('%s', { timeout }, (_, family) => {
  const texts = (maximum: number): string => {
    const { used, schemas } = family(leafOf(maximum));
    return description(used, schemas);
  };

  test.each([
    [9, 'input'],
    [11, 'output'],
  ] as const)('one maximum goes to %d: breaking for %s alone', async (maximum, direction) => {
    const { verdict, changes } = await compareTexts({ base: texts(10), revision: texts(maximum) });
    expect(verdict).toBe('breaking');
    expect(changes.map(({ rule }) => rule)).toEqual([maximum < 10 ? 'maximum-lowered' : 'maximum-raised']);
    const breaking = changes[0]?.impacts.filter(({ level }) => level !== 'safe');
    expect(breaking?.map(impact => [impact.direction, impact.level])).toEqual([[direction, 'breaking']]);
  });
});

test('150 schemas that lead to each other by alternatives that nothing tells apart are not called safe', {
  timeout,
}, async () => {
  const entangled = recursive(
    (_, to) => ({ either: { anyOf: [to(1), to(7)] }, list: { type: 'array', items: to(31) } }),
    ['leaf'],
  );
  const texts = (maximum: number): string => {
    const { used, schemas } = entangled(leafOf(maximum));
    return description(used, schemas);
  };
  const { verdict } = await compareTexts({ base: texts(10), revision: texts(9) });
  expect(['breaking', 'dangerous']).toContain(verdict);
});
