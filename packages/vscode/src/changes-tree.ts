// What changed since the base, by level and by operation.
import type { ChangeList, ListedChange } from '@breakwater/language-server';
import type { TreeItem } from 'vscode';
import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItemCollapsibleState } from 'vscode';
import { grouped } from './grouped.ts';
import type { Session } from './session.ts';
import { showTree } from './tree.ts';
import { whyNoChanges } from './why-no-changes.ts';

type Level = ListedChange['level'];

type Node =
  | { readonly kind: 'level'; readonly level: Level; readonly changes: readonly ListedChange[] }
  | { readonly kind: 'operation'; readonly name: string; readonly changes: readonly ListedChange[] }
  | { readonly kind: 'change'; readonly change: ListedChange };

export const showChanges = (session: Session): void => {
  const view = showTree<ChangeList, Node>(session, 'breakwater.changes', {
    read: uri => session.ask('breakwater/changes', { uri }),
    roots: ({ changes }) => levels.flatMap(level => levelNode(level, changes)),
    children: node =>
      node.kind === 'level' ? inLevel(node.changes) : node.kind === 'operation' ? node.changes.map(leaf) : [],
    item: itemOf,
    empty: list => (list ? l10n.t('Nothing changed since {0}.', list.base) : reasonOf(session)),
  });
  view.onRead(list => {
    const count = list?.changes.filter(({ level, isWaived }) => level === 'breaking' && !isWaived).length ?? 0;
    view.tree.badge = count === 0 ? undefined : { value: count, tooltip: l10n.t('{0} breaking', count) };
    view.tree.description = list?.base ?? '';
  });
};

const levels: readonly Level[] = ['breaking', 'dangerous', 'safe'];

const levelNode = (level: Level, all: readonly ListedChange[]): readonly Node[] => {
  const changes = all.filter(change => change.level === level);
  return changes.length === 0 ? [] : [{ kind: 'level', level, changes }];
};

/** Changes of one operation stand below it; what many have in common, and what none has, for itself. */
const inLevel = (changes: readonly ListedChange[]): readonly Node[] => {
  const { one, other } = {
    one: changes.filter(({ operations }) => operations.length === 1),
    other: changes.filter(({ operations }) => operations.length !== 1),
  };
  const byOperation = grouped(one, ({ operations: [operation] }) =>
    operation ? `${operation.method} ${operation.path}` : '',
  );
  return [
    ...[...byOperation].map(([name, own]) => ({ kind: 'operation', name, changes: own }) as const),
    ...other.map(leaf),
  ];
};

const leaf = (change: ListedChange): Node => ({ kind: 'change', change });

const itemOf = (node: Node): TreeItem => {
  switch (node.kind) {
    case 'level':
      return {
        label: levelName(node.level),
        description: String(node.changes.length),
        accessibilityInformation: { label: labelOf(levelName(node.level), node.changes) },
        iconPath: levelIcon(node.level),
        collapsibleState:
          node.level === 'safe' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded,
      };
    case 'operation':
      return {
        label: node.name,
        description: String(node.changes.length),
        accessibilityInformation: { label: labelOf(node.name, node.changes) },
        iconPath: new ThemeIcon('symbol-method'),
        collapsibleState: TreeItemCollapsibleState.Expanded,
      };
    case 'change':
      return changeItem(node.change);
  }
};

const labelOf = (name: string, { length }: readonly ListedChange[]): string =>
  length === 1 ? l10n.t('{0}: 1 change', name) : l10n.t('{0}: {1} changes', name, length);

const changeItem = ({ subject, message, operations, location, base, isWaived, rule }: ListedChange): TreeItem => {
  const tooltip = new MarkdownString();
  tooltip.appendText(`${subject}: ${message}`);
  if (operations.length > 1) {
    tooltip.appendMarkdown('\n\n');
    tooltip.appendText(
      operations
        .slice(0, mostOperations)
        .map(({ method, path }) => `${method} ${path}`)
        .join('\n'),
    );
    if (operations.length > mostOperations)
      tooltip.appendText(`\n${l10n.t('and {0} more', operations.length - mostOperations)}`);
  }
  tooltip.appendMarkdown(`\n\n\`${rule}\``);
  return {
    label: subject,
    description: isWaived ? `${message} · ${l10n.t('accepted')}` : message,
    tooltip,
    iconPath: new ThemeIcon(isWaived ? 'check' : 'circle-small-filled'),
    contextValue: base ? 'changeWithBase' : 'change',
    command: { command: 'breakwater.openLocation', title: l10n.t('Go to change'), arguments: [location] },
    collapsibleState: TreeItemCollapsibleState.None,
  };
};

const mostOperations = 10;

const levelName = (level: Level): string =>
  ({ breaking: l10n.t('Breaking'), dangerous: l10n.t('Dangerous'), safe: l10n.t('Safe') })[level];

const levelIcon = (level: Level): ThemeIcon =>
  ({
    breaking: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
    dangerous: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
    safe: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  })[level];

const reasonOf = ({ statuses }: Session): string => {
  if (statuses.isReading()) return l10n.t('This description is read for the first time.');
  const status = statuses.active();
  return (status && whyNoChanges(status)) ?? l10n.t('Open an OpenAPI description.');
};
