// What descriptions are compared with: chosen for all of them, or for the one in front.
import type { BaseChoice } from '@breakwater/language-server';
import type { QuickPickItem } from 'vscode';
import { commands, l10n, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import type { GitReference } from '../git-references.ts';
import { gitReferences } from '../git-references.ts';
import { rememberBase, rememberBaseOf } from '../remembered-base.ts';
import type { Session } from '../session.ts';

export const registerChooseBase = (session: Session): void => {
  const { ask, context, statuses, listFiles } = session;
  const activeUri = () => statuses.active()?.entry ?? window.activeTextEditor?.document.uri.toString();
  const pickBase = (title: string, uri: string | undefined) =>
    listFiles ? pickFile(uri, listFiles) : pick(title, uri);
  const chooseFor = async (uri: string, choice: BaseChoice | null): Promise<void> => {
    await rememberBaseOf(context, uri, choice ?? undefined);
    await ask('breakwater/chooseBase', { choice, uri });
  };
  context.subscriptions.push(
    commands.registerCommand('breakwater.chooseBase', async () => {
      const uri = activeUri();
      const choice = await pickBase(l10n.t('Compare all descriptions with'), uri);
      if (choice === undefined) return;
      // A file is the base of one description; of the others it would be nonsense.
      if (choice?.kind === 'file') {
        if (uri !== undefined) await chooseFor(uri, choice);
        return;
      }
      await rememberBase(context, choice);
      await ask('breakwater/chooseBase', { choice });
    }),
    commands.registerCommand('breakwater.compareWith', async () => {
      const uri = activeUri();
      if (uri === undefined) return;
      const choice = await pickBase(l10n.t('Compare this description with'), uri);
      if (choice !== undefined) await chooseFor(uri, choice);
    }),
  );
};

interface BaseItem extends QuickPickItem {
  /** Null is what counts where nobody chooses. */
  readonly choice?: () => Promise<BaseChoice | null | undefined>;
}

/** What is always there can be chosen at once; what git knows follows, however long the editor takes to ask it. */
const pick = async (title: string, uri: string | undefined): Promise<BaseChoice | null | undefined> => {
  const picks = window.createQuickPick<BaseItem>();
  picks.title = title;
  picks.placeholder = l10n.t('A branch, a tag or a file');
  picks.matchOnDescription = true;
  picks.items = workspace.isTrusted ? usual() : untrusted();
  picks.busy = workspace.isTrusted;
  picks.show();
  const picked = new Promise<BaseItem | undefined>(resolve => {
    picks.onDidAccept(() => resolve(picks.activeItems[0]));
    picks.onDidHide(() => resolve(undefined));
  });
  void referencesOf(uri)
    .then(references => {
      const active = picks.activeItems;
      picks.items = [...picks.items, ...references];
      picks.activeItems = active;
    })
    .finally(() => {
      picks.busy = false;
    });
  const item = await picked;
  picks.dispose();
  return item?.choice?.();
};

/** Where there is no git. Files with the same name come first. */
const pickFile = async (
  uri: string | undefined,
  listFiles: NonNullable<Session['listFiles']>,
): Promise<BaseChoice | null | undefined> => {
  const picked = await window.showQuickPick(filesFor(uri, listFiles), {
    title: l10n.t('Compare this description with'),
    placeHolder: l10n.t('A copy of the description as it was'),
    matchOnDescription: true,
  });
  return picked?.choice?.();
};

const filesFor = async (
  uri: string | undefined,
  listFiles: NonNullable<Session['listFiles']>,
): Promise<readonly BaseItem[]> => {
  const nameOf = (path: string): string => path.split('/').at(-1) ?? '';
  const own = uri === undefined ? undefined : Uri.parse(uri);
  const isAlike = (file: Uri): boolean => own !== undefined && nameOf(file.path) === nameOf(own.path);
  const files = (await listFiles()).filter(file => {
    return file.toString() !== own?.toString() && !nameOf(file.path).startsWith('breakwater.');
  });
  const itemOf = (file: Uri): BaseItem => ({
    label: workspace.asRelativePath(file),
    choice: always({ kind: 'file', uri: file.toString() }),
  });
  return [
    {
      label: `$(settings-gear) ${l10n.t('What breakwater.yaml says')}`,
      description: l10n.t('the snapshot that it names as the base'),
      choice: always(null),
    },
    aFile(),
    ...separated(l10n.t('Files'), [
      ...files.filter(isAlike).map(itemOf),
      ...files.filter(file => !isAlike(file)).map(itemOf),
    ]),
  ];
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
