// What `breakwater lsp` does as a process: how it ends, what it survives, and that nothing but the protocol is on its
// standard output.
import { once } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes } from 'vscode-languageserver';
import type { Editor } from '../../../language-server/test/editor.ts';
import { shopOf } from '../../../language-server/test/shop.ts';
import type { Repository } from './repository.ts';
import { createRepository } from './repository.ts';
import type { ServerProcess } from './server-process.ts';
import { loading, openInEditor, startServer } from './server-process.ts';

/** A process that starts others, on a machine that may be busy. */
vi.setConfig({ testTimeout: 120_000 });

const shop = shopOf('{ type: object, properties: { id: { type: integer } } }');

const start = (options: readonly string[] = []): ServerProcess => {
  const server = startServer(options);
  onTestFinished(() => void server.child.kill('SIGKILL'));
  return server;
};

interface Opened {
  readonly server: ServerProcess;
  readonly repository: Repository;
  readonly editor: Editor;
  readonly uri: string;
}

/** The shop is committed and open. */
const openShop = async (options: readonly string[] = []): Promise<Opened> => {
  const repository = createRepository();
  onTestFinished(() => repository.remove());
  repository.write('shop.yaml', shop);
  repository.run('git init --quiet --initial-branch=main; git add .; git commit --quiet --message begin');
  const server = start(options);
  const editor = await openInEditor(server, repository);
  const uri = repository.uriOf('shop.yaml');
  await editor.open(uri, shop);
  return { server, repository, editor, uri };
};

const framed = (text: string): string => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;

const exit = framed('{"jsonrpc":"2.0","method":"exit"}');

/** What the server writes when it is sent this, and nothing more comes. */
const outcomeOf = async (input: string) => {
  const { child, exitCode, complaints } = start();
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text;
  });
  child.stdin.end(input);
  return { code: await exitCode, stdout, stderr: complaints() };
};

test('after `shutdown` it ends with 0 when it is told to exit', async () => {
  const { server, editor } = await openShop();
  await editor.end();
  expect(await server.exitCode).toBe(0);
  expect(server.complaints()).toBe('');
});

test('without `shutdown` it ends with 1', async () => {
  expect(await outcomeOf(exit)).toEqual({ code: 1, stdout: '', stderr: '' });
});

test('it ends when its input ends, in the middle of the work as well', async () => {
  const { server, editor, uri } = await openShop();
  await editor.settled(uri);
  await editor.replace(uri, 'type: integer', 'type: string');
  server.child.stdin.end();
  expect(await server.exitCode).toBe(1);
  expect(server.complaints()).toBe('');
});

test('it ends when the editor is gone that it was started by, whatever becomes of its input', async () => {
  const gone = start();
  gone.child.kill('SIGKILL');
  await once(gone.child, 'exit');
  const { child, exitCode } = start();
  const initialize = { processId: gone.child.pid, rootUri: null, capabilities: {} };
  child.stdin.write(framed(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: initialize })));
  expect(await exitCode).toBe(1);
});

const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

test.each([
  ['nothing', ''],
  ['no header', 'hello\r\n\r\nworld'],
  ['a length that is none', 'Content-Length: many\r\n\r\n{}'],
  ['a length below nothing', 'Content-Length: -5\r\n\r\n{}'],
  ['a length that never comes', 'Content-Length: 99999999999\r\n\r\n{}'],
  ['no JSON', framed('{abc}')],
  ['a number', framed('1')],
  ['nothing in JSON', framed('null')],
  ['a list', framed('[]')],
  ['nesting without end', framed(nested)],
  ['null bytes', framed('\0\0\0')],
])('%s in its input is no reason for a stack trace', async (_, input) => {
  const { code, stderr } = await outcomeOf(input);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
});

test('garbage is skipped, and what comes after it is answered', async () => {
  const unready = framed('{"jsonrpc":"2.0","id":"a","method":"textDocument/hover","params":null}');
  const unknown = framed('{"jsonrpc":"2.0","id":"b","method":"textDocument/nothing","params":{}}');
  const { child, exitCode } = start();
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text;
    if (stdout.includes('"a"') && stdout.includes('"b"')) child.stdin.end();
  });
  child.stdin.write([framed('{abc}'), framed('{"id":7}'), unready, unknown].join(''));
  await exitCode;
  const answers = messagesIn(stdout).filter(({ id }) => id !== undefined);
  expect(answers).toMatchObject([
    { id: 'a', error: { code: ErrorCodes.ServerNotInitialized } },
    { id: 'b', error: { code: ErrorCodes.MethodNotFound } },
  ]);
});

