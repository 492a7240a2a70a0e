// What is deprecated as the Markdown table that readers of an API know: old, new, deprecated on, removal planned.
import type { DeprecationsMessages } from '../messages/deprecations.ts';
import { deprecationsMessages } from '../messages/deprecations.ts';
import { markdownCell } from '../messages/markdown-cell.ts';
import type { Deprecation, DeprecationsReport } from './deprecations-report.ts';
import { sinceOf, subjectIn, successorsIn, untilOf } from './deprecations-words.ts';

const nothing = '-';

/** A table of endpoints, one of their parts, and what is said differently in two places. */
export const toDeprecationsMarkdown = (report: DeprecationsReport): string => {
  const words = deprecationsMessages[report.language];
  const isEndpoint = ({ kind }: Deprecation): boolean => kind === 'operation' || kind === 'api';
  const endpoints = report.deprecations.filter(isEndpoint);
  const parts = report.deprecations.filter(it => !isEndpoint(it));
  const blocks = [
    ...(endpoints.length > 0 ? [tableOf(endpoints, words.table.old, report)] : []),
    ...(parts.length > 0 ? [tableOf(parts, words.table.part, report)] : []),
    contradictionsIn(report, words),
  ].filter(lines => lines.length > 0);
  if (blocks.length === 0) {
    const sentence = report.due === null ? words.nothing : words.nothingDue(markdownCell(report.due));
    return `${sentence}\n`;
  }
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`;
};

const tableOf = (list: readonly Deprecation[], old: string, report: DeprecationsReport): readonly string[] => {
  const words = deprecationsMessages[report.language];
  const { table } = words;
  const hasApi = report.descriptions.length > 1;
  const part = list.some(({ kind }) => kind === 'operation' || kind === 'api') ? table.successor : table.partSuccessor;
  const headings = [...(hasApi ? [table.api] : []), old, part, table.deprecatedAt, table.removal];
  const cells = (it: Deprecation): readonly string[] => [
    ...(hasApi ? [report.descriptions[it.description]?.name ?? ''] : []),
    subjectIn(it, words),
    successorsIn(it).join(words.listSeparator),
    sinceOf(it, words),
    untilOf(it, words),
  ];
  return [
    row(headings),
    row(headings.map(() => '---')),
    ...list.map(it => row(cells(it).map(cell => (cell === '' ? nothing : markdownCell(cell))))),
  ];
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const contradictionsIn = ({ deprecations }: DeprecationsReport, words: DeprecationsMessages): readonly string[] =>
  deprecations.flatMap(({ subject, contradictions }) =>
    contradictions.map(({ other: { text, name, location } }) => {
      const said = words.contradiction(text, name, `${location.file}:${location.start.line}:${location.start.column}`);
      return `- ${markdownCell(`${subject}: ${said}`)}`;
    }),
  );
