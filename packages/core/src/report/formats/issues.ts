// What any report says, as a list of single issues: what formats for other tools are made of.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Decision, Direction, OperationReference } from '../../findings.ts';
import { lintMessages } from '../../messages/lint.ts';
import { outputMessages } from '../../messages/output.ts';
import { shorten } from '../../messages/printable.ts';
import { reportMessages } from '../../messages/report.ts';
import { versionMessages } from '../../messages/version.ts';
import type { Frame } from '../frame-line.ts';
import type { LintFinding, LintReport } from '../lint-report.ts';
import { lintReportFormat } from '../lint-report.ts';
import type { DescriptionSummary, Finding, LineAndColumn, Report, ReportedProblem, RuleWords } from '../report.ts';
import type { WaiveHint } from '../waive-command.ts';
import { waiveCommand } from '../waive-command.ts';
import { witnessText } from '../witness-text.ts';
import type { Grade } from './grades.ts';
import { worseGradeFirst } from './grades.ts';

/** A file of one of these has what was found in one comparison, or in one description. */
export type AnyReport = Report | LintReport;

export interface Issue {
  /** The id of the rule. */
  readonly rule: string;
  /** Whose words explain it: the rule, or the standing of a removal, which knows better why it matters. */
  readonly explainedBy: string;
  readonly words: IssueWords;
  readonly grade: Grade;
  readonly subject: string;
  readonly message: string;
  /** What shows it, in one sentence. */
  readonly shownBy?: string;
  readonly reach: readonly Reach[];
  readonly place: IssuePlace;
  /** Where it was in the base. */
  readonly before?: IssuePlace;
  readonly fingerprint: string;
  readonly repairs: LintFinding['repairs'];
  /** Lines that show it, where the report has them. */
  readonly frames: readonly Frame[];
  /** Who accepted it. */
  readonly waiver?: Decision;
  /** Who had accepted it, until a day that is over. */
  readonly expiredWaiver?: Decision;
  /** The command that accepts it, where it makes the command fail. */
  readonly accept?: string;
}

export interface IssueWords extends RuleWords {
  /** Of lint rules. */
  readonly family?: string;
  readonly standards: readonly { readonly title: string; readonly url: string }[];
}

/** Operations in which it matters. */
export interface Reach {
  /** Of changes: what clients do with the thing there. Where it hurts nobody is left out. */
  readonly direction?: Direction;
  readonly operations: readonly OperationReference[];
}

export interface IssuePlace {
  readonly file: string;
  /** Absent where something is wrong with the text. */
  readonly pointer?: string;
  readonly start: LineAndColumn;
  readonly end: LineAndColumn;
}

export interface IssueOptions {
  /** Safe changes as well. */
  readonly all: boolean;
  /** Where it is told how to accept what makes the command fail. */
  readonly waive?: WaiveHint | undefined;
}

export const isLintReport = (report: AnyReport): report is LintReport => report.format === lintReportFormat;

/** The description that a report is about: of two, the one that is new. */
export const descriptionOf = (report: AnyReport): DescriptionSummary =>
  isLintReport(report) ? report.description : report.revision;

/** What counts: worst first, then in the order of the documents. */
export const issuesOf = (report: AnyReport, options: IssueOptions): readonly Issue[] =>
  inOrder([
    ...problemsOf(report).map(problem => issueOfProblem(problem, report)),
    ...issuesOfVersion(report),
    ...findingsOf(report, options)
      .filter(({ waiver }) => waiver === undefined)
      .map(issue => withCommand(issue, report, options)),
  ]);

/** What somebody accepted, in the same order. */
export const waivedIssuesOf = (report: AnyReport, options: IssueOptions): readonly Issue[] =>
  inOrder(findingsOf(report, options).filter(({ waiver }) => waiver !== undefined));

const inOrder = (issues: readonly Issue[]): readonly Issue[] =>
  issues.toSorted((left, right) => worseGradeFirst(left.grade, right.grade));

const findingsOf = (report: AnyReport, { all }: IssueOptions): readonly Issue[] =>
  isLintReport(report)
    ? report.findings.map(finding => issueOfFinding(finding, report))
    : report.findings.filter(({ level }) => all || level !== 'safe').map(finding => issueOfChange(finding, report));

/** What is wrong with the base is history. */
const problemsOf = (report: AnyReport): readonly Omit<ReportedProblem, 'side'>[] =>
  (isLintReport(report) ? report.problems : report.problems.filter(({ side }) => side === 'revision')).filter(
    ({ gravity }) => gravity !== 'note',
  );

