// What is deprecated, by the month in which it ends.
import type { DeprecationList, ListedDeprecation } from '@breakwater/language-server';
import type { TreeItem } from 'vscode';
import { env, l10n, ThemeColor, ThemeIcon, TreeItemCollapsibleState } from 'vscode';
import { grouped } from './grouped.ts';
import type { Session } from './session.ts';
import { showTree } from './tree.ts';

export type DeprecationNode =
  | { readonly kind: 'month'; readonly month: string; readonly deprecations: readonly ListedDeprecation[] }
  | { readonly kind: 'deprecation'; readonly deprecation: ListedDeprecation };

export const showDeprecations = (session: Session): void => {
  showTree<DeprecationList, DeprecationNode>(session, 'breakwater.deprecations', {
    read: uri => session.ask('breakwater/deprecations', { uri }),
    roots: ({ deprecations }) =>
      [...grouped(deprecations, ({ ends }) => ends?.slice(0, 'YYYY-MM'.length) ?? '')].map(([month, own]) => ({
        kind: 'month',
        month,
        deprecations: own,
      })),
    children: node =>
      node.kind === 'month' ? node.deprecations.map(deprecation => ({ kind: 'deprecation', deprecation })) : [],
    item: itemOf,
    empty: () => l10n.t('Nothing is deprecated.'),
  });
};

const itemOf = (node: DeprecationNode): TreeItem =>
  node.kind === 'deprecation' ? deprecationItem(node.deprecation) : monthItem(node.month, node.deprecations.length);

const monthItem = (month: string, count: number): TreeItem => {
  const label = month === '' ? l10n.t('No end stated') : monthName(month);
  return {
    label,
    description: String(count),
    accessibilityInformation: {
      label: count === 1 ? l10n.t('{0}: 1 deprecation', label) : l10n.t('{0}: {1} deprecations', label, count),
    },
    iconPath: new ThemeIcon('calendar'),
    collapsibleState: TreeItemCollapsibleState.Expanded,
  };
};

const monthName = (month: string): string =>
  new Intl.DateTimeFormat(env.language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

const deprecationItem = ({
  subject,
  operation,
  state,
  ends,
  daysLeft,
  successors,
  location,
}: ListedDeprecation): TreeItem => {
  const details = [
    ...(daysLeft === undefined ? [] : [daysText(daysLeft)]),
    ...(successors.length === 0 ? [] : [`→ ${successors.join(', ')}`]),
  ];
  return {
    label: subject,
    description: details.join(' · '),
    tooltip: [subject, ...(ends === undefined ? [] : [ends]), ...details].join('\n'),
    iconPath: stateIcon(state),
    contextValue: operation === undefined ? 'deprecated' : 'deprecatedOperation',
    command: { command: 'breakwater.openLocation', title: l10n.t('Go to deprecation'), arguments: [location] },
    collapsibleState: TreeItemCollapsibleState.None,
  };
};

const daysText = (days: number): string => {
  if (days < 0) return days === -1 ? l10n.t('ended yesterday') : l10n.t('ended {0} days ago', -days);
  if (days === 0) return l10n.t('ends today');
  return days === 1 ? l10n.t('ends tomorrow') : l10n.t('{0} days left', days);
};

const stateIcon = (state: ListedDeprecation['state']): ThemeIcon => {
  switch (state) {
    case 'overdue':
      return new ThemeIcon('error', new ThemeColor('list.errorForeground'));
    case 'ending':
      return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
    default:
      return new ThemeIcon('history');
  }
};
