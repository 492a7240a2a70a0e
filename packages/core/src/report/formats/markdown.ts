// A report as a comment on a pull request: the decision first, then what is wrong, worst first, folded by rule.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Verdict } from '../../findings.ts';
import { lintMessages } from '../../messages/lint.ts';
import { codeSpan, htmlCode, markdownHtml, markdownText } from '../../messages/markdown.ts';
import { outputMessages } from '../../messages/output.ts';
import { shorten } from '../../messages/printable.ts';
import { reportMessages } from '../../messages/report.ts';
import { acceptedText, endedText, waiverMessages } from '../../messages/waivers.ts';
import { cleanMeaning, decisionText } from '../decision-text.ts';
import { grouped } from '../grouped.ts';
import type { LintReport } from '../lint-report.ts';
import { nameOf } from '../operation-name.ts';
import type { Report } from '../report.ts';
import { fullTitle, titleOfBoth } from '../titles.ts';
import type { ArtifactOptions } from './artifact.ts';
import { artifactPath } from './artifact.ts';
import { gradeText } from './grade-text.ts';
import type { Grade } from './grades.ts';
import { gradeNames, grades } from './grades.ts';
import { reachLines } from './issue-lines.ts';
import type { AnyReport, Issue, IssueOptions } from './issues.ts';
import { descriptionOf, isLintReport, issuesOf, waivedIssuesOf } from './issues.ts';

export interface MarkdownOptions extends IssueOptions, ArtifactOptions {
  readonly page: keyof typeof limits;
  /** What stands above the reports. */
  readonly opening?: string;
  /** What the page is about, whatever reports there are this time; otherwise that is what they are about. */
  readonly about?: string;
}

/**
 * In UTF-16 code units. A comment on GitHub has at most 65,536 characters, a summary of a step 1 MiB in UTF-8, where none
 * takes more than three bytes.
 */
const limits = { comment: 65_536, summary: Math.floor(1_048_576 / 3) };

/** Of one rule, unless all are asked for. */
const itemsShown = 20;
/** So few of the worst are shown unfolded. */
const unfolded = 3;
/** Heads of reports may take this part of the whole. */
const shareOfHeads = 0.5;
/** Room for the sentence about what is left out. */
const closing = 600;

interface Section {
  readonly report: AnyReport;
  readonly head: string;
  readonly groups: readonly Group[];
  readonly tail: string;
}

/** What one rule found, with the same grade. */
interface Group {
  readonly grade: Grade | 'waived';
  readonly opening: string;
  readonly items: readonly string[];
  readonly closing: string;
  readonly more: (count: number) => string;
}

export const toMarkdown = (reports: readonly AnyReport[], options: MarkdownOptions): string => {
  const marker = options.page === 'comment' ? `${markerOf(reports, options)}\n` : '';
  const opening = options.opening === undefined ? [] : [options.opening];
  const sections = reports.map(report => sectionOf(report, options));
  const room = limits[options.page] - marker.length - (options.opening?.length ?? 0) - closing;
  const chosen = chosenFrom(sections, room, options);
  const pages = sections.filter(section => chosen.heads.has(section)).map(section => pageOf(section, chosen));
  const count = [...chosen.leftOut.values()].reduce((sum, left) => sum + left, 0);
  const { language } = reports[0] ?? { language: 'en' };
  const remark = count === 0 ? [] : [markdownText(outputMessages[language].leftOut(count, limits[options.page]))];
  return `${marker}${[...opening, ...pages, ...remark].join('\n\n')}\n`;
};

/** Whoever updates a comment knows it by its first line, which depends on nothing but what the reports are about. */
const markerOf = (reports: readonly AnyReport[], options: MarkdownOptions): string => {
  const about =
    options.about ?? reports.map(report => [report.format, artifactPath(descriptionOf(report).file, options)]);
  return `<!-- breakwater:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(about)))).slice(0, 16)} -->`;
};

interface Chosen {
  readonly heads: ReadonlySet<Section>;
  /** How many items of each group there is room for. */
  readonly items: ReadonlyMap<Group, number>;
  readonly leftOut: ReadonlyMap<Group, number>;
}

