// `breakwater lsp`: a language server on standard input and output, until the editor ends it.
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import { program } from '../program.ts';
import { readLspRequest } from './request.ts';
import { serveEditor } from './serve-editor.ts';

/** The connection ends the process by itself when the editor says so or is gone. */
export const command = program(readLspRequest, (): Promise<ExitCode> => {
  const connection = createConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
  serveEditor(connection, new URL('../lsp-worker.js', import.meta.url));
  return new Promise(resolve => connection.onExit(() => resolve(exitCodes.fine)));
});
