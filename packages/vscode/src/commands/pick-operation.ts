// Lists of operations to choose from: what is at the cursor, or what is most alike, comes first.
import type { NamedOperation } from '@breakwater/language-server';
import type { QuickPickItem } from 'vscode';
import { l10n, QuickPickItemKind, Uri, window } from 'vscode';
import type { Session } from '../session.ts';

export const pickOperation = async (
  { ask }: Session,
  uri: string,
  wanted: { readonly isDeprecated: boolean },
): Promise<string | undefined> => {
  const all = (await ask('breakwater/operations', { uri })) ?? [];
  const operations = all.filter(({ isDeprecated }) => isDeprecated === wanted.isDeprecated);
  if (operations.length === 0) {
    await window.showInformationMessage(
      wanted.isDeprecated
        ? l10n.t('No operation is deprecated.')
        : l10n.t('There is no operation that is not deprecated.'),
    );
    return undefined;
  }
  const here = operations.filter(isAtCursor);
  const others = operations.filter(operation => !here.includes(operation));
  const picked = await window.showQuickPick([...here, ...others].map(itemOf), {
    placeHolder: wanted.isDeprecated
      ? l10n.t('Which operation is not deprecated any more?')
      : l10n.t('Which operation becomes deprecated?'),
    matchOnDescription: true,
  });
  return picked?.value;
};

/** Undefined where nobody chooses; `none` is a choice. */
export const pickSuccessor = async (
  { ask }: Session,
  { uri, operation }: { readonly uri: string; readonly operation: string },
): Promise<string | undefined> => {
  const title = l10n.t('Deprecate {0}', operation);
  const successors = (await ask('breakwater/successors', { uri, operation })) ?? [];
  const none = {
    label: `$(circle-slash) ${l10n.t('Nothing')}`,
    description: l10n.t('it ends without a successor'),
    value: 'none',
  };
  const address = {
    label: `$(link-external) ${l10n.t('An address…')}`,
    description: l10n.t('of another API, or of its documentation'),
    value: '',
  };
  const picked = await window.showQuickPick(
    [
      ...successors.filter(it => !it.isDeprecated).map(itemOf),
      { label: '', value: '', kind: QuickPickItemKind.Separator },
      none,
      address,
    ],
    { title, placeHolder: l10n.t('What do clients use instead?'), matchOnDescription: true },
  );
  if (picked !== address) return picked?.value;
  return window.showInputBox({
    title,
    prompt: l10n.t('The address of what comes after it'),
    placeHolder: 'https://api.example.com/v2/plans',
    validateInput: text => (/^https?:\/\/\S+$/i.test(text) ? undefined : l10n.t('An address begins with https://.')),
  });
};

const itemOf = ({ name, summary }: NamedOperation): QuickPickItem & { readonly value: string } => ({
  label: name,
  value: name,
  ...(summary !== undefined && { description: summary }),
});

const isAtCursor = ({ location: { uri, range } }: NamedOperation): boolean => {
  const editor = window.activeTextEditor;
  if (!editor || editor.document.uri.toString() !== Uri.parse(uri).toString()) return false;
  const { line } = editor.selection.active;
  return range.start.line <= line && line <= range.end.line;
};
