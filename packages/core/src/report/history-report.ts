// What became of an API over its revisions, as plain data: the published form of `--format json`, described by schema/history-report.v1.schema.json.
import type { LifecycleFacts, OperationReference } from '../findings.ts';
import type { Language } from '../messages/language.ts';
import type { DescriptionSummary } from './report.ts';

/** Grows by optional members only; anything else is a new version. */
export const historyFormat = 'breakwater/history@1';

export interface HistoryReport {
  readonly format: typeof historyFormat;
  /** Of the subjects and messages. */
  readonly language: Language;
  /** The newest description that was read. */
  readonly description: DescriptionSummary;
  readonly counts: HistoryCounts;
  /** From the oldest to the newest. */
  readonly revisions: readonly ReportedRevision[];
  /** Those that went wrong first; otherwise in the order in which something happened to them. */
  readonly things: readonly ReportedThing[];
}

export interface HistoryCounts {
  /** Of those that there are. */
  readonly events: Readonly<Partial<Record<HistoryEventKind, number>>>;
  readonly findings: number;
}

export interface ReportedRevision {
  /** A tag, a commit, `working tree`, or the name of a file. */
  readonly label: string;
  /** By the calendar of the settings; null where nobody knows. */
  readonly day: string | null;
  readonly time: string | null;
  /** `info.version`. */
  readonly version: string;
  readonly file: string;
  /** In it. */
  readonly counts: HistoryCounts;
}

export interface ReportedThing {
  readonly kind: ThingKind;
  /** A name that people recognise, as it was at last: `GET /plans`, `Plan.title`. */
  readonly subject: string;
  /** Of an operation; null for anything else. */
  readonly method: string | null;
  readonly path: string | null;
  /** Where it is, or was at last. */
  readonly file: string;
  readonly pointer: string;
  /** Whether the newest revision has it. */
  readonly exists: boolean;
  readonly events: readonly ReportedEvent[];
  readonly findings: readonly ReportedHistoryFinding[];
}

export type ThingKind = 'api' | 'operation' | 'parameter' | 'header' | 'schema' | 'property' | 'security-scheme';

export type HistoryEventKind =
  | 'added'
  | 'moved'
  | 'deprecated'
  /** The day since when it is deprecated is told, or told otherwise. */
  | 'dated'
  | 'undeprecated'
  | 'sunset-set'
  | 'sunset-moved-later'
  | 'sunset-moved-earlier'
  | 'sunset-removed'
  | 'removed';

export interface HistoryEvent {
  readonly kind: HistoryEventKind;
  /** By its place in `revisions`, from 0. */
  readonly revision: number;
  /** Days of a sunset or a deprecation, names of what moved. */
  readonly from?: string;
  readonly to?: string;
  /** Of what others still have: the operations that no longer have it. */
  readonly operations?: readonly OperationReference[];
  /** How a removal stands to what was announced, where it hurts by itself and can be told. */
  readonly standing?: string;
  readonly facts?: LifecycleFacts;
}

export interface ReportedEvent extends HistoryEvent {
  readonly message: string;
}

export interface HistoryFinding {
  /** The standing of a removal, or what else went wrong: `deprecation-back-dated`. */
  readonly code: string;
  readonly revision: number;
  readonly facts: HistoryFacts;
}

export interface HistoryFacts extends LifecycleFacts {
  /** The label of the first revision that announced it, and its day. */
  readonly announcedIn?: string;
  readonly announcedOn?: string;
  /** The label of the revision that added it. */
  readonly addedIn?: string;
  readonly from?: string;
  readonly to?: string;
  readonly days?: number;
}

export interface ReportedHistoryFinding extends HistoryFinding {
  readonly message: string;
}
