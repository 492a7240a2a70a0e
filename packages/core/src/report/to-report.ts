// Makes a report of what a comparison found: names, words and positions, for what is reported and for nothing else.
import type { Change, Direction, Facts, Impact, LifecycleFacts, OperationReference, Verdict } from '../findings.ts';
import type { Catalogue, Language } from '../messages/language.ts';
import { printable } from '../messages/printable.ts';
import { describeProblem } from '../messages/problems.ts';
import { reportMessages } from '../messages/report.ts';
import type { Origin } from '../source/origin.ts';
import type { Problem } from '../source/problem.ts';
import type { RequiredVersion, Versions } from '../versions/required-version.ts';
import type { Decisions } from '../waivers/decisions.ts';
import { countChanges } from './counts.ts';
import type { Places } from './place.ts';
import { placesOf } from './place.ts';
import { positionOfProblem } from './problem-place.ts';
import type { DescriptionSummary, Finding, Report, ReportedProblem, ReportedStanding, RuleWords } from './report.ts';
import { reportFormat } from './report.ts';
import type { Subject } from './subject.ts';
import { subjectOf } from './subject.ts';
import { toReportedVersion } from './version.ts';
import { marked, withDecisions } from './with-waivers.ts';
import { witnessOf } from './witness.ts';

/** The tags of an operation, in either description. */
export type TagsOf = (operation: OperationReference) => readonly string[];

/** All that there is to report about two descriptions. */
export interface Compared {
  readonly base: DescriptionSummary;
  readonly revision: DescriptionSummary;
  readonly verdict: Verdict;
  readonly changes: readonly Change[];
  readonly problems: readonly SidedProblem[];
  /** The rules that found the changes. */
  readonly rules: readonly RuleTexts[];
  /** How removals can stand to what was announced. */
  readonly standings: readonly StandingTexts[];
  /** The moment of judgement, where it mattered. */
  readonly judgedAt?: Date;
  /** What the descriptions call their versions; nothing where one of them is not there. */
  readonly versions?: Versions;
  /** What the changes ask of the version, where somebody asked (`withVersion`). */
  readonly version?: RequiredVersion;
  readonly tagsOf: TagsOf;
  /** What somebody accepted; the verdict speaks of the rest. */
  readonly decisions?: Decisions;
}

export interface SidedProblem {
  readonly side: 'base' | 'revision';
  readonly problem: Problem;
}

/** What a rule says about its changes. */
export interface RuleTexts {
  readonly id: string;
  readonly summary: Catalogue<string>;
  readonly message: Catalogue<(facts: Facts) => string>;
  readonly why: Catalogue<string>;
  readonly fix: Catalogue<string>;
  readonly step?: Catalogue<(facts: Facts, direction: Direction) => string> | null;
}

/** What a standing says about removals. */
export interface StandingTexts extends Omit<RuleTexts, 'message' | 'step'> {
  readonly clause: Catalogue<(facts: LifecycleFacts) => string>;
}

export const toReport = (compared: Compared, language: Language): Report => {
  const toFinding = createFindings(compared, language);
  const report: Report = {
    format: reportFormat,
    language,
    verdict: compared.verdict,
    counts: countChanges(compared.changes),
    ...(compared.judgedAt && { judgedAt: compared.judgedAt.toISOString() }),
    ...(compared.version && { version: toReportedVersion(compared.version, language) }),
    base: compared.base,
    revision: compared.revision,
    findings: compared.changes.map(toFinding).sort(byPlace(compared)),
    rules: wordsOf(compared, language),
    problems: compared.problems.map(it => toReportedProblem(it, language)),
  };
  return compared.decisions ? withDecisions(report, compared.decisions) : report;
};

/** Turns changes into findings in one language. */
export const createFindings = (
  { rules, standings, decisions }: Pick<Compared, 'rules' | 'standings' | 'decisions'>,
  language: Language,
): ((change: Change) => Finding) => {
  const byId = new Map(rules.map(rule => [rule.id, rule]));
  const byStanding = new Map(standings.map(standing => [standing.id, standing]));
  return change => {
    const standing = standingOf(change, byStanding, language);
    const finding = toFinding(change, byId.get(change.rule), standing, language);
    return decisions ? marked(finding, decisions) : finding;
  };
};

const toFinding = (
  change: Change,
  rule: RuleTexts | undefined,
  lifecycle: ReportedStanding | undefined,
  language: Language,
): Finding => {
  const places = placesOf(change);
  const only = operationOf(change.impacts);
  const subject = subjectOfChange(change, places, only);
  const operation = only ?? subject.operation;
  const witness = witnessOf(change, language);
  const steps = stepsOf(change, rule, language);
  return {
    rule: change.rule,
    level: change.level,
    effect: change.effect,
    surface: change.surface,
    subject: printable(subject.text),
    message: printable(inFull(rule ? rule.message[language](change.facts) : change.rule, lifecycle?.message, language)),
    method: operation && operation.method !== '' ? operation.method : null,
    path: operation?.path ?? null,
    directions: directions.filter(direction => change.impacts.some(impact => impact.direction === direction)),
    impacts: [...change.impacts].sort(
      (left, right) => directions.indexOf(left.direction) - directions.indexOf(right.direction),
    ),
    base: places.base.location,
    revision: places.revision.location,
    facts: change.facts,
    fingerprint: change.fingerprint,
    ...(steps && { steps }),
    ...(witness !== undefined && { witness }),
    ...(lifecycle && { lifecycle }),
    ...(change.configured && { configured: change.configured }),
  };
};

