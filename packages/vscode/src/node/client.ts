// On Node, the server is a process of its own: however large a description is, the editor does not wait for it.
import type { ExtensionContext } from 'vscode';
import { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from '../client-options.ts';
import { openSession } from '../open-session.ts';

let client: BaseLanguageClient | undefined;

export const start = async (context: ExtensionContext): Promise<void> => {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server', 'server.mjs').fsPath;
  const server = { module, transport: TransportKind.stdio };
  client = new LanguageClient('breakwater', 'Breakwater', { run: server, debug: server }, clientOptions(context));
  await openSession(context, client);
};

export const stop = async (): Promise<void> => client?.stop();