/** Of all reports what is worst comes first, until the page is full. */
const chosenFrom = (sections: readonly Section[], room: number, { all }: IssueOptions): Chosen => {
  const heads = new Set<Section>();
  const items = new Map<Group, number>();
  const leftOut = new Map<Group, number>();
  let left = room;
  const worstFirst = sections.toSorted((one, other) => rankOf(one) - rankOf(other));
  for (const section of worstFirst) {
    const cost = section.head.length + section.tail.length + 4;
    if (heads.size > 0 && left - cost < room * (1 - shareOfHeads)) break;
    heads.add(section);
    left -= cost;
  }
  const groups = worstFirst.flatMap(section => section.groups.map(group => ({ group, isHere: heads.has(section) })));
  for (const grade of [...gradeNames, 'waived'] as const) {
    for (const { group, isHere } of groups.filter(it => it.group.grade === grade)) {
      const wanted = isHere ? Math.min(group.items.length, all ? Infinity : itemsWithoutRemark(group)) : 0;
      let cost = group.opening.length + group.closing.length + longestHeading;
      let count = 0;
      while (count < wanted && cost + (group.items[count]?.length ?? 0) + 1 <= left) {
        cost += (group.items[count]?.length ?? 0) + 1;
        count += 1;
      }
      items.set(group, count);
      if (count > 0) left -= cost;
      const missing = (isHere ? wanted : group.items.length) - count;
      if (missing > 0) leftOut.set(group, missing);
      // What is less grave does not take the room of what is worse.
      if (missing > 0 && isHere) left = 0;
    }
  }
  return { heads, items, leftOut };
};

const longestHeading = 100;

/** A remark in the place of a single item would save nothing. */
const itemsWithoutRemark = ({ items }: Group): number => (items.length <= itemsShown + 1 ? items.length : itemsShown);

const rankOf = ({ groups }: Section): number =>
  Math.min(
    gradeNames.length,
    ...groups.flatMap(({ grade }) => (grade === 'waived' ? [] : [gradeNames.indexOf(grade)])),
  );

const pageOf = ({ report, head, groups, tail }: Section, { items }: Chosen): string => {
  const waived = groups.filter(group => group.grade === 'waived' && (items.get(group) ?? 0) > 0);
  const blocks = gradeNames.flatMap(grade => {
    const shown = groups.filter(group => group.grade === grade && (items.get(group) ?? 0) > 0);
    if (shown.length === 0) return [];
    const count = groups.filter(group => group.grade === grade).reduce((sum, group) => sum + group.items.length, 0);
    const heading = `#### ${grades[grade].glyph} ${gradeText(grade, count, report.language)}`;
    return [heading, ...shown.map(group => groupText(group, items.get(group) ?? 0))];
  });
  const accepted = waived.map(group => groupText(group, items.get(group) ?? 0));
  return [head, ...accepted, ...blocks, tail].filter(block => block !== '').join('\n\n');
};

const groupText = ({ opening, items, closing: end, more }: Group, count: number): string => {
  const remark = count < items.length ? [more(items.length - count)] : [];
  return `${opening}${[...items.slice(0, count), ...remark].join('\n')}${end}`;
};

const sectionOf = (report: AnyReport, options: MarkdownOptions): Section => {
  const issues = issuesOf(report, options);
  const waived = waivedIssuesOf(report, options);
  const worst = issues.filter(({ grade }) => grade === issues[0]?.grade);
  return {
    report,
    head: isLintReport(report) ? lintHead(report) : comparisonHead(report, issues),
    groups: [
      ...grouped(issues, ({ grade, rule, explainedBy }) => `${grade} ${rule} ${explainedBy}`).map(list =>
        groupOf(list, report, worst.length <= unfolded && worst.some(it => list.includes(it)), options),
      ),
      ...(waived.length === 0 ? [] : [waivedGroup(waived, report)]),
    ],
    tail: isLintReport(report) ? lintTail(report) : comparisonTail(report, options),
  };
};

const verdictGlyphs: Readonly<Record<Verdict, string>> = {
  breaking: grades.breaking.glyph,
  dangerous: grades.dangerous.glyph,
  safe: grades.safe.glyph,
  same: grades.safe.glyph,
};

