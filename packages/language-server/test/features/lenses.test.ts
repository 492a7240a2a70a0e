// Lenses above operations and components.
import type { Report } from '@breakwater/core';
import { diff, load, memoryHost, prepare, toReport } from '@breakwater/core';
import { expect, test } from 'vitest';
import { codeLenses, resolveCodeLens } from '../../src/features/code-lenses.ts';
import type { Analysis } from '../../src/view.ts';
import { viewed } from './view-of.ts';

const base = `openapi: 3.1.0
info: { title: T, version: 1.0.0 }
paths:
  /plans:
    parameters: [{ $ref: '#/components/parameters/Limit' }]
    get:
      responses:
        '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Plan' } } } }
    post:
      deprecated: true
      x-sunset: 2026-02-11
      x-successor: POST /v2/plans
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Plans' } } } }
      responses: { '204': { description: OK } }
  /v2/plans:
    post: { responses: { '204': { description: OK } } }
components:
  parameters:
    Limit: { in: query, name: limit, schema: { type: integer } }
  schemas:
    Plans: { type: array, items: { $ref: '#/components/schemas/Plan' } }
    Plan: { type: object, properties: { id: { type: integer } } }
    Unused: {}
`;

const compared = async (revision: string): Promise<Report> => {
  const [one, other] = await Promise.all(
    [base, revision].map(text => load(memoryHost({ 'api.yaml': text }), 'api.yaml')),
  );
  if (!one?.description || !other?.description) throw new Error('not loaded');
  return toReport(diff(prepare(one.description), prepare(other.description)), 'en');
};

const titles = async (
  text: string,
  more: { readonly language?: 'ja'; readonly analysis?: Analysis } = {},
): Promise<readonly string[]> => {
  const { view } = await viewed({ files: text, ...more });
  return (await codeLenses(view))
    .map(lens => (lens.command ? lens : resolveCodeLens(view, lens)))
    .map(({ range, command }) => `${text.split('\n')[range.start.line]?.trim().split(':')[0]}: ${command?.title}`);
};

test('the state of what is deprecated, and who uses components', async () => {
  expect(await titles(base)).toEqual([
    'post: deprecated · sunset in 41 days · successor POST /v2/plans',
    'Limit: used by 2 operations',
    'Plans: used by 1 operation',
    'Plan: used by 2 operations',
    'Unused: used by no operation',
  ]);
});

test('what breaks against the base, at each operation that it reaches', async () => {
  const text = base.replace('id: { type: integer }', 'id: { type: string }');
  const analysis: Analysis = {
    entry: 'memory:///api.yaml',
    title: 'T',
    versions: {},
    files: {},
    baseFiles: {},
    problems: [],
    comparison: await compared(text),
    base: { kind: 'compared', name: 'main' },
  };
  expect((await titles(text, { analysis })).slice(0, 3)).toEqual([
    'get: 1 breaking against main',
    'post: 1 breaking against main',
    'post: deprecated · sunset in 41 days · successor POST /v2/plans',
  ]);
  expect((await titles(text, { analysis, language: 'ja' })).slice(0, 3)).toEqual([
    'get: 破壊的変更 1 件（main との比較）',
    'post: 破壊的変更 1 件（main との比較）',
    'post: 非推奨 · 提供終了 あと 41 日 · 後継 POST /v2/plans',
  ]);
});
