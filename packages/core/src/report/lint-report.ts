// What a lint says, as plain data: the published form of `--format json`, described by schema/lint-report.v1.schema.json.
import type { Decision, Facts, OperationReference, ReasonNotMade, Severity } from '../findings.ts';
import type { Language } from '../messages/language.ts';
import type { Frame } from './frame-line.ts';
import type {
  DescriptionSummary,
  LineAndColumn,
  Location,
  OperationTags,
  ReportedProblem,
  RuleWords,
} from './report.ts';

/** Grows by optional members only; anything else is a new version. */
export const lintReportFormat = 'breakwater/lint@1';

export interface LintReport {
  readonly format: typeof lintReportFormat;
  /** Of the messages and of `rules`. */
  readonly language: Language;
  /** Of what is not waived. */
  readonly counts: SeverityCounts;
  /** Findings that somebody accepted, where there are any; each tells who, in its `waiver`. */
  readonly waived?: SeverityCounts;
  /** Findings that are not reported: excepted in the description, or known from a baseline. */
  readonly unreported: { readonly excepted: number; readonly known: number };
  readonly description: DescriptionSummary;
  /** Rulesets for Spectral that were used as well, by the names that people gave them. */
  readonly spectral?: readonly string[];
  /** In the order of the documents. */
  readonly findings: readonly LintFinding[];
  /** What there is to say about each rule that found something, by its id. */
  readonly rules: Readonly<Record<string, LintRuleWords>>;
  /** The tags of operations that are named, by method and path, where somebody asked for what pages show. */
  readonly tags?: OperationTags;
  /** What is wrong with the description itself. */
  readonly problems: readonly Omit<ReportedProblem, 'side'>[];
  /** What was repaired before; all else in the report is what is left. */
  readonly fixed?: ReportedFix;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export interface ReportedFix {
  /** Whether files were changed, or it was only asked how they would be. */
  readonly isWritten: boolean;
  readonly files: readonly string[];
  /** `title` says what was done where that is the same at all places. */
  readonly repairs: readonly { readonly rule: string; readonly count: number; readonly title: string | null }[];
  /** Safe repairs that were not made. */
  readonly notMade: readonly {
    readonly rule: string;
    readonly reason: ReasonNotMade;
    readonly message: string;
    readonly count: number;
  }[];
  /** Of what was not written: a unified diff. */
  readonly patch?: string;
}

export interface LintFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** A name for the place that people recognise: `GET /users › response 401`. */
  readonly subject: string;
  /** What is the matter, in one clause without a full stop. */
  readonly message: string;
  /** Of the one operation that the place belongs to; null where there are several, or none. */
  readonly method: string | null;
  readonly path: string | null;
  /** Those that share the place. */
  readonly operations: readonly OperationReference[];
  readonly location: Omit<Location, 'exists'>;
  /** The values that the message speaks of. */
  readonly facts: Facts;
  /** The lines around it, where somebody asked for what pages show. */
  readonly frames?: readonly Frame[];
  /** Names the finding in any language and any order of the document, so that it can be accepted once. */
  readonly fingerprint: string;
  /** What can be done about it without thinking (`safe`), or after a choice. */
  readonly repairs: readonly ReportedRepair[];
  /** Who accepted it, and why. */
  readonly waiver?: Decision;
  /** A decision to accept it that is over and does not count any more. */
  readonly expiredWaiver?: Decision;
}

export interface ReportedRepair {
  readonly kind: 'safe' | 'suggestion';
  readonly title: string;
  /** Of one that is safe: what it writes. Absent where that was not asked for or would take too long. */
  readonly edits?: readonly ReportedEdit[];
}

/** Puts a text in the place of what is there from `start` to `end`; both are places in the file as it is. */
export interface ReportedEdit {
  readonly file: string;
  readonly start: LineAndColumn;
  readonly end: LineAndColumn;
  readonly text: string;
}

export interface LintRuleWords extends RuleWords {
  readonly family: string;
  /** Where it is said. */
  readonly standards: readonly { readonly title: string; readonly url: string }[];
  /** Of what is not waived. */
  readonly count: number;
}
