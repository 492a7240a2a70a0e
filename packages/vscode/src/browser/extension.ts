// Where Visual Studio Code starts the extension in a browser: the server is a worker, which reads through the editor.
import type { ExtensionContext } from 'vscode';
import { commands, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { MessageTransports } from 'vscode-languageclient/browser';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from '../client-options.ts';
import { openSession } from '../open-session.ts';
import { whenDescribed } from '../when-described.ts';
import { answerFileRequests } from './answer-file-requests.ts';
import type { Beginning } from './beginning.ts';
import { isThere, listFiles } from './list-files.ts';

let client: BaseLanguageClient | undefined;
let worker: Worker | undefined;

export const activate = (context: ExtensionContext): void => {
  context.subscriptions.push(
    commands.registerCommand('breakwater.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`),
    ),
    whenDescribed(() => {
      client = new LanguageClient('breakwater', 'Breakwater', () => startWorker(context), clientOptions(context));
      context.subscriptions.push(...answerFileRequests(client));
      void openSession(context, client, { listFiles });
    }, isThere),
  );
};

export const deactivate = async (): Promise<void> => {
  await client?.stop();
  worker?.terminate();
};

/** What the host of extensions makes is a worker, but no instance of what it calls `Worker`: the client would not know it. */
const startWorker = async ({ extensionUri }: ExtensionContext): Promise<MessageTransports> => {
  worker?.terminate();
  const addressOf = (name: string) => Uri.joinPath(extensionUri, 'dist', 'browser', name).toString(true);
  const script = addressOf('server.js');
  worker = new Worker(script);
  worker.postMessage({ role: 'server', script, spectral: addressOf('spectral.js') } satisfies Beginning);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
};
