// The verdict on the description in front, what it was compared with, and the version that it asks for.
import type { ComparisonStatus, Status } from '@breakwater/language-server';
import type { StatusBarItem } from 'vscode';
import { l10n, MarkdownString, StatusBarAlignment, ThemeColor, window } from 'vscode';
import { isRefused } from './is-refused.ts';
import type { Session } from './session.ts';
import { whyNoChanges } from './why-no-changes.ts';

export const showStatusBar = ({ statuses, context }: Session): void => {
  const item = window.createStatusBarItem('breakwater.status', StatusBarAlignment.Left, 0);
  item.name = 'Breakwater';
  item.command = 'breakwater.chooseBase';
  const show = () => {
    const status = statuses.active();
    if (statuses.isReading()) return showReading(item);
    if (!status) return item.hide();
    item.text = textOf(status);
    item.tooltip = tooltipOf(status);
    item.backgroundColor = colorOf(status);
    item.accessibilityInformation = { label: `Breakwater: ${wordsOf(status)}`, role: 'button' };
    item.show();
  };
  context.subscriptions.push(item, statuses.onDidChange(show));
  show();
};

const showReading = (item: StatusBarItem): void => {
  const words = l10n.t('reading…');
  item.text = `$(sync~spin) ${words}`;
  item.tooltip = l10n.t('This description is read for the first time.');
  item.backgroundColor = undefined;
  item.accessibilityInformation = { label: `Breakwater: ${words}`, role: 'button' };
  item.show();
};

const textOf = (status: Status): string => `${iconOf(status)} ${wordsOf(status)}`;

const iconOf = ({ isBusy, hasFailed, comparison }: Status): string => {
  if (isBusy) return '$(sync~spin)';
  if (hasFailed) return '$(warning)';
  if (isRefused(comparison)) return '$(git-compare)';
  if (comparison.counts.breaking > 0) return '$(error)';
  return comparison.counts.dangerous > 0 ? '$(warning)' : '$(pass)';
};

const wordsOf = ({ comparison, hasFailed }: Status): string => {
  if (hasFailed) return l10n.t('not analysed');
  if (isRefused(comparison)) return l10n.t('no base');
  const { version } = comparison;
  const next = version && !version.isEnough && version.suggested !== null ? version.suggested : undefined;
  return [verdictOf(comparison), comparison.base, ...(next === undefined ? [] : [l10n.t('next {0}', next)])].join(
    ' · ',
  );
};

const verdictOf = ({ counts, accepted, isNew }: ComparisonStatus): string => {
  const { breaking, dangerous, safe } = counts;
  if (isNew) return l10n.t('new');
  const found = [
    ...(breaking > 0 ? [l10n.t('{0} breaking', breaking)] : []),
    ...(dangerous > 0 ? [l10n.t('{0} dangerous', dangerous)] : []),
  ];
  if (found.length > 0) return found.join(', ');
  if (accepted > 0) return l10n.t('{0} accepted', accepted);
  return safe > 0 ? l10n.t('safe') : l10n.t('no changes');
};

const colorOf = ({ comparison }: Status): ThemeColor | undefined =>
  !isRefused(comparison) && comparison.counts.breaking > 0
    ? new ThemeColor('statusBarItem.warningBackground')
    : undefined;

const tooltipOf = (status: Status): MarkdownString => {
  const { comparison, title } = status;
  const tooltip = new MarkdownString('', true);
  tooltip.isTrusted = {
    enabledCommands: ['breakwater.chooseBase', 'breakwater.showMigration', 'breakwater.changes.focus'],
  };
  tooltip.appendMarkdown('**');
  tooltip.appendText(title);
  tooltip.appendMarkdown('**\n\n');
  const reason = whyNoChanges(status);
  if (reason !== undefined) tooltip.appendText(reason);
  if (!isRefused(comparison) && !comparison.isNew) {
    const { base, version } = comparison;
    tooltip.appendText(l10n.t('Compared with {0}: {1}', base, verdictOf(comparison)));
    if (version) {
      tooltip.appendMarkdown('\n\n');
      tooltip.appendText(
        version.isEnough || version.suggested === null
          ? l10n.t('Version {0}', version.current)
          : l10n.t('Version {0}; the changes ask for {1}', version.current, version.suggested),
      );
    }
  }
  if (!status.hasFailed) {
    tooltip.appendMarkdown('\n\n');
    tooltip.appendText(conventionsText(status));
  }
  tooltip.appendMarkdown(
    `\n\n[${l10n.t('Show Changes')}](command:breakwater.changes.focus) · [${l10n.t('Migration Guide')}](command:breakwater.showMigration) · [${l10n.t('Choose Base')}](command:breakwater.chooseBase)`,
  );
  return tooltip;
};

const conventionsText = ({ lint }: Status): string => {
  const findings = (['error', 'warning', 'info', 'hint'] as const).reduce((sum, it) => sum + (lint[it] ?? 0), 0);
  if (findings === 0) return l10n.t('Conventions: no findings');
  return findings === 1 ? l10n.t('Conventions: 1 finding') : l10n.t('Conventions: {0} findings', findings);
};