const ofWaivers: ReadonlySet<string> = new Set(['waiver-expired', 'waiver-unused', 'version-too-low']);

const withCommand = (issue: Issue, report: AnyReport, { waive }: IssueOptions): Issue => {
  // What is wrong with decisions is not accepted by another.
  if (!waive?.failing.includes(issue.grade) || ofWaivers.has(issue.rule)) return issue;
  return { ...issue, accept: waiveCommand([issue.fingerprint], descriptionsOf(report), waive, report.language) };
};

const descriptionsOf = (report: AnyReport): readonly string[] =>
  isLintReport(report) ? [report.description.file] : [report.base.file, report.revision.file];

const issuesOfVersion = (report: AnyReport): readonly Issue[] => {
  if (isLintReport(report) || !report.version || report.version.isEnough) return [];
  const { version, language } = report;
  const { summary, why, fix } = versionMessages[language];
  return [
    {
      rule: 'version-too-low',
      explainedBy: 'version-too-low',
      words: { ...noWords, summary, why, fix },
      grade: 'error',
      subject: 'info.version',
      message: shorten(version.message, longestMessage),
      reach: [],
      place: version.location,
      fingerprint: fingerprintOfTexts('version-too-low', version.base, version.revision),
      repairs: [],
      frames: [],
    },
  ];
};

const noWords: IssueWords = { summary: '', why: '', fix: '', standards: [] };

const issueOfChange = (finding: Finding, { rules, language }: Report): Issue => {
  const { rule, level, lifecycle, impacts, base, revision } = finding;
  const explainedBy =
    lifecycle?.message !== undefined && Object.hasOwn(rules, lifecycle.standing) ? lifecycle.standing : rule;
  const words = Object.hasOwn(rules, explainedBy) ? rules[explainedBy] : undefined;
  const shownBy = witnessText(finding, reportMessages[language], value => `\`${value}\``);
  return {
    rule,
    explainedBy,
    words: { ...noWords, ...words },
    grade: level,
    subject: shorten(finding.subject, longestSubject),
    message: shorten(finding.message, longestMessage),
    ...(shownBy && isTold(finding) && { shownBy: shorten(shownBy.sentence, longestMessage) }),
    reach: impacts
      .filter(impact => impact.level === level)
      .map(({ direction, operations }) => ({ direction, operations }))
      .filter(isInhabited),
    place: revision,
    ...(base.exists && { before: base }),
    fingerprint: finding.fingerprint,
    repairs: [],
    frames: finding.frames ?? [],
    ...decisionsOf(finding),
  };
};

/** That nothing was found is told where it is why a change is called dangerous. */
const isTold = ({ witness }: Finding): boolean => witness?.kind !== 'none' || witness.why === 'not-decided';

const issueOfFinding = (finding: LintFinding, { rules }: LintReport): Issue => {
  const { rule, severity, operations, location, fingerprint, repairs } = finding;
  return {
    rule,
    explainedBy: rule,
    words: { ...noWords, ...(Object.hasOwn(rules, rule) ? rules[rule] : undefined) },
    grade: severity,
    subject: shorten(finding.subject, longestSubject),
    message: shorten(finding.message, longestMessage),
    reach: [{ operations }].filter(isInhabited),
    place: location,
    fingerprint,
    repairs,
    frames: finding.frames ?? [],
    ...decisionsOf(finding),
  };
};

const decisionsOf = ({ waiver, expiredWaiver }: Finding | LintFinding): Pick<Issue, 'waiver' | 'expiredWaiver'> => ({
  ...(waiver && { waiver }),
  ...(expiredWaiver && { expiredWaiver }),
});

const isInhabited = ({ operations }: Reach): boolean => operations.length > 0;

const issueOfProblem = ({ code, message, file, start }: Omit<ReportedProblem, 'side'>, report: AnyReport): Issue => {
  const place = start ?? { line: 1, column: 1 };
  const inFile = file === '' ? descriptionOf(report).file : file;
  return {
    rule: code,
    explainedBy: code,
    words: { ...noWords, summary: outputMessages[report.language].invalid },
    grade: 'error',
    subject: lintMessages[report.language].invalid,
    message: shorten(message, longestMessage),
    reach: [],
    place: { file: inFile, start: place, end: place },
    // Lines move, what is wrong stays.
    fingerprint: fingerprintOfTexts(code, inFile, message),
    repairs: [],
    frames: [],
  };
};

const fingerprintOfTexts = (...texts: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(texts)))).slice(0, 16);

/** Names and sentences that are longer say no more. */
const longestSubject = 200;
const longestMessage = 400;