const comparisonHead = (report: Report, issues: readonly Issue[]): string => {
  const { language, verdict, counts, base, revision } = report;
  const decision = decisionText(report, language);
  const words = reportMessages[language];
  const reached = new Set(issues.flatMap(({ reach }) => reach.flatMap(({ operations }) => operations.map(nameOf))))
    .size;
  const title = titleOfBoth(base, revision);
  const counted = (['breaking', 'dangerous', 'safe'] as const)
    .filter(level => counts[level] > 0)
    .map(level => gradeText(level, counts[level], language));
  const facts = [
    ...(counted.length === 0 ? [] : [counted.join(words.listSeparator)]),
    ...(reached === 0 ? [] : [outputMessages[language].reached(reached)]),
    ...(report.judgedAt === undefined ? [] : [`${words.judgedAt} ${report.judgedAt}`]),
  ];
  return [
    `### ${verdictGlyphs[verdict]} ${decision.verdict}${outputMessages[language].colon}${decision.meaning}`,
    '',
    brokenLines([
      ...(title === '' ? [] : [strong(markdownText(shorten(title, longestTitle)))]),
      `${codeSpan(base.file)} → ${codeSpan(revision.file)}`,
      ...(facts.length === 0 ? [] : [facts.join(' · ')]),
    ]),
  ].join('\n');
};

const lintHead = (report: LintReport): string => {
  const { language, counts, description, unreported, problems } = report;
  const words = lintMessages[language];
  const mistakes = problems.filter(({ gravity }) => gravity !== 'note').length;
  const counted = (['error', 'warning', 'info', 'hint'] as const).flatMap(severity => {
    const count = counts[severity] + (severity === 'error' ? mistakes : 0);
    return count > 0 ? [{ severity, text: gradeText(severity, count, language) }] : [];
  });
  const [worst] = counted;
  const meaning = cleanMeaning(report);
  const decision = worst
    ? `${grades[worst.severity].glyph} ${counted.map(({ text }) => text).join(words.listSeparator)}`
    : `${grades.safe.glyph} ${words.clean}${outputMessages[language].colon}${meaning}`;
  const title = fullTitle(description);
  const silent = [
    ...(unreported.excepted > 0 ? [words.excepted(unreported.excepted)] : []),
    ...(unreported.known > 0 ? [words.known(unreported.known)] : []),
  ];
  return [
    `### ${decision}`,
    '',
    brokenLines([
      ...(title === '' ? [] : [strong(markdownText(shorten(title, longestTitle)))]),
      codeSpan(description.file),
      ...(silent.length === 0 ? [] : [silent.join(words.listSeparator)]),
    ]),
  ].join('\n');
};

const longestTitle = 200;

/** Safe changes are counted, and what went as it was announced is named. */
const comparisonTail = ({ findings, counts, language }: Report, { all }: IssueOptions): string => {
  const safe = findings.filter(({ level, waiver }) => level === 'safe' && waiver === undefined);
  if (all || safe.length === 0) return '';
  const words = reportMessages[language];
  const [completed, others] = [safe.filter(it => it.lifecycle), safe.filter(it => !it.lifecycle)];
  const rules = grouped(others, ({ rule }) => rule)
    .toSorted((left, right) => right.length - left.length)
    .map(list => `${codeSpan(list[0]?.rule ?? '')}${list.length > 1 ? ` × ${list.length}` : ''}`);
  const named = completed.slice(0, itemsShown).map(({ subject, message }) => {
    return `- ${codeSpan(shorten(subject, longestTitle))}${outputMessages[language].colon}${markdownText(shorten(message, longestTitle))}`;
  });
  const more = completed.length - named.length;
  return [
    `<details><summary>${grades.safe.glyph} ${gradeText('safe', counts.safe, language)}</summary>`,
    '',
    ...(named.length === 0
      ? []
      : [`**${words.completed}**`, '', ...named, ...(more > 0 ? [`- … ${words.more(more)}`] : []), '']),
    ...(rules.length === 0 ? [] : [rules.join(words.listSeparator), '']),
    '</details>',
  ].join('\n');
};

const lintTail = ({ findings, language, fixed }: LintReport): string => {
  const fixable = findings.filter(
    ({ repairs, waiver }) => waiver === undefined && repairs.some(({ kind }) => kind === 'safe'),
  ).length;
  return fixable === 0 || fixed ? '' : markdownText(lintMessages[language].nextFix(fixable));
};

