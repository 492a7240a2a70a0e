// `breakwater lsp` as editors run it: a process, standard input and output, a repository.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DiagnosticData } from '@breakwater/language-server';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { CodeAction, CompletionList, Hover, Location, WorkspaceEdit } from 'vscode-languageserver';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Editor } from '../../../language-server/test/editor.ts';
import { connectEditor } from '../../../language-server/test/editor.ts';

/** A process that starts others, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

interface Opened {
  readonly editor: Editor;
  readonly uriOf: (path: string) => string;
  readonly exitCode: Promise<number | null>;
}

/** In a repository in which these files are committed. */
const openRepository = async (files: Readonly<Record<string, string>>): Promise<Opened> => {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-lsp-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...words], { cwd: folder });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'begin');
  const child = spawn(process.execPath, [main, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exitCode = new Promise<number | null>(resolve => child.on('exit', resolve));
  const editor = await connectEditor(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'repository' }],
    initializationOptions: { opensBase: true },
  });
  return { editor, uriOf: path => pathToFileURL(join(folder, path)).href, exitCode };
};

const shop = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /users:
    get:
      operationId: listUsers
      summary: List users
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: { $ref: 'parts/user.yaml' }
`;

const user = `type: object
required: [id]
properties:
  id: { type: integer }
`;

test('a part of a description is compared with the merge base while it is written', async () => {
  const { editor, uriOf, exitCode } = await openRepository({ 'api/shop.yaml': shop, 'api/parts/user.yaml': user });
  const part = uriOf('api/parts/user.yaml');
  await editor.open(part, user);
  expect(await editor.settled(part)).toEqual([]);
  await editor.replace(part, 'type: integer', 'type: string');
  const [found] = await editor.settled(part);
  expect(found).toMatchObject({ code: 'type-changed', range: { start: { line: 3 } } });
  const base = found?.relatedInformation?.[0]?.location.uri;
  expect(await editor.request('breakwater/baseDocument', { uri: base })).toEqual({ text: user });
  await editor.end();
  expect(await exitCode).toBe(0);
});

test('quick fixes mend what breaks, make safe repairs, and write down decisions', async () => {
  const sloppy = shop.replace("'200':", '200:').replace("'parts/user.yaml'", "'#/components/schemas/User'");
  const text = `${sloppy}components:\n  schemas:\n    User: { type: object, properties: { id: { type: integer } } }\n`;
  const files = { 'api/shop.yaml': text, 'api/breakwater.yaml': 'rules: { status-key-quoted: warning }\n' };
  const { editor, uriOf, exitCode } = await openRepository(files);
  const uri = uriOf('api/shop.yaml');
  await editor.open(uri, text);
  await editor.settled(uri);
  await editor.replace(uri, 'type: integer', 'type: string');
  const diagnostics = await editor.settled(uri);
  const [broken] = diagnostics.filter(({ code }) => code === 'type-changed');
  const context = { diagnostics };
  const asked = { textDocument: { uri }, range: broken?.range, context };
  const actions = await editor.request<readonly CodeAction[]>('textDocument/codeAction', asked);
  const mend = actions.find(({ title }) => title === 'Set `type` back to "integer"');
  expect(mend).toMatchObject({ isPreferred: true });
  const [line] = Object.values(mend?.edit?.changes ?? {}).flat();
  expect(line?.newText).toBe('integer');
  const all = actions.find(({ kind }) => kind === 'source.fixAll.breakwater');
  expect(Object.values(all?.edit?.changes ?? {}).flat()).toMatchObject([{ newText: "'200'" }]);
  const { fingerprint } = (broken?.data ?? {}) as Partial<DiagnosticData>;
  const decision = { uri, fingerprint, reason: 'Not public', by: 'Mika' };
  const waived = await editor.request<{ readonly edit: WorkspaceEdit }>('breakwater/waive', decision);
  const [written] = waived.edit.changes?.[uriOf('api/breakwater.waivers.yaml')] ?? [];
  expect(written?.newText).toContain('reason: Not public');
  await editor.end();
  expect(await exitCode).toBe(0);
});

test('features of the protocol answer over standard input and output, for what is in several files', async () => {
  const { editor, uriOf, exitCode } = await openRepository({ 'api/shop.yaml': shop, 'api/parts/user.yaml': user });
  const [uri, part] = [uriOf('api/shop.yaml'), uriOf('api/parts/user.yaml')];
  await editor.open(uri, shop);
  const textDocument = { uri };
  const reference = editor.positionOf(uri, 'parts/user');
  const definition = await editor.request<Location>('textDocument/definition', { textDocument, position: reference });
  expect(definition.uri).toBe(part);
  const hover = await editor.request<Hover>('textDocument/hover', { textDocument, position: reference });
  expect(JSON.stringify(hover.contents)).toContain('required: [id]');
  const position = editor.positionOf(uri, "$ref: '", 'end');
  const { items } = await editor.request<CompletionList>('textDocument/completion', { textDocument, position });
  expect(items.map(({ label }) => label)).toContain('parts/user.yaml');
  await editor.end();
  expect(await exitCode).toBe(0);
});
