// Makes a report of what a lint found: names, words and positions, for what is reported and for nothing else.
import type { Facts, OperationReference, ReasonNotMade, Severity, Violation } from '../findings.ts';
import type { Catalogue, Language } from '../messages/language.ts';
import { lintMessages } from '../messages/lint.ts';
import { printable } from '../messages/printable.ts';
import { describeProblem } from '../messages/problems.ts';
import type { Origin } from '../source/origin.ts';
import { uriOf } from '../source/origin.ts';
import type { Problem } from '../source/problem.ts';
import { countSeverities } from './counts.ts';
import type { LintFinding, LintReport, LintRuleWords, ReportedEdit, ReportedFix } from './lint-report.ts';
import { lintReportFormat } from './lint-report.ts';
import { locationOf } from './location.ts';
import { positionOfProblem } from './problem-place.ts';
import type { DescriptionSummary, Location } from './report.ts';
import { subjectOf } from './subject.ts';
import type { TagsOf } from './to-report.ts';

/** All that there is to report about one description. */
export interface Linted {
  readonly description: DescriptionSummary;
  /** Rulesets for Spectral that were used as well. */
  readonly spectral?: readonly string[];
  readonly violations: readonly Violation[];
  /** What exceptions kept from being reported. */
  readonly excepted: readonly Violation[];
  /** What was there before, and is not reported for that reason. */
  readonly known: readonly Violation[];
  /** What can be done about each. */
  readonly repairsOf: (violation: Violation) => readonly ProposedRepair[];
  readonly problems: readonly Problem[];
  readonly tagsOf: TagsOf;
  readonly rules: readonly LintRuleTexts[];
  /** What was done about what was found before. */
  readonly fix?: Fix;
}

/** What repairs were made of a description. */
export interface Fix extends Pick<ReportedFix, 'isWritten' | 'files' | 'patch'> {
  readonly made: readonly { readonly rule: string; readonly count: number; readonly title?: Catalogue<string> }[];
  readonly notMade: readonly { readonly rule: string; readonly reason: ReasonNotMade; readonly count: number }[];
}

interface ProposedRepair {
  readonly kind: 'safe' | 'suggestion';
  readonly title: Catalogue<string>;
  /** What it writes, where somebody asked. */
  readonly written?: readonly ReportedEdit[];
}

/** What a rule says about what it finds. */
interface LintRuleTexts {
  readonly id: string;
  readonly family: string;
  readonly summary: Catalogue<string>;
  readonly message: Catalogue<(facts: Facts) => string>;
  readonly why: Catalogue<string>;
  readonly fix: Catalogue<string>;
  readonly citations: LintRuleWords['standards'];
}

/** Leaves out what is known by its fingerprint. */
export const withoutKnown = (linted: Linted, fingerprints: ReadonlySet<string>): Linted => {
  const isKnown = ({ fingerprint }: Violation): boolean => fingerprints.has(fingerprint);
  return {
    ...linted,
    violations: linted.violations.filter(violation => !isKnown(violation)),
    known: linted.violations.filter(isKnown),
  };
};

export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export const toLintReport = (linted: Linted, language: Language): LintReport => {
  const { violations, rules, description, problems } = linted;
  const byId = new Map(rules.map(rule => [rule.id, rule]));
  const toFinding = (violation: Violation): LintFinding => {
    const rule = byId.get(violation.rule);
    const only = onlyOne(violation.operations);
    const subject = subjectOf(violation.origin, only);
    const operation = only ?? subject.operation;
    return {
      rule: violation.rule,
      severity: violation.severity,
      subject: subject.isWhole ? lintMessages[language].theApi : printable(subject.text),
      message: printable(rule?.message[language](violation.facts) ?? violation.rule),
      method: operation && operation.method !== '' ? operation.method : null,
      path: operation?.path ?? null,
      operations: violation.operations,
      location: locationOf(violation.origin),
      facts: violation.facts,
      fingerprint: violation.fingerprint,
      repairs: linted.repairsOf(violation).map(({ kind, title, written = [] }) => ({
        kind,
        title: printable(title[language]),
        ...(written.length > 0 && { edits: written }),
      })),
    };
  };
  return {
    format: lintReportFormat,
    language,
    counts: countSeverities(violations),
    unreported: { excepted: linted.excepted.length, known: linted.known.length },
    description,
    ...(linted.spectral !== undefined && { spectral: linted.spectral }),
    findings: violations.map(toFinding).sort(byPlace(description.file)),
    rules: wordsOf(linted, language),
    problems: withoutReported(problems, violations).map(problem => ({
      code: problem.code,
      gravity: problem.gravity,
      message: printable(describeProblem(problem, language)),
      ...positionOfProblem(problem),
    })),
    ...(linted.fix && { fixed: fixedBy(linted.fix, language) }),
  };
};

const fixedBy = ({ isWritten, files, made, notMade, patch }: Fix, language: Language): ReportedFix => ({
  isWritten,
  files,
  repairs: made.map(({ rule, count, title }) => ({ rule, count, title: title ? printable(title[language]) : null })),
  notMade: notMade.map(it => ({ ...it, message: lintMessages[language].notMade[it.reason] })),
  ...(patch !== undefined && { patch }),
});

/** A rule says more of a mistake of structure than that it is one. What is excepted or known stays a mistake. */
const withoutReported = (problems: readonly Problem[], violations: readonly Violation[]): readonly Problem[] => {
  if (!problems.some(isStructural)) return problems;
  const errors = violations.filter(({ severity }) => severity === 'error');
  const told = new Set(errors.map(({ origin }) => uriOf(origin)));
  return problems.filter(problem => !isStructural(problem) || !told.has(uriOf(problem.origin)));
};

const isStructural = (problem: Problem): problem is Problem & { readonly origin: Origin } =>
  problem.code === 'structure' && problem.origin !== undefined;

const onlyOne = (operations: readonly OperationReference[]): OperationReference | undefined =>
  operations.length === 1 ? operations[0] : undefined;

/** The entry before what it references. */
const byPlace =
  (entry: string) =>
  (left: LintFinding, right: LintFinding): number =>
    compareFiles(left.location, right.location, entry) ||
    left.location.start.line - right.location.start.line ||
    left.location.start.column - right.location.start.column ||
    compareTexts(left.rule, right.rule) ||
    compareTexts(left.message, right.message);

const compareFiles = ({ file: left }: Pick<Location, 'file'>, { file: right }: Pick<Location, 'file'>, entry: string) =>
  Number(right === entry) - Number(left === entry) || compareTexts(left, right);

const compareTexts = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const wordsOf = ({ rules, violations }: Linted, language: Language): LintReport['rules'] => {
  const counts = new Map<string, number>();
  for (const { rule } of violations) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const words = (rule: LintRuleTexts): LintRuleWords => ({
    family: rule.family,
    summary: rule.summary[language],
    why: rule.why[language],
    fix: rule.fix[language],
    standards: rule.citations,
    count: counts.get(rule.id) ?? 0,
  });
  return Object.fromEntries(rules.filter(({ id }) => counts.has(id)).map(rule => [rule.id, words(rule)]));
};
