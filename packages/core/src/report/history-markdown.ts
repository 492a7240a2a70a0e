// What became of an API as Markdown: a table of what changed, and what each revision brought.
import { historyMessages } from '../messages/history.ts';
import { markdownCell } from '../messages/markdown-cell.ts';
import { groupHistory } from './history-grouped.ts';
import type { HistoryEventKind, HistoryReport, ReportedThing } from './history-report.ts';
import { arrivedIn, labelOf, spanOf } from './history-words.ts';

const nothing = '-';

export const toHistoryMarkdown = (report: HistoryReport): string => {
  const words = historyMessages[report.language];
  const { added } = groupHistory(report);
  const arrived = new Set(added.flatMap(({ things }) => things));
  const changed = report.things.filter(it => !arrived.has(it));
  const { title, version } = report.description;
  const blocks = [
    [`# ${markdownCell([title, version].filter(it => it !== '').join(' '))}`],
    [markdownCell(spanOf(report))],
    ...(changed.length > 0 ? [tableOf(changed, report)] : []),
    ...added.map(({ revision, things }) => [
      `- **${markdownCell(labelOf(report, revision))}**: ${markdownCell(arrivedIn(things, { words, all: false }))}`,
    ]),
    ...(report.things.length === 0 ? [[words.nothingHappened]] : []),
  ];
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`;
};

const tableOf = (things: readonly ReportedThing[], report: HistoryReport): readonly string[] => {
  const { columns, listSeparator, aside } = historyMessages[report.language];
  const when = (thing: ReportedThing, kind: HistoryEventKind): string =>
    thing.events
      .filter(event => event.kind === kind)
      .map(({ revision }) => {
        const day = report.revisions[revision]?.day ?? null;
        return labelOf(report, revision) + (day === null ? '' : aside(day));
      })
      .join(listSeparator);
  const movesOf = ({ events }: ReportedThing): string =>
    events
      .filter(({ kind }) => kind === 'moved')
      .map(({ message, revision }) => aside(message + listSeparator + labelOf(report, revision)))
      .join('');
  const sunsetOf = ({ events }: ReportedThing): string =>
    events.findLast(({ kind }) => kind.startsWith('sunset-'))?.to ?? '';
  const headings = [columns.what, columns.added, columns.deprecated, columns.sunset, columns.removed, columns.wrong];
  return [
    row(headings.map(capital)),
    row(headings.map(() => '---')),
    ...things.map(thing => {
      const wrong = thing.findings.map(({ message }) => message).join(listSeparator);
      const cells = [
        thing.subject + movesOf(thing),
        when(thing, 'added'),
        when(thing, 'deprecated'),
        sunsetOf(thing),
        when(thing, 'removed'),
        wrong,
      ];
      return row(cells.map(cell => (cell === '' ? nothing : markdownCell(cell))));
    }),
  ];
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
