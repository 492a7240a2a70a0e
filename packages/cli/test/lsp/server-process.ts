// `breakwater lsp` as editors run it: a process, with standard input and output.
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { InitializeParams } from 'vscode-languageserver';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Editor } from '../../../language-server/test/editor.ts';
import { connectEditor } from '../../../language-server/test/editor.ts';
import type { Repository } from './repository.ts';

export interface ServerProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** Of the process, when it has ended. */
  readonly exitCode: Promise<number | null>;
  /** What it has written to standard error. */
  readonly complaints: () => string;
}

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** `options` are of Node. */
export const startServer = (options: readonly string[] = []): ServerProcess => {
  const words = [...options, main, 'lsp', '--stdio'];
  const child = spawn(process.execPath, words, {
    stdio: 'pipe',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', text => {
    complaints += text;
  });
  const exitCode = new Promise<number | null>(resolve => child.on('exit', resolve));
  return { child, exitCode, complaints: () => complaints };
};

/** Options that load a module of this folder before the server, in each of its threads. */
export const loading = (name: string): readonly string[] => ['--import', new URL(name, import.meta.url).href];

/** An editor that can do all that the server makes use of. */
export const openInEditor = (
  { child }: ServerProcess,
  { uri }: Repository,
  parameters: Partial<InitializeParams> = {},
): Promise<Editor> =>
  connectEditor(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {
    workspaceFolders: [{ uri, name: 'repository' }],
    capabilities: {
      workspace: {
        workspaceEdit: { documentChanges: true, resourceOperations: ['create'], changeAnnotationSupport: {} },
        codeLens: { refreshSupport: true },
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      },
      textDocument: { codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true } },
    },
    initializationOptions: { opensBase: true, asksReasons: true },
    ...parameters,
  });
