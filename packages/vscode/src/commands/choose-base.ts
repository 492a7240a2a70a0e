// What descriptions are compared with: chosen for all of them, or for the one in front.
import type { BaseChoice } from '@breakwater/language-server';
import type { QuickPickItem } from 'vscode';
import { commands, l10n, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import type { GitReference } from '../git-references.ts';
import { gitReferences } from '../git-references.ts';
import { rememberBase } from '../remembered-base.ts';
import type { Session } from '../session.ts';

export const registerChooseBase = ({ ask, context, statuses }: Session): void => {
  const activeUri = () => statuses.active()?.entry ?? window.activeTextEditor?.document.uri.toString();
  context.subscriptions.push(
    commands.registerCommand('breakwater.chooseBase', async () => {
      const choice = await pickBase(l10n.t('Compare all descriptions with'), activeUri());
      if (choice === undefined) return;
      // A file is the base of one description; of the others it would be nonsense.
      const uri = choice?.kind === 'file' ? activeUri() : undefined;
      if (choice?.kind !== 'file') await rememberBase(context, choice);
      await ask('breakwater/chooseBase', { choice, ...(uri !== undefined && { uri }) });
    }),
    commands.registerCommand('breakwater.compareWith', async () => {
      const uri = activeUri();
      if (uri === undefined) return;
      const choice = await pickBase(l10n.t('Compare this description with'), uri);
      if (choice !== undefined) await ask('breakwater/chooseBase', { choice, uri });
    }),
  );
};

interface BaseItem extends QuickPickItem {
  /** Null is what counts where nobody chooses. */
  readonly choice?: () => Promise<BaseChoice | null | undefined>;
}

/** What is always there can be chosen at once; what git knows follows, however long the editor takes to ask it. */
const pickBase = async (title: string, uri: string | undefined): Promise<BaseChoice | null | undefined> => {
  const pick = window.createQuickPick<BaseItem>();
  pick.title = title;
  pick.placeholder = l10n.t('A branch, a tag or a file');
  pick.matchOnDescription = true;
  pick.items = workspace.isTrusted ? usual() : untrusted();
  pick.busy = workspace.isTrusted;
  pick.show();
  const picked = new Promise<BaseItem | undefined>(resolve => {
    pick.onDidAccept(() => resolve(pick.activeItems[0]));
    pick.onDidHide(() => resolve(undefined));
  });
  void referencesOf(uri)
    .then(references => {
      const active = pick.activeItems;
      pick.items = [...pick.items, ...references];
      pick.activeItems = active;
    })
    .finally(() => {
      pick.busy = false;
    });
  const item = await picked;
  pick.dispose();
  return item?.choice?.();
};

const usual = (): readonly BaseItem[] => [
  {
    label: `$(git-merge) ${l10n.t('Where the branch began')}`,
    description: l10n.t('merge base with the default branch, or what breakwater.yaml says'),
    choice: always(null),
  },
  {
    label: `$(git-commit) ${l10n.t('Last commit')}`,
    description: 'HEAD',
    choice: always({ kind: 'revision', revision: 'HEAD' }),
  },
  {
    label: `$(tag) ${l10n.t('Other revision…')}`,
    description: l10n.t('a commit, a tag or a branch'),
    choice: askRevision,
  },
  aFile(),
];

/** There, nobody asks git. */
const untrusted = (): readonly BaseItem[] => [
  aFile(),
  {
    label: `$(shield) ${l10n.t('Trust the folder…')}`,
    description: l10n.t('then what git has can be chosen'),
    choice: async () => {
      await commands.executeCommand('workbench.trust.manage');
      return undefined;
    },
  },
];

const aFile = (): BaseItem => ({
  label: `$(file) ${l10n.t('File…')}`,
  description: l10n.t('a copy of the description as it was'),
  choice: askFile,
});

const referencesOf = async (uri: string | undefined): Promise<readonly BaseItem[]> => {
  const references = uri === undefined || !workspace.isTrusted ? undefined : await gitReferences(Uri.parse(uri));
  const named = (kind: GitReference['kind'], icon: string) =>
    (references ?? [])
      .filter(reference => reference.kind === kind)
      .map(({ name, commit }) => ({
        label: `$(${icon}) ${name}`,
        description: commit.slice(0, 8),
        choice: always({ kind: 'revision', revision: name }),
      }));
  return [
    ...separated(l10n.t('Tags'), named('tag', 'tag')),
    ...separated(l10n.t('Branches'), named('branch', 'git-branch')),
    ...separated(l10n.t('Remote branches'), named('remote', 'cloud')),
  ];
};

const always =
  (choice: BaseChoice | null): NonNullable<BaseItem['choice']> =>
  async () =>
    choice;

const separated = (label: string, items: readonly BaseItem[]): readonly BaseItem[] =>
  items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];

const askRevision = async (): Promise<BaseChoice | undefined> => {
  const revision = await window.showInputBox({
    title: l10n.t('Compare with a revision'),
    placeHolder: 'origin/main, v1.2.0, HEAD~3',
    validateInput: text => (/^-|\s/.test(text) ? l10n.t('This is no name of a revision.') : undefined),
  });
  return revision ? { kind: 'revision', revision } : undefined;
};

const askFile = async (): Promise<BaseChoice | undefined> => {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const [file] =
    (await window.showOpenDialog({
      title: l10n.t('Compare with a file'),
      openLabel: l10n.t('Compare'),
      filters: { OpenAPI: ['yaml', 'yml', 'json'] },
      ...(folder && { defaultUri: folder }),
    })) ?? [];
  return file && { kind: 'file', uri: file.toString() };
};
