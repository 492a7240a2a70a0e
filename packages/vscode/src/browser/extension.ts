// Where Visual Studio Code starts the extension in a browser: the server is a worker, which reads through the editor.
import type { ExtensionContext } from 'vscode';
import { commands, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from '../client-options.ts';
import { openSession } from '../open-session.ts';
import { whenDescribed } from '../when-described.ts';
import { answerFileRequests } from './answer-file-requests.ts';

let client: BaseLanguageClient | undefined;

export const activate = (context: ExtensionContext): void => {
  context.subscriptions.push(
    commands.registerCommand('breakwater.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`),
    ),
    whenDescribed(() => {
      client = new LanguageClient('breakwater', 'Breakwater', () => startWorker(context), clientOptions(context));
      context.subscriptions.push(...answerFileRequests(client));
      void openSession(context, client);
    }),
  );
};

export const deactivate = async (): Promise<void> => client?.stop();

const startWorker = async ({ extensionUri }: ExtensionContext): Promise<Worker> =>
  new Worker(Uri.joinPath(extensionUri, 'dist', 'browser', 'server.js').toString(true));
