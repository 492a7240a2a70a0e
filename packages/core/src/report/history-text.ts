// What became of an API, for people at a terminal: the revisions, what went wrong, what went as announced, and what came.
import type { HistoryMessages } from '../messages/history.ts';
import { historyMessages } from '../messages/history.ts';
import { printable, shorten } from '../messages/printable.ts';
import type { CellLine, Row } from './columns.ts';
import { gap, tableLines } from './columns.ts';
import type { Arrivals, HistoryLine, SameHistory } from './history-grouped.ts';
import { groupHistory } from './history-grouped.ts';
import type { HistoryReport, ReportedThing } from './history-report.ts';
import { arrivedIn, countedFindings, labelOf, spanOf } from './history-words.ts';
import { foldName, padEnd, widthOf, wrap } from './layout.ts';
import type { Paint } from './paint.ts';
import { plain } from './paint.ts';
import { ruler } from './ruler.ts';
import type { TextOptions } from './text.ts';

export interface HistoryTextOptions extends TextOptions {
  /** Every name of a long list. */
  readonly all: boolean;
}

const narrowest = 60;
const widestProse = 100;
const widestLabel = 24;
const longestName = 300;
const namesShown = 5;
const historiesShown = 30;
const quietShown = 12;

interface Page {
  readonly width: number;
  readonly proseWidth: number;
  readonly paint: Paint;
  readonly words: HistoryMessages;
  readonly report: HistoryReport;
  readonly all: boolean;
}

type Lines = readonly string[];

