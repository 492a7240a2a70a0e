// What is said of a description that is gone.
import { describe, expect, test } from 'vitest';
import { diffRemoved } from '../src/diff-removed.ts';
import type { Levels } from '../src/judge/levels.ts';
import type { Prepared } from '../src/prepare.ts';
import { prepare } from '../src/prepare.ts';
import { toReport } from '../src/report/to-report.ts';
import { descriptionRemoved } from '../src/rules/description-removed.ts';
import { load } from '../src/source/load.ts';
import { memoryHost } from '../src/source/memory-host.ts';
import { documentsOf } from '../src/testing/example-documents.ts';
import { optionsOf } from '../src/testing/run-example.ts';

const prepared = async (text: string): Promise<Prepared> => {
  const { description, problems } = await load(memoryHost({ 'main:api.yaml': text }), 'main:api.yaml');
  if (!description) throw new Error(JSON.stringify(problems));
  return prepare(description, problems);
};

const file = { uri: 'file:///api.yaml', label: 'api.yaml' };

describe('examples', () => {
  test.each(descriptionRemoved.examples)('$title', async example => {
    const { base } = documentsOf(example, { direction: 'input', as: 'in place' });
    const { verdict, changes } = diffRemoved(await prepared(base), file, optionsOf(example));
    expect(verdict).toBe(example.verdict);
    expect(changes.map(({ rule }) => rule)).toEqual(['description-removed']);
  });
});

test('one finding, with every operation that is gone', async () => {
  const base = await prepared(`
    openapi: 3.1.0
    info: { title: Plans, version: '1' }
    paths:
      /plans:
        get: { responses: { '200': { description: All plans } } }
        put: { x-stability-level: draft, responses: { '204': { description: Done } } }
    webhooks:
      planCreated: { post: { responses: { '204': { description: Noted } } } }
  `);
  const report = toReport(diffRemoved(base, file), 'en');
  expect(report.counts).toMatchObject({ breaking: 1, dangerous: 0, safe: 0 });
  const [finding] = report.findings;
  expect(finding?.message).toBe('was removed, with all of its 3 operations');
  expect(finding?.impacts).toEqual([
    { direction: 'input', level: 'breaking', operations: [{ kind: 'operation', method: 'GET', path: '/plans' }] },
    { direction: 'input', level: 'safe', operations: [{ kind: 'operation', method: 'PUT', path: '/plans' }] },
    { direction: 'output', level: 'breaking', operations: [{ kind: 'webhook', method: 'POST', path: 'planCreated' }] },
  ]);
  expect(finding?.base).toMatchObject({ file: 'main:api.yaml', pointer: '', exists: true });
  expect(finding?.revision).toMatchObject({ file: 'api.yaml', exists: false, start: { line: 1, column: 1 } });
  expect(Object.keys(report.rules)).toEqual(['description-removed']);
});

test('what a team decided on counts', async () => {
  const base = await prepared(
    "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: { /a: { get: { responses: { '200': { description: OK } } } } }\n",
  );
  const verdictWith = (rules: Levels['rules'], overrides: Levels['overrides'] = []) =>
    diffRemoved(base, file, { levels: { policies: {}, rules, overrides } }).verdict;
  expect(verdictWith({})).toBe('breaking');
  expect(verdictWith({ 'description-removed': 'dangerous' })).toBe('dangerous');
  expect(verdictWith({ 'description-removed': { input: 'safe' } })).toBe('safe');
  expect(verdictWith({ 'description-removed': 'off' })).toBe('same');
  const override = { files: ['api.*'], levels: { 'description-removed': 'safe' as const } };
  expect(verdictWith({ 'description-removed': 'dangerous' }, [override])).toBe('safe');
});
