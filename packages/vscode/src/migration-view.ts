// The migration guide beside the editor: it follows the description as it is written.
import type { WebviewPanel } from 'vscode';
import { commands, env, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import { isRefused } from './is-refused.ts';
import { inEditorColors } from './migration-page.ts';
import type { Session } from './session.ts';
import { asSentence, whyNoChanges } from './why-no-changes.ts';

export const registerMigration = (session: Session): void => {
  const { context, statuses } = session;
  const entryOf = (argument: Of | undefined) => argument?.uri ?? statuses.active()?.entry;
  const panels = new Map<string, WebviewPanel>();
  context.subscriptions.push(
    commands.registerCommand('breakwater.showMigration', async (argument?: Of) => {
      const entry = entryOf(argument);
      if (entry === undefined) return;
      const open = panels.get(entry);
      if (open) return open.reveal();
      panels.set(entry, await openPanel(session, entry, () => panels.delete(entry)));
    }),
    commands.registerCommand('breakwater.exportMigration', async (argument?: Of) => {
      const entry = entryOf(argument);
      const status = entry === undefined ? undefined : statuses.of(entry);
      const reason = status && whyNoChanges(status);
      if (reason !== undefined) await window.showInformationMessage(reason);
      else if (entry !== undefined) await exportGuide(session, entry);
    }),
    commands.registerCommand('breakwater.copyMigration', async (argument?: Of) => {
      const entry = entryOf(argument);
      const text = entry === undefined ? undefined : await guideOf(session, entry, 'markdown');
      if (text === undefined) return;
      await env.clipboard.writeText(text);
      window.setStatusBarMessage(l10n.t('The migration guide is on the clipboard.'), 5000);
    }),
  );
};

interface Of {
  readonly uri?: string;
}

const openPanel = async (
  { ask, statuses, context }: Session,
  entry: string,
  forget: () => void,
): Promise<WebviewPanel> => {
  const title = `${l10n.t('Migration Guide')}: ${entry.split('/').at(-1) ?? ''}`;
  const panel = window.createWebviewPanel(
    'breakwater.migration',
    title,
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableScripts: true, localResourceRoots: [], enableFindWidget: true },
  );
  panel.iconPath = Uri.joinPath(context.extensionUri, 'media', 'icon.png');
  const update = async () => {
    const answer = await ask('breakwater/migration', { uri: entry, format: 'html' });
    const page = isRefused(answer) ? plainPage(asSentence(answer.refused)) : inEditorColors(answer.text, nonceOf());
    // What is the same in all but its nonce would only lose its place.
    if (withoutNonce(page) !== withoutNonce(panel.webview.html)) panel.webview.html = page;
  };
  const listener = statuses.onDidChange(status => {
    if (status?.entry === entry && !status.isBusy) void update();
  });
  panel.onDidDispose(() => {
    listener.dispose();
    forget();
  });
  await update();
  return panel;
};

const withoutNonce = (page: string): string => page.replaceAll(/nonce(?:-|=")[\w-]+/g, '');

const nonceOf = (): string => crypto.randomUUID();

const plainPage = (sentence: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body><p>${sentence.replaceAll(/[&<>]/g, it => `&#${it.charCodeAt(0)};`)}</p></body></html>`;

const guideOf = async (
  { ask }: Session,
  uri: string,
  format: 'html' | 'markdown' | 'json',
): Promise<string | undefined> => {
  const answer = await ask('breakwater/migration', { uri, format });
  if (!isRefused(answer)) return answer.text;
  await window.showInformationMessage(asSentence(answer.refused));
  return undefined;
};

const exportGuide = async (session: Session, entry: string): Promise<void> => {
  const target = await window.showSaveDialog({
    title: l10n.t('Export the migration guide'),
    defaultUri: Uri.joinPath(Uri.parse(entry), '..', 'migration.html'),
    filters: { HTML: ['html'], Markdown: ['md'], JSON: ['json'] },
  });
  if (!target) return;
  const format = target.path.endsWith('.json') ? 'json' : /\.(?:md|markdown)$/.test(target.path) ? 'markdown' : 'html';
  const text = await guideOf(session, entry, format);
  if (text === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  if (format === 'html') await offerToOpen(target);
  else await window.showTextDocument(target, { preview: true });
};

/** The browser shows it, where it is on this machine. */
const offerToOpen = async (page: Uri): Promise<void> => {
  const open = l10n.t('Open');
  const picked = await window.showInformationMessage(
    l10n.t('The migration guide is in {0}.', workspace.asRelativePath(page)),
    open,
  );
  if (picked !== open) return;
  if (page.scheme === 'file' && env.remoteName === undefined) await env.openExternal(page);
  else await commands.executeCommand('vscode.open', page);
};