export const toHistoryText = (
  report: HistoryReport,
  { width: columns, paint = plain, all }: HistoryTextOptions,
): string => {
  const width = Math.max(narrowest, columns);
  const page: Page = {
    width,
    proseWidth: Math.min(width, widestProse),
    paint,
    words: historyMessages[report.language],
    report,
    all,
  };
  const { wrong, changed, added } = groupHistory(report);
  const blocks = [
    headerLines(page),
    ...(report.revisions.length > 1 ? [revisionLines(page)] : []),
    ...sectionBlocks(page, page.words.wrong, wrong, paint.breaking),
    ...sectionBlocks(page, page.words.changed, changed, paint.strong),
    ...arrivalBlocks(page, added),
    summaryLines(page),
  ];
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`;
};

const headerLines = (page: Page): Lines => {
  const { report, paint, proseWidth } = page;
  const { title, version, file } = report.description;
  const name = [title, version].filter(it => it !== '').join(' ');
  return [
    ...(name === '' ? [] : [paint.strong(printable(name))]),
    ...wrap(`${printable(file)}${page.words.listSeparator}${spanOf(report)}`, proseWidth).map(paint.faint),
  ];
};

/** A number that is 0 is left out, and so are revisions in a long list in which nothing happened: what is there stands out. */
const revisionLines = (page: Page): Lines => {
  const { report, words, paint, all } = page;
  const { columns } = words;
  const { length } = report.revisions;
  const listed = report.revisions
    .map((revision, index) => ({ ...revision, index }))
    .filter(
      ({ counts: { events }, index }) =>
        all || length <= quietShown || index === 0 || index === length - 1 || Object.keys(events).length > 0,
    );
  const quiet = length - listed.length;
  const rows = listed.map(({ day, counts: { events, findings }, index }) => [
    labelIn(page, index),
    day ?? '',
    ...[events.added, events.deprecated, events.removed, findings].map(it => (it ? String(it) : '')),
  ]);
  const headings = [
    columns.revision,
    columns.day,
    columns.added,
    columns.deprecated,
    columns.removed,
    columns.wrong,
  ].map(it => it.toUpperCase());
  const widths = headings.map((heading, column) =>
    Math.max(...[heading, ...rows.map(row => row[column] ?? '')].map(widthOf)),
  );
  const cellIn = (text: string, column: number): CellLine => ({
    text: column < 2 ? text : ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(text))) + text,
    ...(column === 5 && { color: paint.breaking }),
  });
  const table: readonly Row[] = [
    {
      glyph: { text: '' },
      cells: headings.map((it, column) => [{ text: cellIn(it, column).text, color: paint.faint }]),
    },
    ...rows.map((row): Row => {
      const isWrong = row[5] !== '';
      return {
        glyph: { text: isWrong ? '✗' : '·', color: isWrong ? paint.breaking : paint.faint },
        cells: row.map((text, column) => (text === '' ? [] : [cellIn(text, column)])),
      };
    }),
  ];
  const usedColumns = widths.map((_, column) => column === 0 || rows.some(row => row[column] !== ''));
  const kept = table.map(({ glyph, cells }) => ({ glyph, cells: cells.filter((_, column) => usedColumns[column]) }));
  return [
    ...tableLines(
      kept,
      widths.filter((_, column) => usedColumns[column]),
    ),
    ...(quiet > 0 ? [paint.faint(words.quiet(quiet))] : []),
  ];
};

const labelIn = ({ report }: Page, revision: number): string =>
  shorten(printable(labelOf(report, revision)), widestLabel);

const sectionBlocks = (
  page: Page,
  name: string,
  histories: readonly SameHistory[],
  color: Paint['strong'],
): readonly Lines[] => {
  if (histories.length === 0) return [];
  const { all, words, paint } = page;
  const shown = all || histories.length <= historiesShown + 1 ? histories : histories.slice(0, historiesShown);
  const rest = countOf(histories) - countOf(shown);
  return [
    [ruler(page, name, words.things(countOf(histories)), color)],
    ...shown.map(it => historyLines(page, it)),
    ...(rest > 0 ? [[`  ${paint.faint(words.more(rest))}`]] : []),
  ];
};

const countOf = (histories: readonly SameHistory[]): number =>
  histories.reduce((sum, { things }) => sum + things.length, 0);

const historyLines = (page: Page, { things, lines }: SameHistory): Lines => {
  const isWrong = lines.some(it => it.isWrong);
  const glyph = isWrong ? page.paint.breaking('✗') : page.paint.faint('·');
  return [
    ...namesOf(page, things).map((line, index) => `${index === 0 ? glyph : ' '} ${line}`),
    ...lines.flatMap((line, index) => eventLines(page, line, lines[index - 1])),
  ];
};

const namesOf = (page: Page, things: readonly ReportedThing[]): Lines => {
  const { all, words, paint, width } = page;
  const shown = all || things.length <= namesShown + 1 ? things : things.slice(0, namesShown);
  const rest = things.length - shown.length;
  return [
    ...shown.flatMap(({ subject }) => foldName(shorten(subject, longestName), width - gap).map(paint.strong)),
    ...(rest > 0 ? [paint.faint(words.more(rest))] : []),
  ];
};

/** The revision is named once for all that happened in it. */
const eventLines = (page: Page, line: HistoryLine, before: HistoryLine | undefined): Lines => {
  const { report, paint, width } = page;
  const label = labelIn(page, line.revision);
  const columns = [
    Math.max(...report.revisions.map((_, index) => widthOf(labelIn(page, index)))),
    Math.max(...report.revisions.map(({ day }) => widthOf(day ?? ''))),
  ] as const;
  const isNew = before?.revision !== line.revision;
  const left = [
    padEnd(isNew ? label : '', columns[0]),
    ...(columns[1] > 0 ? [padEnd(isNew ? (report.revisions[line.revision]?.day ?? '') : '', columns[1])] : []),
  ].join('  ');
  const indent = 2 * gap + widthOf(left) + gap;
  const color = line.isWrong ? paint.breaking : (text: string): string => text;
  return wrap(line.message, Math.min(width, widestProse) - indent).map((text, index) =>
    index === 0 ? `${' '.repeat(2 * gap)}${paint.faint(left)}  ${color(text)}` : `${' '.repeat(indent)}${color(text)}`,
  );
};

const arrivalBlocks = (page: Page, arrivals: readonly Arrivals[]): readonly Lines[] => {
  const { words, paint, width } = page;
  if (arrivals.length === 0) return [];
  const count = arrivals.reduce((sum, { things }) => sum + things.length, 0);
  const label = Math.max(...arrivals.map(({ revision }) => widthOf(labelIn(page, revision))));
  return [
    [ruler(page, words.added, words.things(count), paint.strong)],
    arrivals.flatMap(({ revision, things }) =>
      wrap(arrivedIn(things, page), Math.min(width, widestProse) - label - 2 * gap).map(
        (line, index) => `  ${paint.faint(padEnd(index === 0 ? labelIn(page, revision) : '', label))}  ${line}`,
      ),
    ),
  ];
};

const summaryLines = ({ report, words, paint, proseWidth }: Page): Lines => {
  const { revisions, things, counts } = report;
  if (revisions.length < 2) return [words.onlyOne(printable(revisions[0]?.label ?? ''))];
  const isUndated = revisions.some(({ time }) => time === null);
  const remark = isUndated ? wrap(words.noDates, proseWidth).map(paint.faint) : [];
  const line = paint.faint('─'.repeat(proseWidth));
  if (things.length === 0) return [line, words.nothingHappened, ...remark];
  if (counts.findings === 0) return [line, paint.safe(`✓ ${words.nothingWrong}`), ...remark];
  return [
    line,
    ...wrap(`✗ ${countedFindings(report).join(words.listSeparator)}`, proseWidth).map(paint.breaking),
    ...remark,
  ];
};
