// The script of both workers: the one that talks to the editor, and the one that analyses.
import { serveAnalyst, startLanguageServer } from '@breakwater/language-server';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Beginning } from './beginning.ts';
import { browserWorkspace } from './browser-workspace.ts';
import type { FileRequests } from './file-requests.ts';
import type { Files } from './files.ts';
import { filesOver } from './files-over-port.ts';
import { spectralAt } from './spectral.ts';
import { startAnalyst } from './start-analyst.ts';

declare const self: DedicatedWorkerGlobalScope;

const serve = (beginning: Extract<Beginning, { readonly role: 'server' }>): void => {
  const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
  const ask = <Method extends keyof FileRequests>(
    method: Method,
    params: FileRequests[Method]['params'],
  ): Promise<FileRequests[Method]['result']> => connection.sendRequest(method, params);
  const files: Files = {
    read: async uri => (await ask('breakwater/readFile', { uri }))?.text,
    list: () => ask('breakwater/listFiles', {}),
  };
  startLanguageServer(connection, browserWorkspace(files, spectralAt(beginning.spectral)), {
    startAnalyst: () => startAnalyst(beginning, files),
  });
};

const analyse = ({ files, spectral }: Extract<Beginning, { readonly role: 'analyst' }>): void =>
  serveAnalyst(
    {
      send: message => self.postMessage(message),
      onMessage: listener => {
        self.onmessage = ({ data }) => listener(data);
      },
      onFailure: () => undefined,
      end: () => undefined,
    },
    browserWorkspace(filesOver(files), spectralAt(spectral)),
  );

self.onmessage = ({ data }: MessageEvent<Beginning>) => {
  if (data.role === 'server') serve(data);
  else analyse(data);
};
