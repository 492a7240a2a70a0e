// The report of a lint for people at a terminal: by severity and rule, each explained once, with the places where it is broken.
import type { Severity } from '../findings.ts';
import type { LintMessages } from '../messages/lint.ts';
import { lintMessages } from '../messages/lint.ts';
import { printable, shorten } from '../messages/printable.ts';
import { waiverMessages } from '../messages/waivers.ts';
import { cleanMeaning } from './decision-text.ts';
import { grouped } from './grouped.ts';
import { padEnd, textOfBlocks, unbroken, widthOf, wrap } from './layout.ts';
import type { Lines, LintPage } from './lint-page.ts';
import { labelled, longestMessage, moreLines, placesShown, shortened } from './lint-page.ts';
import type { LintFinding, LintReport } from './lint-report.ts';
import { decisionLines, waivedLines } from './lint-waivers-text.ts';
import { together } from './page.ts';
import type { Paint } from './paint.ts';
import { plain } from './paint.ts';
import { ruler } from './ruler.ts';
import type { TextOptions } from './text.ts';
import { fullTitle } from './titles.ts';
import { severities } from './to-lint-report.ts';
import type { WaiveHint } from './waive-command.ts';
import { isCounted } from './with-waivers.ts';

export interface LintTextOptions extends TextOptions {
  /** Every place, however many there are. */
  readonly all: boolean;
  /** Where it is told how to accept what makes the command fail. */
  readonly waive?: WaiveHint | undefined;
}

const optionsShown = 2;
/** At the end, those that find most. */
const rulesListed = 10;
const narrowest = 40;
const widestProse = 100;

export const toLintText = (report: LintReport, options: LintTextOptions): string => {
  const page = pageFor(report, options);
  return textOfBlocks([
    headerLines(report, page),
    ...fixBlocks(report, page),
    ...problemBlocks(report, page),
    ...severities.flatMap(severity => sectionBlocks(report, severity, page)),
    summaryLines(report, page),
  ]);
};

/** What was or would be repaired, and how much is left, in short. */
export const toFixText = (report: LintReport, options: TextOptions): string => {
  const page = pageFor(report, { ...options, all: false });
  const { paint, words } = page;
  const left = countedWords(report, page);
  const line = left.length === 0 ? paint.safe(`✓ ${words.clean}`) : `${words.left}: ${left.join(words.listSeparator)}`;
  return textOfBlocks([headerLines(report, page), ...fixBlocks(report, page), [line]]);
};

const pageFor = ({ language }: LintReport, { width, paint = plain, all, waive }: LintTextOptions): LintPage => ({
  width: Math.max(narrowest, width),
  proseWidth: Math.min(Math.max(narrowest, width), widestProse),
  paint,
  words: lintMessages[language],
  all,
  waive,
});

const headerLines = ({ description, spectral = [] }: LintReport, { paint, words }: LintPage): Lines => {
  const title = printable(fullTitle(description));
  const also =
    spectral.length === 0 ? [] : [paint.faint(words.spectral(printable(spectral.join(words.listSeparator))))];
  return [...(title === '' ? [] : [paint.strong(title)]), paint.faint(printable(description.file)), ...also];
};

const glyphs: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: 'i', hint: '·' };

const colorOf = (severity: Severity, paint: Paint): ((text: string) => string) =>
  ({ error: paint.breaking, warning: paint.dangerous, info: paint.strong, hint: paint.faint })[severity];

const fixBlocks = ({ fixed }: LintReport, page: LintPage): readonly Lines[] => {
  if (!fixed) return [];
  const { words, paint, proseWidth } = page;
  const { isWritten, repairs, notMade, files } = fixed;
  if (repairs.length + notMade.length === 0) return [[words.nothingToFix]];
  const count = repairs.reduce((sum, repair) => sum + repair.count, 0);
  const item = (glyph: string, text: string, rule: string, times: number): Lines => {
    const tail = `[${rule}]${times > 1 ? `${unbroken}×${unbroken}${times}` : ''}`;
    return wrap(`${text === '' ? '' : `${text} `}${tail}`, proseWidth - 2).map((line, index) => {
      const start = index === 0 ? `${glyph} ` : '  ';
      const shown = tail.replaceAll(unbroken, ' ');
      return line.endsWith(shown) ? start + line.slice(0, -shown.length) + paint.faint(shown) : start + line;
    });
  };
  return [
    [
      ruler(page, isWritten ? words.fixed : words.wouldBeFixed, words.repairs(count), paint.safe),
      '',
      ...repairs.flatMap(({ rule, title, count: times }) => item(paint.safe('✓'), title ?? '', rule, times)),
      ...notMade.flatMap(({ rule, message, count: times }) =>
        item(paint.dangerous(glyphs.warning), message, rule, times),
      ),
      ...(files.length > 1 ? files.map(file => `    ${paint.faint(printable(file))}`) : []),
    ],
  ];
};

