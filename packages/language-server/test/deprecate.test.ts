// The wizard that deprecates operations, as a client goes through it.
import type { DeprecationEdit, NamedOperation } from '@breakwater/language-server';
import { afterEach, expect, test } from 'vitest';
import { applied } from './applied.ts';
import type { Editor, Surroundings } from './editor.ts';
import { at, openEditor } from './editor.ts';

const plans = `openapi: 3.1.0
info: { title: Plans, version: 1.0.0 }
paths:
  /v1/plans:
    get:
      summary: List your plans
      responses:
        '200': { description: Your plans }
  /v1/spots:
    get:
      responses:
        '200': { description: Your spots }
  /v2/plans:
    get:
      responses:
        '200': { description: Your plans }
`;

let editor: Editor;
const uri = at('plans.yaml');

const begin = async (text: string, surroundings: Surroundings = {}): Promise<void> => {
  editor = await openEditor({ files: { 'plans.yaml': text }, ...surroundings });
  await editor.open(uri, text);
};

afterEach(async () => {
  await editor.settled(uri);
  await editor.end();
});

test('operations are listed with their place, and what may come after one of them, the likeliest first', async () => {
  await begin(plans);
  const all = await editor.request<readonly NamedOperation[]>('breakwater/operations', { uri });
  expect(all.map(({ name }) => name)).toEqual(['GET /v1/plans', 'GET /v1/spots', 'GET /v2/plans']);
  expect(all[0]).toMatchObject({
    summary: 'List your plans',
    isDeprecated: false,
    location: { uri, range: { start: { line: 4, character: 4 }, end: { line: 7 } } },
  });
  const asked = { uri, operation: 'GET /v1/plans' };
  const likely = await editor.request<readonly NamedOperation[]>('breakwater/successors', asked);
  expect(likely.map(({ name }) => name)).toEqual(['GET /v2/plans', 'GET /v1/spots']);
});

test('what is written can be taken back, and then nothing has changed', async () => {
  await begin(plans);
  const asked = { uri, operation: 'GET /v1/plans', successor: 'GET /v2/plans', reason: 'Plans have stages now.' };
  const deprecated = await editor.request<DeprecationEdit>('breakwater/deprecate', asked);
  expect(deprecated).toMatchObject({
    deprecated: '2026-06-30',
    sentences: [expect.stringContaining('GET /v1/plans is deprecated since 2026-06-30 and available until')],
  });
  await apply(deprecated);
  expect(editor.textOf(uri)).toContain('deprecated: true');
  expect(editor.textOf(uri)).toContain('x-successor: GET /v2/plans');
  const operation = 'GET /v1/plans';
  await apply(await editor.request<DeprecationEdit>('breakwater/undeprecate', { uri, operation }));
  expect(editor.textOf(uri)).toBe(plans);
});

test.each([
  ['a sunset before the policy allows it', { sunset: '2026-07-01' }, 'the policy wants P6M'],
  ['no date', { sunset: 'soon' }, 'the sunset needs a day or a period'],
  ['a successor that is not there', { successor: 'GET /v3/plans' }, 'is not in the description'],
])('%s is refused in words', async (_, words, expected) => {
  await begin(plans);
  const asked = { uri, operation: 'GET /v1/plans', successor: 'GET /v2/plans', ...words };
  expect(await editor.request('breakwater/deprecate', asked)).toHaveProperty(
    'refused',
    expect.stringContaining(expected),
  );
});

test('nothing is written into a text that cannot be read', async () => {
  await begin(plans, { language: 'ja' });
  await editor.request('breakwater/operations', { uri });
  await editor.replace(uri, '  /v2/plans:', "  /v2/plans: '");
  const asked = { uri, operation: 'GET /v1/plans', successor: 'none' };
  expect(await editor.request('breakwater/deprecate', asked)).toEqual({
    refused: 'API 記述を読み取れません。先に誤りを修正してください',
  });
});

const apply = async (answer: DeprecationEdit): Promise<void> => {
  if (!('edit' in answer)) throw new Error(answer.refused);
  const { [uri]: text = '' } = applied(answer.edit, it => editor.textOf(it));
  await editor.change(uri, [{ text }]);
};
