// What a server does with what is open: which descriptions it belongs to, what it says in the middle of a mistake, and how it goes on after failures.
import type { Channel } from '@breakwater/language-server';
import { expect, test } from 'vitest';
import { at, openEditor } from './editor.ts';
import { shop, user } from './shop.ts';

const [shopUri, userUri] = [at('shop.yaml'), at('user.yaml')];

const codesIn = (diagnostics: readonly { readonly code?: unknown }[]): readonly unknown[] =>
  diagnostics.map(({ code }) => code);

test('a part is analysed with the description that refers to it, open or not', async () => {
  const files = { 'shop.yaml': shop, 'user.yaml': user };
  const editor = await openEditor({ files, base: files });
  await editor.open(userUri, user);
  expect(codesIn(await editor.settled(userUri))).not.toContain('type-changed');
  await editor.replace(userUri, 'type: integer', 'type: string');
  expect(codesIn(await editor.settled(userUri))).toContain('type-changed');
  await editor.end();
});

test('what two descriptions share is underlined once, and as long as one of them is open', async () => {
  const files = { 'shop.yaml': shop, 'store.yaml': shop, 'user.yaml': user };
  const editor = await openEditor({ files, base: files });
  await editor.open(shopUri, shop);
  await editor.open(at('store.yaml'), shop);
  await editor.open(userUri, user.replace('integer', 'string'));
  await editor.settled(at('store.yaml'));
  const found = (await editor.settled(userUri)).filter(({ code }) => code === 'type-changed');
  expect(found).toHaveLength(1);
  await editor.close(userUri);
  await editor.close(shopUri);
  await editor.close(at('store.yaml'));
  await editor.until(() => [...editor.diagnostics.values()].every(list => list.length === 0));
  await editor.end();
});

test('what is closed while it is analysed is not underlined afterwards', async () => {
  const files = { 'shop.yaml': shop, 'user.yaml': user };
  const editor = await openEditor({ files, base: files });
  await editor.open(shopUri, shop);
  await editor.open(userUri, user.replace('integer', 'string'));
  expect(codesIn(await editor.settled(userUri))).toContain('type-changed');
  await editor.replace(userUri, 'type: string', 'type: boolean');
  await editor.close(shopUri);
  await editor.close(userUri);
  const other = at('other.yaml');
  await editor.open(other, shop.replace("'user.yaml'", '{}'));
  await editor.settled(other);
  const underlined = [...editor.diagnostics].filter(([uri, list]) => uri !== other && list.length > 0);
  expect(underlined).toEqual([]);
  await editor.end();
});

test('in the middle of a mistake, all else stays underlined where it is now', async () => {
  const whole = shop.replace("'user.yaml'", "'#/components/schemas/User'");
  const base = `${whole}components: { schemas: { User: { properties: { id: { type: integer } } } } }\n`;
  const now = `${whole}components: { schemas: { User: { properties: { id: { type: string } } } } }\n`;
  const editor = await openEditor({ base: { 'shop.yaml': base } });
  await editor.open(shopUri, now);
  const [before] = (await editor.settled(shopUri)).filter(({ code }) => code === 'type-changed');
  await editor.replace(shopUri, '      summary: List users\n', '      summary: List users\n      tags: [\n');
  const broken = await editor.settled(shopUri);
  expect(codesIn(broken)).toContain('syntax');
  const [moved] = broken.filter(({ code }) => code === 'type-changed');
  expect(moved?.range.start).toEqual({
    line: (before?.range.start.line ?? 0) + 1,
    character: before?.range.start.character,
  });
  await editor.replace(shopUri, '      tags: [\n', '');
  expect(codesIn(await editor.settled(shopUri))).not.toContain('syntax');
  await editor.end();
});

