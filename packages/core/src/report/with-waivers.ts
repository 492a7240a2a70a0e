// What is waived stays in a report, marked, and is no longer counted.
import type { Change, Verdict } from '../findings.ts';
import { worst } from '../findings.ts';
import type { Decisions } from '../waivers/decisions.ts';
import { decisionsAt } from '../waivers/decisions.ts';
import type { Waiver } from '../waivers/waiver.ts';
import { countChanges, countLevels, countSeverities } from './counts.ts';
import type { LintFinding, LintReport } from './lint-report.ts';
import { lintReportFormat } from './lint-report.ts';
import type { Finding, Report } from './report.ts';

/** A comparison of which there is no report yet; text shows less than a report holds. */
interface Judged {
  readonly verdict: Verdict;
  readonly changes: readonly Change[];
  readonly decisions?: Decisions;
}

/** The waivers are those of the description that was looked at (`waiversFor`). */
export const withWaivers = <F extends Report | LintReport | Judged>(
  found: F,
  waivers: readonly Waiver[],
  now: Date,
): F => withDecisions(found, decisionsAt(waivers, now));

export const withDecisions = <F extends Report | LintReport | Judged>(found: F, decisions: Decisions): F => {
  if (!('format' in found)) return { ...found, decisions, verdict: verdictOf(countedIn({ ...found, decisions })) };
  return (found.format === lintReportFormat ? ofLint(found, decisions) : ofComparison(found, decisions)) as F;
};

/** Changes that nobody accepted. */
export const countedIn = ({ changes, decisions }: Pick<Judged, 'changes' | 'decisions'>): readonly Change[] =>
  decisions ? changes.filter(({ fingerprint }) => !decisions.inForce.has(fingerprint)) : changes;

export const isCounted = ({ waiver }: Pick<Finding, 'waiver'>): boolean => waiver === undefined;

/** Of what counts: the worst level, or `same` where nothing is left. */
const verdictOf = (changes: readonly Pick<Change, 'level'>[]): Verdict =>
  worst<Verdict>(
    changes.map(({ level }) => level),
    'same',
  );

const ofComparison = (report: Report, decisions: Decisions): Report => {
  const findings = report.findings.map(finding => marked(finding, decisions));
  const counted = findings.filter(isCounted);
  const { waived: _, ...rest } = report;
  return {
    ...rest,
    verdict: verdictOf(counted),
    counts: countChanges(counted),
    ...(counted.length < findings.length && { waived: countLevels(findings.filter(it => !isCounted(it))) }),
    findings,
  };
};

const ofLint = (report: LintReport, decisions: Decisions): LintReport => {
  const findings = report.findings.map(finding => marked(finding, decisions));
  const counted = findings.filter(isCounted);
  const countOf = (id: string): number => counted.filter(({ rule }) => rule === id).length;
  const { waived: _, ...rest } = report;
  return {
    ...rest,
    counts: countSeverities(counted),
    ...(counted.length < findings.length && { waived: countSeverities(findings.filter(it => !isCounted(it))) }),
    findings,
    rules: Object.fromEntries(
      Object.entries(report.rules).map(([id, words]) => [id, { ...words, count: countOf(id) }]),
    ),
  };
};

export const marked = <F extends Finding | LintFinding>(finding: F, { inForce, expired }: Decisions): F => {
  const { waiver: _, expiredWaiver: __, ...rest } = finding;
  const [waiver, expiredWaiver] = [inForce.get(finding.fingerprint), expired.get(finding.fingerprint)];
  return { ...rest, ...(waiver && { waiver }), ...(expiredWaiver && { expiredWaiver }) } as F;
};
