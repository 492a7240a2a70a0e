// What there is to say about a rule, as a page of the editor's own preview of Markdown.
import { commands, l10n, languages, Uri, window, workspace } from 'vscode';
import { grouped } from '../grouped.ts';
import type { Session } from '../session.ts';

export const registerExplainRule = ({ ask, context, statuses }: Session): void => {
  context.subscriptions.push(
    workspace.registerTextDocumentContentProvider('breakwater-rule', {
      provideTextDocumentContent: async ({ path }) => {
        const uri = statuses.document();
        const rule = path.slice(1, -'.md'.length);
        const answer = await ask('breakwater/explain', { rule, ...(uri !== undefined && { uri }) });
        return answer?.markdown ?? l10n.t('There is no such rule.');
      },
    }),
    commands.registerCommand('breakwater.explainRule', async (argument?: Named) => {
      const rule = argument?.rule ?? argument?.change?.rule ?? (await pickRule());
      if (rule === undefined) return;
      const page = Uri.from({ scheme: 'breakwater-rule', path: `/${rule}.md` });
      await commands.executeCommand('markdown.showPreview', page);
    }),
  );
};

/** From a link, or from the tree. */
interface Named {
  readonly rule?: string;
  readonly change?: { readonly rule: string };
}

/** Those that found something in the document in front; what is at the cursor comes first. */
const pickRule = async (): Promise<string | undefined> => {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { line } = editor.selection.active;
  const found = languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source }) => source?.toLowerCase() === 'breakwater')
    .map(({ code, message, range }) => ({
      label: String(typeof code === 'object' ? code.value : code),
      detail: message.split('\n')[0] ?? '',
      distance: Math.abs(range.start.line - line),
    }))
    .sort((one, other) => one.distance - other.distance);
  const items = [...grouped(found, ({ label }) => label).values()].flatMap(([nearest]) => nearest ?? []);
  if (items.length === 0) {
    await window.showInformationMessage(l10n.t('No rule found anything here.'));
    return undefined;
  }
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Which rule?') });
  return picked?.label;
};
