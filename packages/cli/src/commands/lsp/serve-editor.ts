// A language server on Node: what it reads is on this computer, and it analyses in a worker thread.
import { Worker } from 'node:worker_threads';
import type { Channel } from '@breakwater/language-server';
import { startLanguageServer } from '@breakwater/language-server';
import type { Connection } from 'vscode-languageserver';
import { openNodeWorkspace } from './node-workspace.ts';

/** `analyst` is the script of the worker. */
export const serveEditor = (connection: Connection, analyst: URL): void =>
  startLanguageServer(connection, openNodeWorkspace, { startAnalyst: () => channelTo(startWorker(analyst)) });

/** What it prints would otherwise end up in the protocol. */
const startWorker = (script: URL): Worker => {
  const worker = new Worker(script, { stdout: true });
  worker.stdout.pipe(process.stderr, { end: false });
  return worker;
};

const channelTo = (worker: Worker): Channel => ({
  send: message => worker.postMessage(message),
  onMessage: listener => void worker.on('message', listener),
  onFailure: listener => {
    worker.on('error', (error: NodeJS.ErrnoException) =>
      listener(error.message, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : undefined),
    );
    worker.on('exit', code => listener(`exit ${code}`));
  },
  end: () => void worker.terminate(),
});
