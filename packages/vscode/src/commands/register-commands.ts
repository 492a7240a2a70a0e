// The commands of the extension, and those that links and lenses of the server name.

import { commands, Uri } from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import type { Session } from '../session.ts';
import { showLocation } from '../show-location.ts';
import { registerChooseBase } from './choose-base.ts';
import { registerDecide } from './decide.ts';
import { registerDeprecate } from './deprecate.ts';
import { registerExplainRule } from './explain-rule.ts';

export const registerCommands = (session: Session, restart: () => Promise<void>): void => {
  const { client, context } = session;
  registerChooseBase(session);
  registerDecide(session);
  registerDeprecate(session);
  registerExplainRule(session);
  context.subscriptions.push(
    commands.registerCommand('breakwater.restart', restart),
    commands.registerCommand('breakwater.showOutput', () => client.outputChannel.show()),
    commands.registerCommand('breakwater.openLocation', (location: Location) => showLocation(location)),
    commands.registerCommand('breakwater.showChanges', () => commands.executeCommand('breakwater.changes.focus')),
    commands.registerCommand('breakwater.showReferences', ({ uri, position, locations }: References) => {
      const converter = client.protocol2CodeConverter;
      return commands.executeCommand(
        'editor.action.showReferences',
        Uri.parse(uri),
        converter.asPosition(position),
        locations.map(location => converter.asLocation(location)),
      );
    }),
  );
};

interface References {
  readonly uri: string;
  readonly position: Position;
  readonly locations: readonly Location[];
}