/** What is wrong with the description comes first: rules say little about what could not be read. */
const problemBlocks = ({ problems }: LintReport, page: LintPage): readonly Lines[] => {
  const wrong = problems.filter(({ gravity }) => gravity !== 'note');
  if (wrong.length === 0) return [];
  const { words, paint, all, width } = page;
  const shown = shortened(wrong, all ? Infinity : 4 * placesShown);
  const places = shown.map(({ file, start }) => [file, ...(start ? [start.line, start.column] : [])].join(':'));
  return [
    [
      ruler(page, words.invalid, words.problems(wrong.length), paint.breaking),
      '',
      ...shown.flatMap(({ message }, index) => [
        `${paint.breaking(glyphs.error)} ${paint.faint(printable(places[index] ?? ''))}`,
        ...wrap(message, width - 2).map(line => `  ${line}`),
      ]),
      ...moreLines(wrong.length - shown.length, page),
    ],
  ];
};

const sectionBlocks = (report: LintReport, severity: Severity, page: LintPage): readonly Lines[] => {
  const findings = report.findings.filter(finding => finding.severity === severity && isCounted(finding));
  if (findings.length === 0) return [];
  const { words, paint } = page;
  const rules = grouped(findings, ({ rule }) => rule);
  return [
    [ruler(page, words.severity[severity], words.findings(findings.length), colorOf(severity, paint))],
    ...rules.map(list => ruleLines(list, report, page)),
  ];
};

/** What all places say alike is said once, above them. */
const ruleLines = (findings: readonly LintFinding[], report: LintReport, page: LintPage): Lines => {
  const { rules } = report;
  const [{ rule, severity, message }] = findings as readonly [LintFinding];
  const { paint, proseWidth, words } = page;
  const said = rules[rule];
  const isAlike = findings.every(finding => finding.message === message);
  const headline = isAlike ? shorten(message, longestMessage) : (said?.summary.replace(/[.。]$/, '') ?? rule);
  const tag = `[${rule}]`;
  const lines = wrap(`${headline} ${tag}`, proseWidth - 2);
  return [
    ...lines.map((line, index) => {
      const start = index === 0 ? `${colorOf(severity, paint)(glyphs[severity])} ` : '  ';
      if (!line.endsWith(tag)) return start + paint.strong(line);
      return start + paint.strong(line.slice(0, line.length - tag.length)) + paint.faint(tag);
    }),
    ...placeLines(findings, isAlike, page),
    ...(said
      ? [
          ...labelled(words.why, said.why, page),
          ...labelled(words.fix, said.fix, page),
          ...optionLines(findings, page),
          // The address names the document and the section.
          ...said.standards.flatMap(({ url }, index) => labelled(index === 0 ? words.standard : '', url, page)),
        ]
      : []),
    ...decisionLines(findings, report, page),
  ];
};

/** What could be done after a choice. What is done without one, `--fix` does. */
const optionLines = (findings: readonly LintFinding[], page: LintPage): Lines => {
  const { words } = page;
  const titles = findings.flatMap(({ repairs }) =>
    repairs.filter(({ kind }) => kind === 'suggestion').map(({ title }) => title),
  );
  const distinct = [...new Set(titles)];
  if (distinct.length === 0) return [];
  const shown = shortened(distinct, optionsShown);
  const more = distinct.length - shown.length;
  return [...shown, ...(more > 0 ? [`… ${words.more(more)}`] : [])].flatMap((line, index) =>
    labelled(index === 0 ? words.option : '', line, page),
  );
};

/** Where files have long names, each is named once. */
const placeLines = (findings: readonly LintFinding[], isAlike: boolean, page: LintPage): Lines => {
  const shown = shortened(findings, page.all ? Infinity : placesShown);
  const inFull = ({ location: { file, start } }: LintFinding): string => `${file}:${start.line}:${start.column}`;
  const isRoomy = shown.every(finding => widthOf(printable(inFull(finding))) <= page.width / 3);
  const listed = isRoomy
    ? listLines(shown, inFull, isAlike, page)
    : grouped(shown, ({ location }) => location.file).flatMap(list => [
        `    ${page.paint.faint(printable(list[0]?.location.file ?? ''))}`,
        ...listLines(list, ({ location: { start } }) => `${start.line}:${start.column}`, isAlike, page),
      ]);
  return [...listed, ...moreLines(findings.length - shown.length, page)];
};

