// The language server in a web worker: the thread that talks to the editor analyses too, and reads through the editor.
import { pairedChannels, serveAnalyst, startLanguageServer } from '@breakwater/language-server';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Files } from './browser-workspace.ts';
import { browserWorkspace } from './browser-workspace.ts';
import type { FileRequests } from './file-requests.ts';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

const ask = <Method extends keyof FileRequests>(
  method: Method,
  params: FileRequests[Method]['params'],
): Promise<FileRequests[Method]['result']> => connection.sendRequest(method, params);

const files: Files = {
  read: async uri => (await ask('breakwater/readFile', { uri }))?.text,
  list: () => ask('breakwater/listFiles', {}),
};

startLanguageServer(connection, browserWorkspace(files), {
  startAnalyst: () => {
    const [near, far] = pairedChannels();
    serveAnalyst(far, browserWorkspace(files));
    return near;
  },
});
