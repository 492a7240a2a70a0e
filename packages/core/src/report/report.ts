// What a comparison says, as plain data: the published form of `--format json`, described by schema/diff-report.v1.schema.json.
import type {
  Decision,
  Direction,
  DoubtKind,
  Effect,
  Exchange,
  Facts,
  HttpRequest,
  Impact,
  Level,
  LifecycleFacts,
  NotShown,
  Surface,
  Verdict,
  Witness,
} from '../findings.ts';
import type { Language } from '../messages/language.ts';
import type { Gravity } from '../source/problem.ts';
import type { Bump } from '../versions/semantic-version.ts';
import type { Frame } from './frame-line.ts';

/** Grows by optional members only; anything else is a new version. */
export const reportFormat = 'breakwater/diff@1';

export interface Report {
  readonly format: typeof reportFormat;
  /** Of the messages and of `rules`. */
  readonly language: Language;
  /** The worst of what is not waived. */
  readonly verdict: Verdict;
  /** Of what is not waived. */
  readonly counts: Counts;
  /** Findings that somebody accepted, where there are any; each tells who, in its `waiver`. */
  readonly waived?: LevelCounts;
  /** The moment by which sunsets were judged, where that mattered: `2026-06-30T00:00:00.000Z`. */
  readonly judgedAt?: string;
  /** What the changes ask of the version, where somebody asked. */
  readonly version?: ReportedVersion;
  readonly base: DescriptionSummary;
  readonly revision: DescriptionSummary;
  /** In the order of the documents. */
  readonly findings: readonly Finding[];
  /** What there is to say about each rule that found something, by its id. */
  readonly rules: Readonly<Record<string, RuleWords>>;
  /** The tags of operations that are named, by method and path, where somebody asked for what pages show. */
  readonly tags?: OperationTags;
  /** What was wrong with the descriptions. */
  readonly problems: readonly ReportedProblem[];
}

export interface ReportedVersion {
  /** `info.version` of both. */
  readonly base: string;
  readonly revision: string;
  /** How far it has to rise. */
  readonly needed: Bump;
  /** The least that is enough; null where the base is no semantic version. */
  readonly suggested: string | null;
  readonly isEnough: boolean;
  /** It rises further than the changes ask for. */
  readonly isGenerous: boolean;
  /** In one sentence without a full stop. */
  readonly message: string;
  /** Of `info.version` in the revision. */
  readonly location: Location;
}

export interface DescriptionSummary {
  /** How the user named the entry document. */
  readonly file: string;
  readonly title: string;
  /** `info.version`. */
  readonly version: string;
  /** Version of OpenAPI: 2.0, 3.0, 3.1 or 3.2. */
  readonly specification: string;
}

export type LevelCounts = Readonly<Record<Level, number>>;

export interface Counts extends LevelCounts {
  readonly surfaces: Readonly<Record<Surface, LevelCounts>>;
}

/** `GET /users` or `webhook POST newUser`. */
export type OperationTags = Readonly<Record<string, readonly string[]>>;

/** One edit, with what it means. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly effect: Effect;
  readonly surface: Surface;
  /** A name for the place that people recognise: `User.name`, `GET /users › query limit`. */
  readonly subject: string;
  /** What happened to it, in one sentence without a full stop. */
  readonly message: string;
  /** Of the one operation that the change is in or reaches; null when there are several, or none. */
  readonly method: string | null;
  readonly path: string | null;
  /** The directions in which the changed thing is used, input first. */
  readonly directions: readonly Direction[];
  /** What the change means in each of these directions, and for which operations. */
  readonly impacts: readonly Impact[];
  /** Where the thing is, or where it would be. */
  readonly base: Location;
  readonly revision: Location;
  /** The values that the message speaks of. */
  readonly facts: Facts;
  /** Names the change in any language and any order of the document, so that it can be approved once. */
  readonly fingerprint: string;
  /** What clients change, for each direction that hurts: in what they send (`input`), and in how they read what they get. */
  readonly steps?: Readonly<Partial<Record<Direction, string>>>;
  /** What shows the change. */
  readonly witness?: ReportedWitness;
  /** How a removal stands to what was announced. */
  readonly lifecycle?: ReportedStanding;
  /** The level that it has by its rule, where the configuration decided otherwise, at least for some operations. */
  readonly configured?: { readonly from: Level };
  /** Lines of both documents, where somebody asked for what pages show. */
  readonly frames?: readonly Frame[];
  /** Who accepted it, and why. */
  readonly waiver?: Decision;
  /** A decision to accept it that is over and does not count any more. */
  readonly expiredWaiver?: Decision;
}

export interface ReportedStanding extends LifecycleFacts {
  /** Its id; `rules` and `breakwater explain` tell more of it. */
  readonly standing: string;
  /** What it adds to the message; absent where that says all. */
  readonly message?: string;
}

export type ReportedWitness = ValueWitness | ExchangeWitness | NoWitness;

/** A value that was possible on one side only, or is read on one side only. */
export interface ValueWitness extends Pick<Witness, 'direction' | 'turn' | 'value'> {
  readonly kind: 'value';
  /** `confirmed` by all validators, or `disputed`: by some of them. */
  readonly status: 'confirmed' | 'disputed';
  /** What each of them says, by its name. */
  readonly validators: NonNullable<Witness['voices']>;
  /** The whole that is sent, with the value in its place. */
  readonly example?: {
    readonly method: string;
    readonly path: string;
    /** `request body`, `response 200`, `query limit`. */
    readonly place: string;
    /** Left out where it is long. */
    readonly value?: unknown;
    /** The request that sends it, or that is answered with it: its line, then headers. */
    readonly request?: readonly string[];
    /** Where in it the value of the witness is: a JSON Pointer. */
    readonly pointer: string;
  };
}

/** Why nothing shows a change. */
export interface NoWitness extends Pick<NotShown, 'kind' | 'why'> {
  /** Of what is not decided. */
  readonly reason?: { readonly code: DoubtKind; readonly message: string };
  readonly validators?: NonNullable<Witness['voices']>;
}

/** A request, and what becomes of it. */
export interface ExchangeWitness
  extends Pick<Exchange, 'kind' | 'direction' | 'turn' | 'without' | 'part' | 'response' | 'before' | 'after'> {
  readonly method: string;
  readonly path: string;
  /** The request line, then headers. */
  readonly request: readonly string[];
  readonly body?: NonNullable<HttpRequest['body']>;
}

export interface Location {
  readonly file: string;
  /** A JSON Pointer; '' is the whole document. */
  readonly pointer: string;
  /** False where the thing is not there: the place is then the innermost that would hold it. */
  readonly exists: boolean;
  readonly start: LineAndColumn;
  /** Exclusive. */
  readonly end: LineAndColumn;
}

/** Both from 1; columns in UTF-16 code units. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

export interface RuleWords {
  readonly summary: string;
  /** Who is hurt and how. */
  readonly why: string;
  /** What the author of the API can do instead. */
  readonly fix: string;
}

export interface ReportedProblem {
  readonly side: 'base' | 'revision';
  readonly code: string;
  readonly gravity: Gravity;
  readonly message: string;
  readonly file: string;
  readonly start: LineAndColumn | null;
}