test('what is accepted is not underlined, also where that is not saved yet', async () => {
  const text = shop.replace('integer', 'string');
  const files = { 'user.yaml': user };
  const editor = await openEditor({
    files: { 'user.yaml': user.replace('integer', 'string') },
    base: { 'shop.yaml': shop, ...files },
  });
  await editor.open(shopUri, text);
  await editor.settled(shopUri);
  const [found] = (editor.diagnostics.get(userUri) ?? []).filter(({ code }) => code === 'type-changed');
  const fingerprint = String((found?.data as { readonly fingerprint: string } | undefined)?.fingerprint);
  await editor.open(
    at('breakwater.waivers.yaml'),
    `waivers:\n  - { fingerprint: ${fingerprint}, description: shop.yaml, reason: agreed, by: us, date: 2026-06-01 }\n`,
  );
  await editor.change(shopUri, [
    { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: '# a note\n' },
  ]);
  await editor.settled(shopUri);
  expect(codesIn(editor.diagnostics.get(userUri) ?? [])).not.toContain('type-changed');
  await editor.end();
});

test('what is wrong with the configuration is underlined in it', async () => {
  const editor = await openEditor({ configuration: 'rules: { no-such-rule: off }\nfoo: 1\n' });
  await editor.open(shopUri, shop);
  await editor.settled(shopUri);
  const [problem] = editor.diagnostics.get(at('breakwater.yaml')) ?? [];
  expect(problem).toMatchObject({ severity: 1 });
  await editor.end();
});

/** Says nothing, or ends. */
const deadEnd = (isEnding: boolean): Channel => {
  const listeners: ((reason: string) => void)[] = [];
  return {
    send: message => {
      const isQuestion = (message as { readonly kind: string }).kind === 'ask';
      if (isQuestion && isEnding)
        setTimeout(() => {
          for (const fail of listeners) fail('exit 1');
        }, 1);
    },
    onMessage: () => undefined,
    onFailure: listener => void listeners.push(listener),
    end: () => undefined,
  };
};

test('a thread that ends is one message, and the next save starts another one', async () => {
  let started = 0;
  const editor = await openEditor({
    options: {
      startAnalyst: () => {
        started += 1;
        return deadEnd(true);
      },
    },
  });
  await editor.open(shopUri, shop);
  await editor.until(() => editor.shown.length === 1);
  expect(editor.shown).toEqual(['The analysis of shop.yaml failed: exit 1']);
  expect(await editor.request('breakwater/changes', { uri: shopUri })).toBeNull();
  await editor.replace(shopUri, 'List users', 'List all users');
  const before = started;
  await editor.save(shopUri);
  await editor.until(() => editor.shown.length === 2);
  expect(started).toBeGreaterThan(before);
  await editor.end();
});

test('what takes too long is ended and told of, in the language of the editor', async () => {
  const editor = await openEditor({ language: 'ja', options: { startAnalyst: () => deadEnd(false), patience: 20 } });
  await editor.open(shopUri, shop);
  await editor.until(() => editor.shown.length === 1);
  expect(editor.shown).toEqual(['shop.yaml の解析が 0.02 秒を超えたため中止しました']);
  await editor.end();
});

const bomb = [
  'openapi: 3.1.0',
  'x-0: &x0 [a, a, a, a, a, a, a, a, a, a]',
  ...Array.from(
    { length: 12 },
    (_, index) => `x-${index + 1}: &x${index + 1} [${Array(10).fill(`*x${index}`).join(', ')}]`,
  ),
].join('\n');

const hostile = {
  'aliases without end': bomb,
  'nesting without end': `openapi: 3.1.0\nx: ${'['.repeat(50_000)}`,
  'schemas that hold themselves': `${shop.replace("'user.yaml'", "'#/components/schemas/A'")}components:
  schemas:
    A: { allOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/A' }] }
    B: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }], not: { $ref: '#/components/schemas/A' } }
`,
  'names of the language': `${shop}  /__proto__:\n    constructor: { __proto__: { toString: 1 } }\n`,
};

test.each(Object.entries(hostile))('%s: the server goes on', async (_, text) => {
  const editor = await openEditor({ files: { 'user.yaml': user }, base: { 'shop.yaml': shop, 'user.yaml': user } });
  await editor.open(shopUri, text);
  await editor.settled(shopUri);
  await editor.request('textDocument/hover', { textDocument: { uri: shopUri }, position: { line: 1, character: 2 } });
  await editor.change(shopUri, [{ text: shop.replace('List users', 'List all') }]);
  expect(codesIn(await editor.settled(shopUri))).not.toContain('syntax');
  await editor.end();
});
