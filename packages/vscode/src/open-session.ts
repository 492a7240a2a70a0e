// From a server that runs to everything that people see of it.
import type { ExtensionContext } from 'vscode';
import { commands, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askOf, listenTo } from './ask.ts';
import { provideBaseDocuments } from './base-documents.ts';
import { showChanges } from './changes-tree.ts';
import { registerCommands } from './commands/register-commands.ts';
import { showDeprecations } from './deprecations-tree.ts';
import { followSettings } from './follow-settings.ts';
import { registerMigration } from './migration-view.ts';
import { restoreBases } from './remembered-base.ts';
import type { Session } from './session.ts';
import { showStatusBar } from './status-bar.ts';
import { openStatuses } from './statuses.ts';

export const openSession = async (
  context: ExtensionContext,
  client: BaseLanguageClient,
  options: Pick<Session, 'listFiles'> = {},
): Promise<void> => {
  const statuses = openStatuses();
  const session: Session = { context, client, ask: askOf(client), statuses, ...options };
  const restart = async () => {
    statuses.clear();
    await client.stop();
    await client.start();
  };
  context.subscriptions.push(statuses, listenTo(client, 'breakwater/status', statuses.set));
  restoreBases(session);
  showStatusBar(session);
  provideBaseDocuments(session);
  showChanges(session);
  showDeprecations(session);
  registerMigration(session);
  registerCommands(session, restart);
  context.subscriptions.push(
    workspace.onDidGrantWorkspaceTrust(restart),
    followSettings(session),
    statuses.onDidChange(() => markDescription(session)),
    window.onDidChangeActiveTextEditor(() => markDescription(session)),
  );
  await commands.executeCommand('setContext', 'breakwater.isActive', true);
  await client.start();
};

/** For menus: whether the document in front is a part of a description. */
const markDescription = ({ statuses }: Session): void => {
  const uri = window.activeTextEditor?.document.uri.toString();
  const isDescription = uri !== undefined && statuses.of(uri) !== undefined;
  void commands.executeCommand('setContext', 'breakwater.isDescription', isDescription);
};
