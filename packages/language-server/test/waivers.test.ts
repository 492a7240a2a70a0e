// The file of waivers while it is written: what is said of it, proposed in it and shown in it.
import { expect, test } from 'vitest';
import type { CompletionList, Hover } from 'vscode-languageserver';
import type { Editor } from './editor.ts';
import { at, openEditor } from './editor.ts';
import { shopOf } from './shop.ts';

const shop = shopOf('{ type: integer }');
const [shopUri, waiversUri] = [at('api/shop.yaml'), at('breakwater.waivers.yaml')];
const revision = shop.replace('type: integer', 'type: boolean');
const base = { 'api/shop.yaml': shop };

const fingerprintIn = async (editor: Editor): Promise<string> => {
  const found = (await editor.settled(shopUri)).find(({ code }) => code === 'type-changed');
  return String((found?.data as { readonly fingerprint: string } | undefined)?.fingerprint);
};

const said = async (editor: Editor): Promise<readonly string[]> => {
  await editor.settled(shopUri);
  return (editor.diagnostics.get(waiversUri) ?? []).map(
    ({ range, code, message }) =>
      `${range.start.line} ${code}: ${typeof message === 'string' ? message : message.value}`,
  );
};

const codesIn = (editor: Editor): readonly unknown[] => (editor.diagnostics.get(shopUri) ?? []).map(({ code }) => code);

const decision = (fingerprint: string, more = ''): string =>
  `  - { fingerprint: ${fingerprint}, reason: agreed, by: us${more} }\n`;

test('what is accepted is accepted while it is written, and is told where nothing needs it any more', async () => {
  const editor = await openEditor({ files: { 'api/shop.yaml': revision }, base });
  await editor.open(shopUri, revision);
  const fingerprint = await fingerprintIn(editor);
  const text = `waivers:\n${decision(fingerprint, ', description: api/shop.yaml')}`;
  await editor.open(waiversUri, text);
  await editor.until(() => !codesIn(editor).includes('type-changed'));
  await editor.replace(waiversUri, fingerprint, '0123456789abcdef');
  await editor.until(() => editor.diagnostics.get(waiversUri)?.length === 1);
  expect(codesIn(editor)).toContain('type-changed');
  expect(await said(editor)).toEqual(['1 waiver-unused: nothing that is found needs the waiver for 0123456789abcdef']);
  await editor.replace(waiversUri, 'reason: agreed', 'raeson: agreed');
  await editor.until(() => editor.diagnostics.get(waiversUri)?.length === 2);
  expect(await said(editor)).toEqual([
    '1 unknown-setting: there is no setting `raeson`; did you mean `reason`?',
    '1 missing-field: `reason` is missing',
  ]);
  await editor.end();
});

test('nothing is called unused where not all was looked at', async () => {
  const text = `waivers:\n${decision('0123456789abcdef', ', description: api/shop.yaml')}`;
  const editor = await openEditor({ files: { 'api/shop.yaml': revision, 'old.yaml': shop }, waivers: text });
  await editor.open(shopUri, revision);
  expect(await said(editor)).toEqual([]);
  await editor.request('breakwater/chooseBase', { choice: { kind: 'file', uri: at('old.yaml') } });
  await editor.until(() => codesIn(editor).includes('type-changed'));
  expect(await said(editor)).toEqual([]);
  await editor.end();
});

test('a description that is nowhere needs no waiver, and one that was removed may', async () => {
  const text = ['api/never.yaml', 'api/gone.yaml', 'api/other.yaml']
    .map(name => decision('0123456789abcdef', `, description: ${name}`))
    .join('');
  const files = { 'api/shop.yaml': shop, 'api/other.yaml': shop };
  const editor = await openEditor({ files, base: { ...base, 'api/gone.yaml': shop }, waivers: `waivers:\n${text}` });
  await editor.open(shopUri, shop);
  expect(await said(editor)).toEqual(['1 waiver-unused: nothing that is found needs the waiver for 0123456789abcdef']);
  await editor.end();
});

test('a file of waivers by itself has the descriptions analysed that it names', async () => {
  const editor = await openEditor({ files: { 'api/shop.yaml': revision }, base });
  const text = `waivers:\n${decision('0123456789abcdef', ', description: api/shop.yaml')}`;
  await editor.open(waiversUri, text);
  await editor.until(() => editor.diagnostics.get(waiversUri)?.length === 1);
  await editor.until(() => codesIn(editor).includes('type-changed'));
  await editor.close(waiversUri);
  await editor.until(() => editor.diagnostics.get(shopUri)?.length === 0);
  await editor.end();
});

test('fingerprints, descriptions, rules and days are proposed, and what is accepted is shown', async () => {
  const editor = await openEditor({
    files: { 'api/shop.yaml': revision },
    base,
    configuration: 'descriptions: [{ file: api/shop.yaml }, { file: api/plans.yaml }, { file: more/*.yaml }]\n',
  });
  await editor.open(shopUri, revision);
  const fingerprint = await fingerprintIn(editor);
  await editor.open(
    waiversUri,
    `waivers:\n  - fingerprint: ${fingerprint}\n    description: x\n    rule: y\n    subject: z\n    until: 1\n    `,
  );
  const textDocument = { uri: waiversUri };
  const proposed = async (behind: string): Promise<CompletionList['items']> => {
    const position = editor.positionOf(waiversUri, behind, 'end');
    const { items } = await editor.request<CompletionList>('textDocument/completion', { textDocument, position });
    return items.toSorted((left, right) => ((left.sortText ?? '') < (right.sortText ?? '') ? -1 : 1));
  };
  const [found] = (await proposed('fingerprint: ')).filter(({ label }) => label === fingerprint);
  expect(found?.detail).toBe('GET /users › 200 · type-changed');
  expect((await proposed('description: ')).map(({ label }) => label)).toEqual(['api/plans.yaml', 'api/shop.yaml']);
  expect((await proposed('rule: '))[0]?.label).toBe('type-changed');
  expect((await proposed('subject: ')).map(({ label }) => label)).toEqual(['GET /users › 200']);
  expect((await proposed('until: ')).map(({ label, detail }) => `${label} ${detail}`)).toEqual([
    '2026-07-30 in a month',
    '2026-09-30 in 3 months',
    '2026-12-30 in 6 months',
    '2027-06-30 in a year',
  ]);
  const keys = await proposed('until: 1\n    ');
  expect(keys.map(({ label }) => label)).toEqual(['by', 'reason', 'date', 'ticket']);
  const hoverAt = async (text: string): Promise<string> => {
    const position = editor.positionOf(waiversUri, text);
    const hover = await editor.request<Hover>('textDocument/hover', { textDocument, position });
    return (hover.contents as { readonly value: string }).value;
  };
  expect(await hoverAt(fingerprint)).toContain('GET /users › 200: type went from integer to boolean');
  expect(await hoverAt('description')).toContain('its path from the folder of this file');
  await editor.replace(waiversUri, 'rule: y', 'rule: type-changed');
  expect(await hoverAt('type-changed')).toContain('**type-changed**');
  await editor.end();
});
