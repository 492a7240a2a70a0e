// What a successor names: operations of the description, something outside of it, or what should be in it and is not.
import { describe, expect, test } from 'vitest';
import { resolveSuccessor } from '../../src/conventions/successor.ts';
import type { Evidence } from '../../src/lifecycle/evidence.ts';
import { describedBy } from './described-by.ts';

const operation = (operationId: string): object => ({ operationId, responses: { 200: { description: 'OK' } } });

const { contract } = await describedBy(
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Plans', version: '1' },
    servers: [{ url: 'https://example.com/api' }],
    paths: {
      '/v1/plans': { get: operation('listOld'), post: operation('createOld') },
      '/v2/plans': { get: operation('listPlans') },
      '/v2/plans/{planId}': { get: operation('getPlan'), delete: operation('deletePlan') },
    },
  }),
);

const readingOf = (text: string, source: Evidence['source']): string => {
  const evidence = { claim: 'successor', source, name: '', text, origin: contract.origin, isInherited: false } as const;
  const successor = resolveSuccessor(evidence, contract);
  if (successor.kind === 'elsewhere') return 'elsewhere';
  if (successor.kind === 'missing') return `missing ${successor.likely ?? ''}`.trim();
  return successor.operations.map(({ operationId }) => operationId).join(' ');
};

describe('successors', () => {
  test.each<readonly [text: string, names: string]>([
    ['/v2/plans', 'listPlans'],
    ['GET /v2/plans', 'listPlans'],
    ['/api/v2/plans', 'listPlans'],
    ['https://example.com/api/v2/plans', 'listPlans'],
    ['https://EXAMPLE.com/api/v2/plans?page=1', 'listPlans'],
    ['/v2/plans/{planId}', 'getPlan deletePlan'],
    ['/v2/plans/{id}', 'getPlan deletePlan'],
    ['/v2/plans/42', 'getPlan deletePlan'],
    ['DELETE /v2/plans/{id}', 'deletePlan'],
    ['listPlans', 'listPlans'],
    ['#/paths/~1v2~1plans/get', 'listPlans'],
    ['#/paths/~1v2~1plans', 'listPlans'],
    ['/v2/plan', 'missing /v2/plans'],
    ['GET /v2/plan', 'missing GET /v2/plans'],
    ['POST /v2/plans', 'missing GET /v2/plans'],
    ['/v2/completely/else', 'missing'],
    ['listPlan', 'missing listPlans'],
    ['/v3/plans', 'elsewhere'],
    ['https://example.com/api/v9/plans', 'elsewhere'],
    ['https://other.example/v2/plan', 'elsewhere'],
    ['/docs/migration', 'elsewhere'],
    ['/migration.html', 'elsewhere'],
    ['the new one', 'elsewhere'],
    ['2.0', 'elsewhere'],
  ])('%s: %s', (text, names) => {
    expect(readingOf(text, 'extension')).toBe(names);
  });

  test('a word in free text is not the name of an operation', () => {
    expect(readingOf('listPlan', 'text')).toBe('elsewhere');
  });
});
