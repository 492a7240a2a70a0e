// What clients have to know to go from one version to the next, as plain data: the published form of `breakwater report --format json`, described by schema/migration-report.v1.schema.json.
import type { Decision, Direction, Level, OperationReference, Verdict } from '../../findings.ts';
import type { Language } from '../../messages/language.ts';
import type { Counts, DescriptionSummary, Finding, ReportedVersion, RuleWords } from '../report.ts';

/** Grows by optional members only; anything else is a new version. */
export const migrationFormat = 'breakwater/migration@1';

export interface MigrationReport {
  readonly format: typeof migrationFormat;
  readonly language: Language;
  /** The day of the report, in the time zone of the settings. */
  readonly today: string;
  /** Of what is not waived, as the counts are. */
  readonly verdict: Verdict;
  readonly counts: Counts;
  /** What the changes ask of the version. */
  readonly version?: ReportedVersion;
  readonly base: DescriptionSummary;
  readonly revision: DescriptionSummary;
  readonly summary: MigrationSummary;
  /** What clients have to do, worst first; each change is in one of them. */
  readonly sections: readonly MigrationSection[];
  /** Why what the sections tell matters, by the rules that found it. */
  readonly rules?: Readonly<Record<string, ReasonWords>>;
  /** Old operations with the ones that take their place. */
  readonly paths: readonly ReportedPath[];
  readonly changelog: Changelog;
  /** Empty where nothing breaks. */
  readonly rollout: readonly Phase[];
  /** What hurts and was accepted deliberately, worst first; it is in the sections as well, and is not counted. */
  readonly waived?: readonly WaivedChange[];
  /** Of a series of versions: what came with each of them. */
  readonly series?: Series;
}

export interface Series {
  /** The oldest first: the first and the last of them are base and revision of the report. */
  readonly versions: readonly SeriesVersion[];
  /** What came and went again on the way, so that it asks nothing of anybody. */
  readonly passing: readonly PassingChange[];
}

/** What it brought is said against the one before it, and is null for the first. */
export interface SeriesVersion extends DescriptionSummary {
  /** `info.version`, or the file where that does not tell the versions apart. */
  readonly label: string;
  readonly verdict: Verdict | null;
  readonly counts: Counts | null;
  readonly changelog: Changelog | null;
}

export interface PassingChange {
  readonly subject: string;
  readonly changes: readonly { readonly version: string; readonly level: Level; readonly message: string }[];
}

export interface MigrationSummary {
  /** Of the base. */
  readonly operations: OperationCounts;
  /** In the order of their first operation. */
  readonly tags: readonly TagSummary[];
  /** Days that are stated, the nearest first. */
  readonly deadlines: readonly Deadline[];
  /** Until when clients have to have moved; absent where nothing breaks, and where nobody said it. */
  readonly due?: Due;
  /** Where the API as a whole went, by the parts of addresses that differ. */
  readonly moves?: readonly Move[];
}

export type ReasonWords = Pick<RuleWords, 'summary' | 'why'>;

export interface Due {
  readonly day: string;
  readonly daysLeft: number;
  /** The old version says when it ends, or the policy promises how long it stays. */
  readonly by: 'stated' | 'policy';
  /** By the policy, until when it stays at the longest. */
  readonly latest?: string;
}

export interface Move {
  readonly from: string;
  readonly to: string;
  readonly operations: number;
}

export interface WaivedChange extends Pick<Finding, 'rule' | 'level' | 'subject' | 'message' | 'fingerprint'> {
  /** The id of its section. */
  readonly section: string;
  readonly waiver: Decision;
}

export interface OperationCounts {
  readonly total: number;
  /** With a change that can break clients; these and the following have no operation in common. */
  readonly breaking: number;
  readonly dangerous: number;
  readonly unaffected: number;
  /** Of those that are affected. */
  readonly removed: number;
  readonly moved: number;
  /** Only in the revision. */
  readonly added: number;
}

