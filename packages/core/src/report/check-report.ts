// What a check says of all descriptions of a repository, as plain data: the published form of `breakwater check --format json`, described by schema/check-report.v1.schema.json.
import type { Language } from '../messages/language.ts';
import type { LintReport } from './lint-report.ts';
import type { LevelCounts, Report, ReportedProblem } from './report.ts';

/** Grows by optional members only; anything else is a new version. */
export const checkReportFormat = 'breakwater/check@1';

export interface CheckReport {
  readonly format: typeof checkReportFormat;
  readonly language: Language;
  /** `incomplete`: something could not be checked, whatever came of the rest. */
  readonly decision: 'passes' | 'fails' | 'incomplete';
  readonly counts: CheckCounts;
  /** Why there is no base, or what is wrong with how it was asked: of no single description. */
  readonly problems: readonly CheckProblem[];
  /** What is wrong with the file of waivers. */
  readonly waivers?: LintReport;
  readonly descriptions: readonly CheckedDescription[];
}

export interface CheckCounts {
  readonly descriptions: Readonly<Record<DescriptionStatus, number>> & {
    readonly failing: number;
    /** Not looked at, since nothing of them changed since the revision that was asked for, or since they are of another shard. */
    readonly skipped: number;
  };
  /** Of all together, without what is waived. */
  readonly changes: LevelCounts;
  readonly conventions: LintReport['counts'];
}

/** `unchanged`: nothing of it differs from the base, so it was only read. `incomplete`: it could not be read, or is broken, so that what is said of it may not be all. */
export type DescriptionStatus = 'compared' | 'unchanged' | 'new' | 'removed' | 'incomplete';

export interface CheckedDescription {
  readonly file: string;
  readonly status: DescriptionStatus;
  readonly fails: boolean;
  readonly base: CheckedBase | null;
  /** Absent where there is nothing to compare. */
  readonly report?: Report;
  /** Absent where conventions were not asked. */
  readonly lint?: LintReport;
  /** What kept it from being checked as a whole, and notes. */
  readonly problems: readonly CheckProblem[];
}

export interface CheckedBase {
  /** What it became: `merge base with origin/main, 3fa0c1d, 2026-11-20`. */
  readonly text: string;
  /** Null where the description is new. */
  readonly file: string | null;
  readonly renamedFrom?: string;
  readonly commit?: string;
}

export type CheckProblem = Pick<ReportedProblem, 'code' | 'gravity' | 'message' | 'file' | 'start'>;

export interface Checked extends Pick<CheckReport, 'language' | 'descriptions' | 'problems' | 'waivers'> {
  readonly skipped: number;
  /** Whether what is wrong with the file of waivers is too much. */
  readonly failsByWaivers: boolean;
}

export const toCheckReport = ({ skipped, failsByWaivers, ...checked }: Checked): CheckReport => {
  const { descriptions, problems, waivers } = checked;
  const isWhole =
    problems.every(({ gravity }) => gravity === 'note') && descriptions.every(it => it.status !== 'incomplete');
  const failing = descriptions.filter(it => it.fails).length;
  const count = (status: DescriptionStatus): number => descriptions.filter(it => it.status === status).length;
  const lints = [...descriptions.map(({ lint }) => lint), waivers];
  return {
    format: checkReportFormat,
    language: checked.language,
    decision: isWhole ? (failing > 0 || failsByWaivers ? 'fails' : 'passes') : 'incomplete',
    counts: {
      descriptions: {
        compared: count('compared'),
        unchanged: count('unchanged'),
        new: count('new'),
        removed: count('removed'),
        incomplete: count('incomplete'),
        failing,
        skipped,
      },
      changes: sumOf(
        noChanges,
        descriptions.map(({ report }) => report?.counts),
      ),
      conventions: sumOf(
        noFindings,
        lints.map(lint => lint?.counts),
      ),
    },
    problems,
    ...(waivers && { waivers }),
    descriptions,
  };
};

const noChanges = { breaking: 0, dangerous: 0, safe: 0 };
const noFindings = { error: 0, warning: 0, info: 0, hint: 0 };

/** Of the members of `none`, whatever else there is. */
const sumOf = <Name extends string>(
  none: Readonly<Record<Name, number>>,
  counts: readonly (Readonly<Record<NoInfer<Name>, number>> | undefined)[],
): Readonly<Record<Name, number>> => {
  const sum: Record<Name, number> = { ...none };
  for (const each of counts) for (const name of Object.keys(none) as Name[]) sum[name] += each?.[name] ?? 0;
  return sum;
};
