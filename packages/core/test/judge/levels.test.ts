// Levels that a team decided on: for rules, directions, paths, tags, stability and files, and that they change nothing else.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Description, Levels } from '../../src/index.ts';
import {
  diff,
  load,
  memoryHost,
  prepare,
  readConfiguration,
  resolveConfiguration,
  toDigest,
  toJson,
  toReport,
  toText,
} from '../../src/index.ts';
import { changeRules } from '../../src/rules/index.ts';
import { compareTexts } from '../../src/testing/compare-texts.ts';
import { documentsOf } from '../../src/testing/example-documents.ts';
import { optionsOf } from '../../src/testing/run-example.ts';

const levelsIn = async (text: string): Promise<Levels> => {
  const { source, problems } = await readConfiguration(text, 'file:///breakwater.yaml', 'breakwater.yaml');
  expect(problems).toEqual([]);
  return resolveConfiguration(source ?? {}).levels;
};

/** Two operations take and return an order; one more is not to be counted on yet. */
const orders = `
  openapi: 3.1.0
  info: { title: Orders, version: 1.0.0 }
  paths:
    /orders:
      post:
        tags: [orders]
        operationId: createOrder
-       summary: Create
+       summary: Order something
        requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
        responses:
          '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
+         '202': { description: Later }
    /internal/orders:
      get:
        tags: [internal]
-       operationId: listOrders
+       operationId: allOrders
        responses:
          '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
    /trial/orders:
      get:
        x-stability-level: alpha
        responses:
          '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
+   /orders/{id}:
+     get:
+       parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
+       responses: { '200': { description: OK } }
  components:
    schemas:
      Order:
        type: object
        properties:
          id: { type: string }
-         note: { type: string }
-         state: { enum: [new, paid] }
+         state: { enum: [new, paid, sent] }
-         title: { type: string, maxLength: 80 }
+         title: { type: string, maxLength: 60 }
`;

const side = (text: string, sign: '-' | '+'): string =>
  text
    .split('\n')
    .filter(line => !line.startsWith(sign === '-' ? '+' : '-'))
    .map(line => (/^[-+]/.test(line) ? ` ${line.slice(1)}` : line))
    .join('\n');

const compareOrders = async (configuration: string, contentModel?: 'strict'): Promise<readonly string[]> => {
  const { changes } = await compareTexts(
    { base: side(orders, '-'), revision: side(orders, '+') },
    { levels: await levelsIn(configuration), ...(contentModel && { contentModel }) },
  );
  return changes
    .flatMap(({ rule, impacts, configured }) =>
      impacts.map(({ direction, level, operations }) => {
        const places = operations.map(({ method, path }) => `${method} ${path}`).join(', ');
        return `${rule} ${direction} ${level}: ${places}${configured ? ` (by its rule ${configured.from})` : ''}`;
      }),
    )
    .sort();
};

const usual = [
  'documentation-changed input safe: POST /orders',
  'enum-value-added input safe: POST /orders',
  'enum-value-added output breaking: POST /orders, GET /internal/orders',
  'enum-value-added output safe: GET /trial/orders',
  'max-length-decreased input breaking: POST /orders',
  'max-length-decreased output safe: POST /orders, GET /internal/orders, GET /trial/orders',
  'operation-added input safe: GET /orders/{id}',
  'operation-id-changed input safe: GET /internal/orders',
  'property-removed input breaking: POST /orders',
  'property-removed output breaking: POST /orders, GET /internal/orders',
  'property-removed output safe: GET /trial/orders',
  'response-added output safe: POST /orders',
];

