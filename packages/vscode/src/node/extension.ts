// Where Visual Studio Code starts the extension. The client is loaded with the first description.
import type { ExtensionContext } from 'vscode';
import { commands } from 'vscode';
import { whenDescribed } from '../when-described.ts';

type Client = typeof import('./client.ts');

let client: Promise<Client> | undefined;

export const activate = (context: ExtensionContext): void => {
  context.subscriptions.push(
    commands.registerCommand('breakwater.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`),
    ),
    whenDescribed(() => {
      client = import('./client.ts');
      void client.then(({ start }) => start(context));
    }),
  );
};

export const deactivate = async (): Promise<void> => (await client)?.stop();
