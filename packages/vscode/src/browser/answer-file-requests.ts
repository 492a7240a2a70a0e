// Reads files for the server, wherever the editor has them: on a disk, or in a repository that nobody cloned.
import type { Disposable } from 'vscode';
import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileRequests } from './file-requests.ts';
import { listFiles } from './list-files.ts';

export const answerFileRequests = (client: BaseLanguageClient): readonly Disposable[] => {
  const answer = <Method extends keyof FileRequests>(
    method: Method,
    answering: (params: FileRequests[Method]['params']) => Promise<FileRequests[Method]['result']>,
  ): Disposable => client.onRequest<unknown, unknown>(method, answering as (params: unknown) => Promise<unknown>);
  return [
    answer('breakwater/readFile', async ({ uri }) => {
      try {
        return { text: new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri))) };
      } catch {
        // It is not there, or it is no file: the server says of which reference that is a mistake.
        return null;
      }
    }),
    answer('breakwater/listFiles', async () => (await listFiles()).map(file => file.toString())),
  ];
};
