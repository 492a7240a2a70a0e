// What a history makes of single things, told in one line for each: its name, what happened in which revision, and what was wrong.
import { expect, test } from 'vitest';
import type { FoundHistory } from '../../src/index.ts';
import { toHistoryReport } from '../../src/index.ts';
import { historyOf } from './history-of.ts';

const inLines = (found: FoundHistory): readonly string[] =>
  toHistoryReport(found, 'en').things.map(({ subject, events, findings }) =>
    [
      subject,
      ...events.map(({ revision, kind }) => `${revision} ${kind}`),
      ...findings.map(({ revision, code }) => `✗ ${revision} ${code}`),
    ].join(', '),
  );

const days = ['2025-01-01', '2025-03-01', '2025-05-01', '2025-07-01', '2026-03-01'];

/** A document for each body. */
const linesOf = async (bodies: readonly string[], lifecycle: Readonly<Record<string, string>> = {}) =>
  inLines(
    await historyOf(
      bodies.map((body, index) => ({
        label: `v${index}`,
        day: days[index] ?? '2026-06-01',
        text: `openapi: 3.1.0\ninfo: { title: T, version: '1' }\n${body}`,
      })),
      lifecycle,
    ),
  );

const get = (path: string, more = ''): string =>
  `  ${path}: { get: { ${more} responses: { '200': { description: OK } } } }\n`;

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['nothing happened', [`paths:\n${get('/a')}`, `paths:\n${get('/a')}`], []],
  [
    'what was deprecated before the first revision has no date of announcement',
    [`paths:\n${get('/a', "deprecated: true, x-deprecated-at: '2020-01-01', x-sunset: '2025-02-01',")}`, 'paths: {}'],
    ['GET /a, 1 removed'],
  ],
  [
    'the day of the announcement itself is in time',
    [`paths:\n${get('/a')}`, `paths:\n${get('/a', "deprecated: true, x-deprecated-at: '2025-03-01',")}`],
    ['GET /a, 1 deprecated'],
  ],
  [
    'a date that is told later is held against the first announcement',
    [
      `paths:\n${get('/a')}`,
      `paths:\n${get('/a', 'deprecated: true,')}`,
      `paths:\n${get('/a', "deprecated: true, x-deprecated-at: '2025-03-01',")}`,
      `paths:\n${get('/a', "deprecated: true, x-deprecated-at: '2025-02-01',")}`,
    ],
    ['GET /a, 1 deprecated, 2 dated, 3 dated, ✗ 3 deprecation-back-dated'],
  ],
  [
    'what comes deprecated need not have been announced before',
    ['paths: {}', `paths:\n${get('/a', "deprecated: true, x-deprecated-at: '2024-01-01',")}`],
    ['GET /a, 1 added, 1 deprecated'],
  ],
  [
    'too short a notice, and then enough',
    [
      `paths:\n${get('/a')}`,
      `paths:\n${get('/a', "deprecated: true, x-sunset: '2025-06-01',")}`,
      `paths:\n${get('/a', "deprecated: true, x-sunset: '2025-12-01',")}`,
    ],
    ['GET /a, 1 deprecated, 1 sunset-set, 2 sunset-moved-later'],
  ],
  [
    'too short a notice, however old the deprecation is called',
    [
      `paths:\n${get('/a')}`,
      `paths:\n${get('/a', "deprecated: true, x-deprecated-at: '2024-01-01', x-sunset: '2025-06-01',")}`,
    ],
    ['GET /a, 1 deprecated, 1 sunset-set, ✗ 1 deprecation-back-dated, ✗ 1 notice-too-short'],
  ],
  [
    'what is said of the whole version is said once',
    [
      `paths:\n${get('/a')}${get('/b')}`,
      `x-deprecated-at: '2025-03-01'\nx-sunset: '2025-12-31'\npaths:\n${get('/a')}${get('/b')}`,
      `x-deprecated-at: '2025-03-01'\nx-sunset: '2025-12-31'\npaths:\n${get('/a')}${get('/b')}`,
      `x-deprecated-at: '2025-03-01'\nx-sunset: '2025-12-31'\npaths:\n${get('/a')}${get('/b')}`,
      `x-deprecated-at: '2025-03-01'\nx-sunset: '2025-12-31'\npaths:\n${get('/b')}`,
    ],
    ['the whole version, 1 deprecated, 1 sunset-set', 'GET /a, 4 removed'],
  ],
  [
    'a parameter that only some operations lose',
    [
      `paths:\n${get('/a', 'parameters: [{ $ref: "#/components/parameters/L" }],')}${get('/b', 'parameters: [{ $ref: "#/components/parameters/L" }],')}components: { parameters: { L: { name: limit, in: query, schema: { type: integer } } } }`,
      `paths:\n${get('/a')}${get('/b', 'parameters: [{ $ref: "#/components/parameters/L" }],')}components: { parameters: { L: { name: limit, in: query, schema: { type: integer } } } }`,
      `paths:\n${get('/a')}${get('/b')}components: {}`,
    ],
    ['query limit, 1 removed, 2 removed, ✗ 1 removed-without-deprecation, ✗ 2 removed-without-deprecation'],
  ],
  [
    'an operation keeps its history where it goes',
    [
      `paths:\n${get('/a', 'operationId: a,')}`,
      `paths:\n${get('/a', 'operationId: a, deprecated: true,')}`,
      `paths:\n${get('/b', 'operationId: a, deprecated: true,')}`,
      'paths: {}',
    ],
    ['GET /b, 1 deprecated, 2 moved, 3 removed, ✗ 3 removed-no-sunset'],
  ],
  [
    'and its parts with it',
    [
      `paths:\n${get('/a', 'operationId: a, parameters: [{ name: q, in: query, schema: {} }],')}`,
      `paths:\n${get('/a', 'operationId: a, parameters: [{ name: p, in: query, schema: {} }, { name: q, in: query, deprecated: true, schema: {} }],')}`,
      `paths:\n${get('/b', 'operationId: a, parameters: [{ name: q, in: query, deprecated: true, schema: {} }, { name: p, in: query, schema: {} }],')}`,
      `paths:\n${get('/b', 'operationId: a, parameters: [{ name: p, in: query, schema: {} }],')}`,
    ],
    [
      'GET /b › query q, 1 deprecated, 3 removed, ✗ 3 removed-no-sunset',
      'GET /b › query p, 1 added',
      'GET /b, 2 moved',
    ],
  ],
  [
    'names of strangers',
    [
      `paths:\n${get('/__proto__')}  __proto__: {}\n  constructor: 1\n`,
      `paths:\n${get('/__proto__', 'deprecated: true, parameters: [1, { name: __proto__, in: query }, { $ref: "#/paths" }],')}  __proto__: { get: 1 }\n`,
      'paths: [1, 2]',
    ],
    ['GET /__proto__, 1 deprecated, 2 removed, ✗ 2 removed-no-sunset', 'GET /__proto__ › query __proto__, 1 added'],
  ],
])('%s', async (_, bodies, expected) => {
  expect(await linesOf(bodies)).toEqual(expected);
});

test('a policy without sunsets lets the notice begin with the first announcement', async () => {
  const bodies = [
    `paths:\n${get('/a')}`,
    `paths:\n${get('/a')}`,
    `paths:\n${get('/a', 'deprecated: true,')}`,
    'paths: {}',
  ];
  expect(await linesOf(bodies, { removalRequires: ['deprecated'] as unknown as string })).toEqual([
    'GET /a, 2 deprecated, 3 removed, ✗ 3 notice-too-short',
  ]);
});

test('hundreds of revisions', { timeout: 60_000 }, async () => {
  const revisions = Array.from({ length: 300 }, (_, index) => ({
    label: `v${index}`,
    day: new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10),
    text: `openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths:\n${get('/a')}${index % 2 === 1 ? get('/b') : ''}`,
  }));
  const [only, ...others] = toHistoryReport(await historyOf(revisions), 'en').things;
  expect(others).toEqual([]);
  expect(only?.events.map(({ kind }) => kind)).toEqual(
    Array.from({ length: 299 }, (_, index) => (index % 2 === 0 ? 'added' : 'removed')),
  );
});
