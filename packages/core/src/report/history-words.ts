// How a history is told in words that every form of the report shares.
import type { HistoryMessages } from '../messages/history.ts';
import { historyMessages } from '../messages/history.ts';
import { printable, shorten } from '../messages/printable.ts';
import type { HistoryReport, ReportedThing, ThingKind } from './history-report.ts';

const kinds: readonly ThingKind[] = [
  'api',
  'operation',
  'parameter',
  'header',
  'schema',
  'property',
  'security-scheme',
];

export const labelOf = ({ revisions }: HistoryReport, revision: number): string => revisions[revision]?.label ?? '';

/** `5 revisions, v1.0.0 (2024-01-10) to v2.0.0 (2026-06-18)` */
export const spanOf = ({ revisions, language }: HistoryReport): string => {
  const words = historyMessages[language];
  const [first, last] = [revisions[0], revisions.at(-1)].map(it =>
    it ? printable(it.label) + (it.day === null ? '' : words.aside(it.day)) : '',
  );
  return revisions.length < 2 ? (first ?? '') : words.revisions(revisions.length, first ?? '', last ?? '');
};

/** `2 removed before the sunset`, one for each thing that went wrong, the most frequent first. */
export const countedFindings = ({ things, language }: HistoryReport): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { code } of things.flatMap(({ findings }) => findings)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([, left], [, right]) => right - left)
    .map(([code, count]) => historyMessages[language].counted[code]?.(count) ?? `${count} ${code}`);
};

const operationsNamed = 8;
const longestName = 120;

/** `3 operations: GET /a, …; 14 properties` */
export const arrivedIn = (
  things: readonly ReportedThing[],
  { words, all }: { readonly words: HistoryMessages; readonly all: boolean },
): string =>
  kinds
    .flatMap(kind => {
      const those = things.filter(it => it.kind === kind);
      if (those.length === 0) return [];
      const counted = words.kinds[kind](those.length);
      if (kind !== 'operation' && !all) return [counted];
      const shown = all || those.length <= operationsNamed + 1 ? those : those.slice(0, operationsNamed);
      const names = shown.map(({ subject }) => shorten(subject, longestName).replace(' ', '\u00a0'));
      const rest = those.length - shown.length;
      return [counted + words.list([...names, ...(rest > 0 ? [words.more(rest)] : [])].join(words.listSeparator))];
    })
    .join(words.partSeparator);