export interface TagSummary extends OperationCounts {
  /** Null for operations that have none. */
  readonly tag: string | null;
}

export interface Deadline {
  readonly day: string;
  readonly daysLeft: number;
  readonly subject: string;
  readonly successors: readonly string[];
}

export interface MigrationSection {
  /** Fit for an anchor: `get-plans`, `schema-plan`, `api`. */
  readonly id: string;
  readonly kind: 'api' | 'operation' | 'shared';
  /** `GET /plans`, `Plan`. */
  readonly title: string;
  /** Of an operation, what it is for. */
  readonly summary: string | null;
  /** Of the operation, or of all that a shared part reaches. */
  readonly tags: readonly string[];
  readonly level: Level;
  /** That the changes reach. */
  readonly operations: readonly OperationReference[];
  /** What needs attention; what is safe is in the changelog. */
  readonly changes: readonly ReportedChange[];
  /** Old to new, where names or places differ, or what is sent there. */
  readonly fields: readonly ReportedField[];
  readonly examples: readonly ReportedExample[];
  /** Commands for a shell. */
  readonly curl: string | null;
}

export interface ReportedChange extends Finding {
  /** Who is hurt and how. */
  readonly why: string;
  /** Of a series, in which it came. */
  readonly versions?: readonly string[];
}

export interface ReportedField {
  /** `request body`, `response 200`, `query limit`; null in what several operations share. */
  readonly place: string | null;
  readonly direction: Direction;
  /** `items[].title`; '' is the whole, null is nothing. */
  readonly before: string | null;
  readonly after: string | null;
  readonly level: Level;
  readonly message: string;
  readonly fingerprint: string;
}

export interface ReportedExample {
  readonly kind: 'request' | 'response' | 'value';
  readonly direction: Direction;
  /** Of a response. */
  readonly status: string | null;
  readonly mediaType: string | null;
  readonly before: ReportedSent | null;
  readonly after: ReportedSent | null;
}

export interface ReportedSent {
  /** As people read it: of a request its line, its headers and its body, of a response or a value its JSON. */
  readonly lines: readonly string[];
  /** The body of a request or response, or the value; absent where there is none. */
  readonly value?: unknown;
}

export interface ReportedPath {
  readonly from: Addressed;
  readonly to: Addressed | null;
  /** How it is known: the caller said so, by its id or address, a description names it, it is the most alike; or it is elsewhere, or unknown. */
  readonly by: 'mapped' | 'moved' | 'stated' | 'alike' | 'elsewhere' | 'none';
  readonly stated: string | null;
  /** Of a guess: from 0 to 1. */
  readonly score: number | null;
  /** The old operation is still there. */
  readonly isKept: boolean;
  /** What clients have to change beside the address, worst first; null where the sections say it. */
  readonly changes: readonly ReportedChange[] | null;
}

export const changelogKinds = ['added', 'changed', 'deprecated', 'removed', 'security'] as const;

export type ChangelogKind = (typeof changelogKinds)[number];

/** By the headings of https://keepachangelog.com/en/1.1.0/. */
export type Changelog = Readonly<Record<ChangelogKind, readonly ChangelogEntry[]>> & {
  /** Changes of words, and of names that only generated code has. */
  readonly documentation: number;
};

export interface ChangelogEntry {
  readonly level: Level;
  readonly rule: string;
  readonly subject: string;
  readonly message: string;
  readonly fingerprint: string;
  /** Of a series, in which it came. */
  readonly versions?: readonly string[];
}

export interface Phase {
  readonly phase: 'release' | 'deprecation' | 'notification' | 'notice' | 'announcement' | 'removal';
  readonly begins: string;
  /** Of one that lasts. */
  readonly ends: string | null;
}

export interface Addressed extends OperationReference {
  /** The path with what comes before it in the address of the server: `/api/v1/plans`. */
  readonly address: string;
}
