// The thread in which `breakwater lsp` analyses.
import { parentPort } from 'node:worker_threads';
import { serveAnalyst } from '@breakwater/language-server';
import { openNodeWorkspace } from './node-workspace.ts';

serveAnalyst(
  {
    send: message => parentPort?.postMessage(message),
    onMessage: listener => void parentPort?.on('message', listener),
    onFailure: () => undefined,
    end: () => undefined,
  },
  openNodeWorkspace,
);