const listLines = (
  findings: readonly LintFinding[],
  placeOf: (finding: LintFinding) => string,
  isAlike: boolean,
  { paint, width, words }: LintPage,
): Lines => {
  const places = findings.map(finding => printable(placeOf(finding)));
  const column = Math.max(...places.map(widthOf)) + 2;
  return findings.flatMap((finding, index) => {
    const text = `${finding.subject}${isAlike ? '' : `: ${shorten(finding.message, longestMessage)}`}${usersOf(finding, words)}`;
    return wrap(together(text), width - 4 - column).map(
      (line, row) => `    ${row === 0 ? paint.faint(padEnd(places[index] ?? '', column)) : ' '.repeat(column)}${line}`,
    );
  });
};

/** In how many operations something is so, or in which one, where the subject does not say it. */
const usersOf = ({ subject, operations }: LintFinding, words: LintMessages): string => {
  const [only, ...others] = operations;
  if (!only) return '';
  if (others.length > 0) {
    const count = operations.length;
    return words.aside(subject === words.theApi ? words.operations(count) : words.shared(count));
  }
  return subject.includes(only.path) ? '' : words.aside(printable(`${only.method} ${only.path}`));
};

const countedWords = ({ counts, problems }: LintReport, { words, paint }: LintPage): readonly string[] => {
  const mistakes = problems.filter(({ gravity }) => gravity !== 'note').length;
  return [
    ...(mistakes > 0 ? [paint.breaking(`${words.problems(mistakes)}${words.aside(words.invalid)}`)] : []),
    ...severities
      .filter(severity => counts[severity] > 0)
      .map(severity => colorOf(severity, paint)(words.counted[severity](counts[severity]))),
  ];
};

const summaryLines = (report: LintReport, page: LintPage): Lines => {
  const { findings, counts, rules, problems, unreported } = report;
  const { paint, words, proseWidth, all } = page;
  const line = paint.faint('─'.repeat(proseWidth));
  const mistakes = problems.filter(({ gravity }) => gravity !== 'note').length;
  const counted = findings.filter(isCounted);
  const accepted = findings.filter(finding => !isCounted(finding));
  const silent = [
    ...(accepted.length > 0 ? [waiverMessages[report.language].counted(accepted.length)] : []),
    ...(unreported.excepted > 0 ? [words.excepted(unreported.excepted)] : []),
    ...(unreported.known > 0 ? [words.known(unreported.known)] : []),
  ];
  const aside = [
    ...(silent.length === 0 ? [] : [paint.faint(`  ${silent.join(words.listSeparator)}`)]),
    ...waivedLines(accepted, report, page),
  ];
  if (counted.length + mistakes === 0)
    return [line, `${paint.safe(paint.strong(`✓ ${words.clean}`))}: ${cleanMeaning(report)}`, ...aside];
  const worst = mistakes > 0 ? 'error' : (severities.find(severity => counts[severity] > 0) ?? 'hint');
  const byRule = Object.entries(rules)
    .filter(([, { count }]) => count > 0)
    .sort(([, left], [, right]) => right.count - left.count)
    .map(([id, { count }]) => `${id}${unbroken}×${unbroken}${count}`);
  const mostFrequent = shortened(byRule, rulesListed);
  const listedRules = [
    ...mostFrequent,
    ...(byRule.length > mostFrequent.length ? [words.more(byRule.length - mostFrequent.length)] : []),
  ];
  const fixable = counted.filter(({ repairs }) => repairs.some(({ kind }) => kind === 'safe')).length;
  const isShortened = grouped(counted, ({ rule, severity }) => `${rule} ${severity}`).some(
    list => list.length > placesShown + 1,
  );
  const steps = [
    ...(fixable > 0 && !report.fixed ? [words.nextFix(fixable)] : []),
    ...(!all && isShortened ? [words.nextAll] : []),
    words.nextJson,
  ];
  const column = Math.max(widthOf(words.byRule), widthOf(words.next)) + 2;
  const listed = (label: string, text: string): Lines =>
    wrap(together(text), proseWidth - 2 - column).map(
      (row, index) => `  ${index === 0 ? paint.faint(padEnd(label, column)) : ' '.repeat(column)}${row}`,
    );
  return [
    line,
    `${colorOf(worst, paint)(paint.strong(glyphs[worst]))} ${countedWords(report, page).join(words.listSeparator)}`,
    ...aside,
    '',
    ...(byRule.length > 1 ? listed(words.byRule, listedRules.join(words.listSeparator)) : []),
    ...steps.flatMap((step, index) => listed(index === 0 ? words.next : '', step)),
  ];
};
