// `breakwater lsp`: a language server on standard input and output, until the editor ends it.
import { Console } from 'node:console';
import { createConnection } from 'vscode-languageserver/node';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import { program } from '../program.ts';
import { readLspRequest } from './request.ts';
import { serveEditor } from './serve-editor.ts';

/** The connection ends the process by itself when the editor says so, when it is gone, and when standard input ends. */
export const command = program(readLspRequest, (): Promise<ExitCode> => {
  // Standard output is for the protocol alone, whatever rulesets of others print.
  globalThis.console = new Console(process.stderr);
  const connection = createConnection(process.stdin, process.stdout);
  serveEditor(connection, new URL('../lsp-worker.js', import.meta.url));
  return new Promise(resolve => connection.onExit(() => resolve(exitCodes.fine)));
});