const standingOf = (
  { lifecycle }: Change,
  standings: ReadonlyMap<string, StandingTexts>,
  language: Language,
): ReportedStanding | undefined => {
  if (!lifecycle) return undefined;
  const { standing, facts } = lifecycle;
  const message = standings.get(standing)?.clause[language](facts) ?? '';
  return { standing, ...facts, ...(message !== '' && { message: printable(message) }) };
};

/** A clause beside another stands after it in English and before it in Japanese. */
const inFull = (message: string, clause: string | undefined, language: Language): string => {
  if (clause === undefined) return message;
  return language === 'ja' ? `${clause}${message}` : `${message} ${clause}`;
};

const stepsOf = (change: Change, rule: RuleTexts | undefined, language: Language): Finding['steps'] => {
  const step = rule?.step?.[language];
  const harmed = directions.filter(direction =>
    change.impacts.some(impact => impact.direction === direction && impact.level !== 'safe'),
  );
  if (!step || harmed.length === 0) return undefined;
  const textIn = (direction: Direction): string => {
    const text = step(change.facts, direction);
    // Clients of what was removed were told where to go.
    const successor = change.revision?.exists ? undefined : change.lifecycle?.facts.successor;
    return printable(successor === undefined ? text : reportMessages[language].useInstead(text, successor));
  };
  return Object.fromEntries(harmed.map(direction => [direction, textIn(direction)]));
};

const subjectOfChange = (change: Change, { base, revision }: Places, only: OperationReference | undefined): Subject => {
  if (!change.base?.exists) return subjectOf(listOfBranch(revision.origin) ?? revision.origin, only);
  if (!change.revision?.exists) return subjectOf(listOfBranch(base.origin) ?? base.origin, only);
  const [before, after] = [subjectOf(base.origin, only), subjectOf(revision.origin, only)];
  // Where a reference took the place of what was written there, the edit is at that place and not in what it refers to.
  return isNamedSchema(after) && !isNamedSchema(before) ? before : after;
};

/** An alternative that came or went is a change of the union. */
const listOfBranch = ({ parent }: Origin): Origin | undefined =>
  parent && ['anyOf', 'oneOf'].includes(parent.key) ? parent : undefined;

const isNamedSchema = ({ owner }: Subject): boolean => ['schemas', 'definitions'].includes(owner.parent?.key ?? '');

const directions: readonly Direction[] = ['input', 'output'];

/** The one operation that a change reaches. */
const operationOf = (impacts: readonly Impact[]): OperationReference | undefined => {
  const all = impacts.flatMap(impact => impact.operations);
  const [first] = all;
  return first && all.every(it => it.method === first.method && it.path === first.path) ? first : undefined;
};

/** The order of the revision, then that of the base; entry documents before what they reference. */
export const byPlace =
  ({ base, revision }: Pick<Compared, 'base' | 'revision'>) =>
  (left: Finding, right: Finding): number =>
    compareFiles(left.revision.file, right.revision.file, revision.file) ||
    left.revision.start.line - right.revision.start.line ||
    left.revision.start.column - right.revision.start.column ||
    compareFiles(left.base.file, right.base.file, base.file) ||
    left.base.start.line - right.base.start.line ||
    left.base.start.column - right.base.start.column ||
    compareTexts(left.rule, right.rule) ||
    compareTexts(left.fingerprint, right.fingerprint);

const compareFiles = (left: string, right: string, entry: string): number =>
  Number(right === entry) - Number(left === entry) || compareTexts(left, right);

const compareTexts = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

export const wordsOf = ({ rules, standings, changes }: Compared, language: Language): Report['rules'] => {
  const used = new Set(changes.flatMap(({ rule, lifecycle }) => (lifecycle ? [rule, lifecycle.standing] : [rule])));
  const words = (rule: Pick<RuleTexts, keyof RuleWords>): RuleWords => ({
    summary: rule.summary[language],
    why: rule.why[language],
    fix: rule.fix[language],
  });
  return Object.fromEntries([...rules, ...standings].filter(({ id }) => used.has(id)).map(it => [it.id, words(it)]));
};

const toReportedProblem = ({ side, problem }: SidedProblem, language: Language): ReportedProblem => {
  const { file, start } = positionOfProblem(problem);
  return {
    side,
    code: problem.code,
    gravity: problem.gravity,
    message: printable(describeProblem(problem, language)),
    file,
    start,
  };
};