/** What becomes of the lines of one rule; the others stay as they are. */
const cases: readonly (readonly [configuration: string, rule: string, lines: readonly string[]])[] = [
  [
    'rules: { property-removed: dangerous }',
    'property-removed',
    [
      'input dangerous: POST /orders (by its rule breaking)',
      'output dangerous: POST /orders, GET /internal/orders (by its rule breaking)',
      'output safe: GET /trial/orders (by its rule breaking)',
    ],
  ],
  [
    'rules: { property-removed: { output: safe } }',
    'property-removed',
    [
      'input breaking: POST /orders (by its rule breaking)',
      'output safe: POST /orders, GET /internal/orders, GET /trial/orders (by its rule breaking)',
    ],
  ],
  ['rules: { property-removed: off }', 'property-removed', []],
  [
    'rules: { property-removed: { input: off } }',
    'property-removed',
    [
      'output breaking: POST /orders, GET /internal/orders (by its rule breaking)',
      'output safe: GET /trial/orders (by its rule breaking)',
    ],
  ],
  // Where it hurts nobody, a rule that can hurt stays safe.
  [
    'rules: { max-length-decreased: dangerous }',
    'max-length-decreased',
    [
      'input dangerous: POST /orders (by its rule breaking)',
      'output safe: POST /orders, GET /internal/orders, GET /trial/orders (by its rule breaking)',
    ],
  ],
  [
    'rules: { enum-value-added: breaking }',
    'enum-value-added',
    [
      'input safe: POST /orders',
      'output breaking: POST /orders, GET /internal/orders',
      'output safe: GET /trial/orders',
    ],
  ],
  // A direction that is named is meant.
  [
    'rules: { enum-value-added: { input: dangerous } }',
    'enum-value-added',
    [
      'input dangerous: POST /orders (by its rule breaking)',
      'output breaking: POST /orders, GET /internal/orders (by its rule breaking)',
      'output safe: GET /trial/orders (by its rule breaking)',
    ],
  ],
  // Rules that never hurt anybody.
  [
    'rules: { documentation-changed: breaking }',
    'documentation-changed',
    ['input breaking: POST /orders (by its rule safe)'],
  ],
  [
    'rules: { operation-added: dangerous }',
    'operation-added',
    ['input dangerous: GET /orders/{id} (by its rule safe)'],
  ],
  ['rules: { response-added: dangerous }', 'response-added', ['output dangerous: POST /orders (by its rule safe)']],
  // What nobody notices on the wire counts for those who say so.
  [
    'rules: { operation-id-changed: dangerous }',
    'operation-id-changed',
    ['input dangerous: GET /internal/orders (by its rule safe)'],
  ],
  // Places.
  [
    "overrides: [{ paths: ['/internal/**'], rules: { property-removed: safe } }]",
    'property-removed',
    [
      'input breaking: POST /orders (by its rule breaking)',
      'output breaking: POST /orders (by its rule breaking)',
      'output safe: GET /internal/orders, GET /trial/orders (by its rule breaking)',
    ],
  ],
  [
    'overrides: [{ tags: [orders], rules: { property-removed: dangerous } }]',
    'property-removed',
    [
      'input dangerous: POST /orders (by its rule breaking)',
      'output breaking: GET /internal/orders (by its rule breaking)',
      'output dangerous: POST /orders (by its rule breaking)',
      'output safe: GET /trial/orders (by its rule breaking)',
    ],
  ],
  [
    'overrides: [{ stability: [alpha], rules: { property-removed: dangerous } }]',
    'property-removed',
    [
      'input breaking: POST /orders (by its rule breaking)',
      'output breaking: POST /orders, GET /internal/orders (by its rule breaking)',
      'output dangerous: GET /trial/orders (by its rule breaking)',
    ],
  ],
  [
    'overrides: [{ paths: [/trial/orders], rules: { property-removed: breaking } }]',
    'property-removed',
    [
      'input breaking: POST /orders',
      'output breaking: POST /orders, GET /internal/orders',
      'output safe: GET /trial/orders',
    ],
  ],
  [
    'overrides: [{ files: [example.yaml], rules: { property-removed: dangerous } }]',
    'property-removed',
    [
      'input dangerous: POST /orders (by its rule breaking)',
      'output dangerous: POST /orders, GET /internal/orders (by its rule breaking)',
      'output safe: GET /trial/orders (by its rule breaking)',
    ],
  ],
  [
    'overrides: [{ files: [others/*], rules: { property-removed: dangerous } }]',
    'property-removed',
    [
      'input breaking: POST /orders',
      'output breaking: POST /orders, GET /internal/orders',
      'output safe: GET /trial/orders',
    ],
  ],
  // The last that fits wins, and over `rules`.
  [
    "rules: { property-removed: off }\noverrides: [{ paths: ['/**'], rules: { property-removed: safe } }, { tags: [orders], rules: { property-removed: { input: dangerous } } }]",
    'property-removed',
    [
      'input dangerous: POST /orders (by its rule breaking)',
      'output safe: POST /orders, GET /internal/orders, GET /trial/orders (by its rule breaking)',
    ],
  ],
];

