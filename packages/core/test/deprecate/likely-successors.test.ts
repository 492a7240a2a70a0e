// Which operations a successor is offered from first.
import { likelySuccessors, load, memoryHost } from '@breakwater/core';
import { expect, test } from 'vitest';

const cases: readonly (readonly [
  promise: string,
  operation: string,
  likeliest: string,
  operations: readonly string[],
])[] = [
  ['the newer version', 'GET /v1/plans', 'GET /v2/plans', ['GET /v1/trips', 'POST /v2/plans', 'GET /v2/plans']],
  ['not an older one', 'GET /v2/plans', 'GET /v3/plans', ['GET /v1/plans', 'GET /v3/plans']],
  [
    'the same thing under another name',
    'GET /plans/{id}',
    'GET /plans/{planId}',
    ['GET /spots/{id}', 'GET /plans/{planId}'],
  ],
  [
    'the same method of two',
    'DELETE /plans',
    'DELETE /journeys/plans',
    ['GET /journeys/plans', 'DELETE /journeys/plans'],
  ],
];

test.each(cases)('%s', async (_, operation, likeliest, others) => {
  const { description } = await load(memoryHost({ 'api.yaml': describing([operation, ...others]) }), 'api.yaml');
  const [first] = description ? likelySuccessors(description, operation) : [];
  expect(`${first?.method} ${first?.path}`).toBe(likeliest);
});

const describing = (operations: readonly string[]): string => {
  const paths = new Map<string, string[]>();
  for (const [method = '', path = ''] of operations.map(it => it.split(' '))) {
    paths.set(path, [
      ...(paths.get(path) ?? []),
      `    ${method.toLowerCase()}: { responses: { '200': { description: OK } } }`,
    ]);
  }
  return [
    'openapi: 3.1.0',
    'info: { title: Plans, version: 1.0.0 }',
    'paths:',
    ...[...paths].flatMap(([path, lines]) => [`  ${path}:`, ...lines]),
  ].join('\n');
};
