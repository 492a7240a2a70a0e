// Shows documents as they were in the base: read only, and read by the server.
import type { ListedChange } from '@breakwater/language-server';
import { commands, EventEmitter, l10n, Uri, window, workspace } from 'vscode';
import type { Location } from 'vscode-languageclient';
import { isRefused } from './is-refused.ts';
import type { Session } from './session.ts';
import { showLocation } from './show-location.ts';
import { whyNoChanges } from './why-no-changes.ts';

export const provideBaseDocuments = ({ ask, context, statuses }: Session): void => {
  const changed = new EventEmitter<Uri>();
  context.subscriptions.push(
    changed,
    workspace.registerTextDocumentContentProvider('breakwater-base', {
      onDidChange: changed.event,
      provideTextDocumentContent: async uri =>
        (await ask('breakwater/baseDocument', { uri: uri.toString() }))?.text ?? '',
    }),
    statuses.onDidChange(() => {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === 'breakwater-base') changed.fire(uri);
    }),
    // Its name is that of the document that it once was.
    window.registerFileDecorationProvider({
      provideFileDecoration: ({ scheme }) =>
        scheme === 'breakwater-base' ? { badge: '↶', tooltip: l10n.t('as it was in the base') } : undefined,
    }),
    commands.registerCommand('breakwater.openBase', async ({ change, location }: OpenBase) => {
      const place = location ?? change?.base;
      if (place) await showLocation(place);
    }),
    commands.registerCommand('breakwater.openDiff', async () => {
      const status = statuses.active();
      if (!status) return;
      const { comparison, entry } = status;
      const reason = whyNoChanges(status);
      if (reason !== undefined) await window.showInformationMessage(reason);
      if (isRefused(comparison) || comparison.baseUri === undefined) return;
      const uri = Uri.parse(entry);
      const title = `${uri.path.split('/').at(-1) ?? ''} (${comparison.base} ↔ ${l10n.t('now')})`;
      await commands.executeCommand('vscode.diff', Uri.parse(comparison.baseUri), uri, title);
    }),
  );
};

/** From a lens or a link, or from the tree. */
interface OpenBase {
  readonly location?: Location;
  readonly change?: ListedChange;
}