describe('levels', () => {
  test('nothing is decided', async () => {
    expect(await compareOrders('{}')).toEqual(usual);
  });

  test.each(cases)('%s', async (configuration, rule, lines) => {
    const others = usual.filter(line => !line.startsWith(`${rule} `));
    expect(await compareOrders(configuration)).toEqual([...others, ...lines.map(line => `${rule} ${line}`)].sort());
  });

  test('what no value shows stays safe', async () => {
    const texts = (maximum: number) => `
      openapi: 3.1.0
      info: { title: Things, version: 1.0.0 }
      paths:
        /things:
          post:
            requestBody:
              content:
                application/json:
                  schema:
                    type: object
                    properties:
                      size: { allOf: [{ type: integer, maximum: 10 }, { maximum: ${maximum} }] }
            responses: { '200': { description: OK } }
    `;
    const levels = await levelsIn('rules: { maximum-lowered: breaking, constraint-changed: breaking }');
    const { changes } = await compareTexts({ base: texts(30), revision: texts(20) }, { levels });
    expect(changes.filter(({ level }) => level !== 'safe')).toEqual([]);
  });
});

describe('the report', () => {
  test('says where a level was decided on, in its published form', async () => {
    const prepared = async (sign: '-' | '+') => {
      const { description } = await load(memoryHost({ 'orders.yaml': side(orders, sign) }), 'orders.yaml');
      return prepare(description as Description);
    };
    const levels = await levelsIn('rules: { property-removed: dangerous }');
    const compared = diff(await prepared('-'), await prepared('+'), { levels });
    const report = toReport(compared, 'en');
    expect(
      report.findings.flatMap(({ rule, level, configured }) => (configured ? [[rule, level, configured]] : [])),
    ).toEqual([['property-removed', 'dangerous', { from: 'breaking' }]]);
    const schema = new URL('../../schema/diff-report.v1.schema.json', import.meta.url);
    const isReport = new Ajv2020({ strict: false }).compile(
      JSON.parse(readFileSync(schema, 'utf8')) as Readonly<Record<string, unknown>>,
    );
    expect(isReport(JSON.parse([...toJson(report)].join(''))) ? null : isReport.errors).toBe(null);
    for (const [language, tag] of [
      ['en', '[property-removed, configured, else breaking]'],
      ['ja', '[property-removed, 設定による（通常は破壊的）]'],
    ] as const) {
      expect(toText(toDigest(compared, { language, all: false }), { width: 100 })).toContain(tag);
    }
  });
});

describe('laws', () => {
  const pairs = changeRules.flatMap(rule =>
    rule.examples.map(example => ({
      name: `${rule.id}: ${example.title}`,
      texts: documentsOf(example, { direction: example.scope === 'schema' ? 'both' : 'input', as: 'by reference' }),
      options: optionsOf(example),
    })),
  );
  const everything = (level: 'breaking' | 'safe'): Levels => ({
    policies: {},
    rules: Object.fromEntries(changeRules.map(({ id }) => [id, level])),
    overrides: [],
  });

  test('no decision changes which edits are found, nor makes an empty one a difference', {
    timeout: 120_000,
  }, async () => {
    for (const { name, texts, options } of pairs) {
      const found = (await compareTexts(texts, options)).changes;
      const same = await compareTexts(texts, { ...options, levels: { policies: {}, rules: {}, overrides: [] } });
      expect([name, same.changes]).toEqual([name, found]);
      for (const level of ['breaking', 'safe'] as const) {
        const { changes } = await compareTexts(texts, { ...options, levels: everything(level) });
        expect([name, changes.map(it => it.fingerprint)]).toEqual([name, found.map(it => it.fingerprint)]);
        const expected = level === 'safe' ? ['safe'] : found.map(it => it.level);
        if (level === 'safe')
          expect([name, [...new Set(changes.map(it => it.level))]]).toEqual([name, found.length > 0 ? expected : []]);
      }
    }
  });
});
