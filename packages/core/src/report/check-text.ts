// A check for people at a terminal: what fails of each description, then all of them in a table, then the decision.
import type { CheckMessages } from '../messages/check.ts';
import { checkMessages } from '../messages/check.ts';
import type { Language } from '../messages/language.ts';
import { printable, shorten } from '../messages/printable.ts';
import { reportMessages } from '../messages/report.ts';
import type { CheckedDescription, CheckReport } from './check-report.ts';
import { cellsOf, decisionOf, isQuiet, sharedBase } from './check-words.ts';
import type { Digest } from './digest.ts';
import { padEnd, textOfBlocks, widthOf, wrap } from './layout.ts';
import { toLintText } from './lint-text.ts';
import type { Paint } from './paint.ts';
import { plain } from './paint.ts';
import type { TextOptions } from './text.ts';
import { toText } from './text.ts';
import type { WaiveHint } from './waive-command.ts';

export interface CheckTextOptions extends TextOptions {
  /** Every change of every description. */
  readonly all: boolean;
  /** Of comparisons, by the file of the description. */
  readonly digests: ReadonlyMap<string, Digest>;
  /** How findings of conventions can be accepted. */
  readonly waive?: WaiveHint | undefined;
}

export const toCheckText = (report: CheckReport, options: CheckTextOptions): string =>
  [
    ...report.descriptions.flatMap(it => detailsOf(it, options)),
    ...waiversOf(report, options),
    tableOf(report, options),
  ].join('\n');

/** Where nothing fails, the table says enough. */
const detailsOf = ({ file, fails, report, lint }: CheckedDescription, options: CheckTextOptions): readonly string[] => {
  if (!fails && !options.all) return [];
  const digest = options.digests.get(file);
  const hurts = report !== undefined && (report.verdict === 'breaking' || report.verdict === 'dangerous');
  const finds = lint !== undefined && lint.findings.length + lint.problems.length > 0;
  return [
    ...(digest && (hurts || !finds || options.all) ? [toText(digest, options)] : []),
    ...(lint && (finds || options.all) ? [toLintText(lint, options)] : []),
  ];
};

const waiversOf = ({ waivers }: CheckReport, options: CheckTextOptions): readonly string[] => {
  const isGrave = waivers !== undefined && waivers.counts.error + waivers.counts.warning > 0;
  return waivers && (isGrave || (options.all && waivers.findings.length > 0))
    ? [toLintText(waivers, { ...options, waive: undefined })]
    : [];
};

const narrowest = 40;
const widestProse = 100;
const widestFile = 60;

const tableOf = (report: CheckReport, { width, paint = plain, all }: CheckTextOptions): string => {
  const words = checkMessages[report.language];
  const proseWidth = Math.min(Math.max(narrowest, width), widestProse);
  const listed = report.descriptions.filter(it => all || !isQuiet(it));
  const others = report.descriptions.length - listed.length;
  const base = sharedBase(report);
  const column = Math.max(widthOf(words.base), widthOf(words.next)) + 2;
  const labelled = (label: string, text: string): readonly string[] =>
    wrap(text, proseWidth - 2 - column).map(
      (line, index) => `  ${index === 0 ? paint.faint(padEnd(label, column)) : ' '.repeat(column)}${line}`,
    );
  const rows = rowsOf(listed, base === undefined, report.language, paint);
  const rest = [
    ...(others > 0 && listed.length > 0 ? [words.others(others)] : []),
    ...(report.counts.descriptions.skipped > 0 ? [words.skipped(report.counts.descriptions.skipped)] : []),
  ];
  const hasChanges = report.descriptions.some(it => it.report && it.report.findings.length > 0);
  const lines = [
    ...rows,
    ...(rest.length === 0 ? [] : [paint.faint(`  ${rest.join(reportMessages[report.language].listSeparator)}`)]),
  ];
  const line = paint.faint('─'.repeat(proseWidth));
  const steps = [...(hasChanges && !all ? [words.nextAll] : []), words.nextJson];
  const decision = [
    ...decisionLines(report, words, paint),
    ...(base === undefined ? [] : labelled(words.base, base)),
    ...steps.flatMap((step, index) => labelled(index === 0 ? words.next : '', step)),
  ];
  return textOfBlocks(lines.length === 0 ? [[line, ...decision]] : [[line, ...lines], decision]);
};

const rowsOf = (
  listed: readonly CheckedDescription[],
  withBase: boolean,
  language: Language,
  paint: Paint,
): readonly string[] => {
  const cells = listed.map(it => cellsOf(it, withBase, language));
  const names = listed.map(({ file }) => printable(file));
  const column = Math.min(widestFile, Math.max(0, ...names.map(widthOf))) + 2;
  return listed.map((it, index) => {
    const { glyph, color } = markOf(it, paint);
    const text = (cells[index] ?? []).join(' · ');
    return `${color(glyph)} ${padEnd(names[index] ?? '', column)}${shorten(text, longestRow)}`;
  });
};

const longestRow = 200;

const markOf = (
  { status, fails, report }: CheckedDescription,
  paint: Paint,
): { readonly glyph: string; readonly color: (text: string) => string } => {
  if (status === 'incomplete') return { glyph: '?', color: paint.breaking };
  if (fails) return { glyph: '✗', color: paint.breaking };
  return report?.verdict === 'dangerous' ? { glyph: '!', color: paint.dangerous } : { glyph: '✓', color: paint.safe };
};

const decisionLines = (report: CheckReport, words: CheckMessages, paint: Paint): readonly string[] => {
  const { decision, problems } = report;
  const glyph = { passes: '✓', fails: '✗', incomplete: '?' }[decision];
  const color = decision === 'passes' ? paint.safe : paint.breaking;
  const [, why] = decisionOf(report);
  const said = problems.map(({ message }) => message);
  const [sentence = '', ...others] = why === '' ? said : [why, ...said];
  return [
    `${color(paint.strong(`${glyph} ${words.decision[decision]}`))}: ${sentence}`,
    ...others.map(message => `  ${message}`),
  ];
};
