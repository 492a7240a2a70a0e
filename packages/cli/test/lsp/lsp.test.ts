// `breakwater lsp` as editors run it: a process, standard input and output, a repository.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Editor } from '../../../language-server/test/editor.ts';
import { connectEditor } from '../../../language-server/test/editor.ts';

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