const groupOf = (issues: readonly Issue[], report: AnyReport, isOpen: boolean, options: MarkdownOptions): Group => {
  const [first, ...others] = issues as readonly [Issue, ...Issue[]];
  const { language } = report;
  const words = outputMessages[language];
  const isAlike = isLintReport(report) && issues.every(({ message }) => message === first.message);
  const said =
    others.length === 0 || isAlike
      ? markdownHtml(first.message)
      : markdownHtml(withoutStop(first.words.summary) || first.message);
  const headline =
    others.length === 0 ? `${htmlCode(first.subject)}${words.colon}${said}` : `${said} × ${issues.length}`;
  const rule = [...new Set([first.rule, first.explainedBy])].map(htmlCode).join(' ');
  const explained = explanationOf(first, report);
  return {
    grade: first.grade,
    opening: `<details${isOpen ? ' open' : ''}><summary>${headline} · ${rule}</summary>\n\n`,
    items: issues.map(issue => {
      const headed = others.length === 0 ? [] : [issueHeadline(issue, isAlike, report)];
      return `- ${brokenLines([...headed, ...detailsOf(issue, report, options)])}`;
    }),
    closing: `${explained === '' ? '' : `\n\n${explained}`}\n\n</details>`,
    more: count => `- … ${reportMessages[language].more(count)}`,
  };
};

/** What somebody accepted; of what is accepted it matters most by whom and why. */
const waivedGroup = (issues: readonly Issue[], report: AnyReport): Group => {
  const { language } = report;
  const { colon } = outputMessages[language];
  return {
    grade: 'waived',
    opening: `<details><summary>${waivedGlyph} ${waiverMessages[language].counted(issues.length)}</summary>\n\n`,
    items: issues.map(issue => {
      const { subject, message, waiver, rule } = issue;
      const said = `${strong(codeSpan(subject))}${colon}${markdownText(message)} · ${codeSpan(rule)}`;
      return `- ${brokenLines([said, ...(waiver ? [markdownText(acceptedText(waiver, language))] : [])])}`;
    }),
    closing: '\n\n</details>',
    more: count => `- … ${reportMessages[language].more(count)}`,
  };
};

const waivedGlyph = '☑️';

const withoutStop = (sentence: string): string => sentence.replace(/[.。]$/, '');

const issueHeadline = ({ subject, message }: Issue, isAlike: boolean, { language }: AnyReport): string =>
  `${strong(codeSpan(subject))}${isAlike ? '' : `${outputMessages[language].colon}${markdownText(message)}`}`;

const detailsOf = (issue: Issue, { language }: AnyReport, options: ArtifactOptions): readonly string[] => {
  const words = reportMessages[language];
  const output = outputMessages[language];
  const { file, start } = issue.place;
  return [
    ...(issue.shownBy === undefined ? [] : [`${words.shownBy}${output.colon}${markdownText(issue.shownBy)}`]),
    ...reachLines(issue, language, codeSpan),
    ...(issue.expiredWaiver
      ? [`${waiverMessages[language].expired}${output.colon}${markdownText(endedText(issue.expiredWaiver, language))}`]
      : []),
    ...(issue.accept === undefined
      ? []
      : [`${waiverMessages[language].accept}${output.colon}${codeSpan(issue.accept)}`]),
    `${codeSpan(`${artifactPath(file, options)}:${start.line}`)} · ${output.fingerprint} ${codeSpan(issue.fingerprint)}`,
  ];
};

const explanationOf = ({ words }: Issue, { language }: AnyReport): string => {
  const { why, fix } = lintMessages[language];
  return brokenLines([
    ...(words.why === '' ? [] : [`**${why}**${outputMessages[language].colon}${markdownText(words.why)}`]),
    ...(words.fix === '' ? [] : [`**${fix}**${outputMessages[language].colon}${markdownText(words.fix)}`]),
    ...words.standards.map(({ title, url }) => linkTo(title, url)),
  ]);
};

const linkTo = (title: string, url: string): string =>
  /^https:\/\/[\w.\-/#%?=&+]+$/.test(url) ? `[${markdownText(title)}](${url})` : markdownText(title);

/** Two asterisks beside a space or a bracket would be just that. */
const strong = (text: string): string => `<strong>${text}</strong>`;

/** In one paragraph, also where line breaks of the text are none. */
const brokenLines = (lines: readonly string[]): string => lines.join('<br>');
