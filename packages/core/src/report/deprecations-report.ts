// What is deprecated or comes to an end, as plain data: the published form of `--format json`, described by schema/deprecations-report.v1.schema.json.
import type { OperationReference } from '../findings.ts';
import type { Language } from '../messages/language.ts';
import type { DescriptionSummary, Location } from './report.ts';

/** Grows by optional members only; anything else is a new version. */
export const deprecationsFormat = 'breakwater/deprecations@1';

export interface DeprecationsReport {
  readonly format: typeof deprecationsFormat;
  /** Of the subjects. */
  readonly language: Language;
  /** When it is judged: a moment of RFC 3339 in UTC. */
  readonly now: string;
  /** The day that it is then, in the time zone of the first description. */
  readonly today: string;
  /** The period, as it was asked for, where only what ends within it or has ended is listed. */
  readonly due: string | null;
  readonly counts: DeprecationCounts;
  readonly descriptions: readonly DescribedApi[];
  /** By when they end; those whose end nobody knows come last. */
  readonly deprecations: readonly Deprecation[];
}

export type DeprecationState = 'overdue' | 'ending' | 'deprecated' | 'announced' | 'undated';

export type DeprecationCounts = Readonly<Record<DeprecationState, number>>;

export interface DescribedApi extends DescriptionSummary {
  /** The title, and as much more as tells it from the others. */
  readonly name: string;
  readonly counts: DeprecationCounts;
  /** Parts that are not listed: texts call them deprecated, and nothing else does. */
  readonly onlyInTexts: number;
}

export interface Deprecation {
  readonly state: DeprecationState;
  readonly kind: 'api' | 'operation' | 'parameter' | 'header' | 'schema' | 'property' | 'security-scheme';
  /** A name that people recognise: `GET /plans`, `Plan.title`. */
  readonly subject: string;
  /** By its place in `descriptions`, from 0. */
  readonly description: number;
  /** Of an operation; null for anything else. */
  readonly method: string | null;
  readonly path: string | null;
  /** The operation, or those that have the part. */
  readonly operations: readonly OperationReference[];
  /** False for what has an end and is not deprecated. */
  readonly isDeprecated: boolean;
  readonly deprecatedAt: StatedMoment | null;
  readonly endsAt: EndMoment | null;
  /** Where versions are stated instead of days. */
  readonly sinceVersion: string | null;
  readonly removalVersion: string | null;
  /** With the operations of the same description that are meant. */
  readonly successors: readonly ReportedSuccessor[];
  /** It is said that there is none. */
  readonly hasNoSuccessor: boolean;
  readonly reason: string | null;
  /** Where to read of it. */
  readonly documents: readonly string[];
  readonly stability: 'draft' | 'alpha' | 'beta' | 'stable';
  readonly location: Omit<Location, 'exists'>;
  /** All that is said, what counts first. */
  readonly evidence: readonly ReportedEvidence[];
  readonly contradictions: readonly ReportedContradiction[];
  /** Names the thing, whatever is said of it. */
  readonly fingerprint: string;
}

export interface StatedMoment {
  /** `2026-06-30`, in the time zone of the settings. */
  readonly day: string;
  /** In RFC 3339, where a moment is stated and not a day. */
  readonly time: string | null;
}

export interface EndMoment extends StatedMoment {
  /** 0 today, negative once it has passed. */
  readonly daysLeft: number;
  /** The day from which it is near, as the settings say. */
  readonly nearFrom: string;
}

export interface ReportedSuccessor {
  /** As it is written. */
  readonly text: string;
  readonly operations: readonly OperationReference[];
}

export interface ReportedEvidence {
  readonly claim: string;
  readonly source: string;
  /** Of the field, extension or header. */
  readonly name: string;
  readonly text: string;
  readonly day: string | null;
  /** It is said of the path item or of the whole API. */
  readonly isInherited: boolean;
  readonly location: Omit<Location, 'exists'>;
}

export interface ReportedContradiction {
  readonly claim: 'deprecated-at' | 'sunset-at' | 'successor';
  /** What counts. */
  readonly counted: ContradictingEvidence;
  readonly other: ContradictingEvidence;
}

export interface ContradictingEvidence extends Pick<ReportedEvidence, 'name' | 'text' | 'location'> {}