const messagesIn = (stdout: string): readonly { readonly id?: string }[] =>
  stdout
    .split(/Content-Length: \d+\r\n\r\n/)
    .slice(1)
    .map(text => JSON.parse(text) as { readonly id?: string });

test('nothing comes after `shutdown`', async () => {
  const { server, editor, uri } = await openShop();
  await editor.settled(uri);
  await editor.request('shutdown', undefined);
  await expect(editor.request('breakwater/changes', { uri })).rejects.toMatchObject({
    code: ErrorCodes.InvalidRequest,
  });
  await editor.notify('exit', undefined);
  expect(await server.exitCode).toBe(0);
});

test('a request that is cancelled is not waited for, and nothing else suffers', async () => {
  const { editor, uri } = await openShop();
  await editor.settled(uri);
  const source = new CancellationTokenSource();
  const asked = editor.request('breakwater/migration', { uri, format: 'html' }, source.token);
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(await editor.request('breakwater/changes', { uri })).toEqual({ base: 'main', changes: [] });
  await editor.end();
});

test('of many quick edits the last one counts, and most are never analysed', async () => {
  const { editor, uri } = await openShop();
  await editor.settled(uri);
  const before = editor.statuses.length;
  const edits = 200;
  for (let edit = 0; edit < edits; edit += 1) {
    const [from, to] = edit % 2 === 0 ? ['integer', 'string'] : ['string', 'integer'];
    await editor.replace(uri, `type: ${from}`, `type: ${to}`);
  }
  await editor.replace(uri, 'type: integer', 'type: boolean');
  const found = await editor.settled(uri);
  const [changed] = found.filter(({ code }) => code === 'type-changed');
  expect(changed?.message).toContain('type went from integer to boolean');
  expect(editor.statuses.length - before).toBeLessThan(edits / 4);
  await editor.end();
});

test('an action for a text that is another one meanwhile is left out, or says which text it is for', async () => {
  const { editor, uri } = await openShop();
  await editor.settled(uri);
  await editor.replace(uri, 'type: integer', 'type: string');
  const diagnostics = (await editor.settled(uri)).filter(({ code }) => code === 'type-changed');
  const range = diagnostics[0]?.range;
  const asked = { textDocument: { uri }, range, context: { diagnostics } };
  const before = editor.request<readonly CodeAction[]>('textDocument/codeAction', asked);
  await editor.replace(uri, 'List users', 'List all users');
  const made = (await before).flatMap(({ edit }) => edit?.documentChanges ?? []);
  expect(made.filter(it => !('textDocument' in it && it.textDocument.version === 2))).toEqual([]);
  await editor.settled(uri);
  const after = await editor.request<readonly CodeAction[]>('textDocument/codeAction', asked);
  expect(after.map(({ title }) => title)).toContain('Set `type` back to "integer"');
  await editor.end();
});

test.each([
  ['takes too long', /^The analysis of shop.yaml took longer than 60 s and was ended$/],
  ['takes all memory', /^The analysis of shop.yaml needed more memory than there is and was ended$/],
  ['ends', /^The analysis of shop.yaml failed: exit 7$/],
])('an analysis that %s is one sentence, and the next save begins again', async (fault, sentence) => {
  const { server, editor, uri } = await openShop(['--max-old-space-size=128', ...loading('faults.mjs')]);
  await editor.settled(uri);
  await editor.replace(uri, 'version: 1.0.0 }', `version: 1.0.0, x-fault: ${fault} }`);
  await editor.until(() => editor.shown.length > 0);
  expect(editor.shown).toEqual([expect.stringMatching(sentence)]);
  const failed = { comparison: { refused: editor.shown[0] }, isBusy: false };
  await vi.waitFor(() => expect(editor.statuses.at(-1)).toMatchObject(failed));
  const position = editor.positionOf(uri, "'200'");
  expect(await editor.request('textDocument/hover', { textDocument: { uri }, position })).not.toBeNull();
  await editor.replace(uri, `, x-fault: ${fault}`, '');
  await editor.replace(uri, 'type: integer', 'type: string');
  await editor.save(uri);
  expect((await editor.settled(uri)).map(({ code }) => code)).toContain('type-changed');
  expect(editor.shown).toHaveLength(1);
  await editor.end();
  expect(await server.exitCode).toBe(0);
});

test('what a ruleset prints is not in the protocol', async () => {
  const { server, editor, uri } = await openShop(loading('faults.mjs'));
  await editor.replace(uri, 'version: 1.0.0 }', 'version: 1.0.0, x-fault: prints }');
  await editor.settled(uri);
  await editor.end();
  expect(await server.exitCode).toBe(0);
  expect(server.complaints()).toContain('a ruleset prints');
});
