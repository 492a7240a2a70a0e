// What a comparison finds, as plain data: facts and judgements, without words, documents or formats.
import type { Origin } from './source/origin.ts';

/** Input is what the API accepts, output is what it emits. Fixed by the place, mirrored for webhooks and callbacks. */
export type Direction = 'input' | 'output';

/** What a change does to the set of valid values. */
export type Effect = 'narrows' | 'widens' | 'alters' | 'annotates';

export type Level = 'breaking' | 'dangerous' | 'safe';

/** Of a whole comparison: the worst level of its changes, or `same` when there are none. */
export type Verdict = Level | 'same';

/** Who notices: any HTTP client, code generated from the description, or readers. */
export type Surface = 'wire' | 'source' | 'docs';

export type FactValue = string | number | boolean | null | readonly FactValue[] | { readonly [key: string]: FactValue };
export type Facts = { readonly [key: string]: FactValue };

export interface OperationReference {
  readonly kind: 'operation' | 'webhook' | 'callback';
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
}

/** What a change means for the operations that it reaches in one direction. */
export interface Impact {
  readonly direction: Direction;
  readonly level: Level;
  /** In document order; empty for changes that belong to no operation. */
  readonly operations: readonly OperationReference[];
}

/** Why a change is called breaking: what shows it, or why nothing could be found or ruled out. */
export type Proof = Witness | Exchange | NotShown;

/** A value that was possible on one side of the comparison only. */
export interface Witness {
  readonly kind: 'witness';
  readonly direction: Direction;
  /** What becomes of it: a request that is rejected or in part ignored, a response that appears, or one that no longer comes. */
  readonly turn: 'rejected' | 'ignored' | 'appears' | 'vanishes';
  readonly value: unknown;
  /**
   * `found` by relating two schemas; `confirmed` by two validators that are no part of this; `disputed` where only one of
   * them agrees.
   */
  readonly status: 'found' | 'confirmed' | 'disputed';
  /** Of one that is not only found. */
  readonly voices?: Voices;
  /** The whole that it was seen in. */
  readonly example?: WitnessExample;
}

/** Why nothing shows a change. */
export interface NotShown {
  readonly kind: 'none';
  /**
   * It could not be decided whether there is a value; one was found that no validator confirms; or the comparison is so
   * large that nothing was looked for.
   */
  readonly why: 'not-decided' | 'not-confirmed' | 'not-looked-for';
  /** Of what is not decided. */
  readonly reason?: Doubt;
  /** Of what is not confirmed. */
  readonly voices?: Voices;
}

/** Why a question about schemas stays open. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** The keyword, pattern or format that it is about. */
  readonly of?: string;
}

export type DoubtKind =
  /** The search was given up. */
  | 'work'
  | 'depth'
  /** A schema that needs itself. */
  | 'recursion'
  /** What it means here is not known: a dynamic reference, one that leads nowhere. */
  | 'keyword'
  | 'pattern'
  | 'format'
  /** Validators read a format in several ways. */
  | 'format-readings'
  | 'name-pattern'
  | 'name-patterns'
  /** It cannot be told whether a value that is listed or was tried is one. */
  | 'value'
  | 'long-string'
  | 'long-array'
  | 'many-properties'
  /** A number that no double is. */
  | 'inexact-number'
  | 'number-bounds'
  | 'multiples'
  /** Listed values are in the way of those that were tried. */
  | 'listed'
  /** A value was found, and does not hold when it is tried as a whole. */
  | 'witness';

/** What each validator says of a witness; it is `silent` where it cannot read a schema, or might not come to an end. */
export type Voices = Readonly<Record<string, 'shows' | 'denies' | 'silent'>>;

/** Something that is sent as a whole, with the value of a witness in its place. */
export interface WitnessExample {
  readonly operation: OperationReference;
  readonly place: WitnessPlace;
  /** Left out where it is long. */
  readonly value?: unknown;
  /** That sends it, or that is answered with it. */
  readonly request?: HttpRequest;
  /** The keys that lead from the whole to the value of the witness. */
  readonly path: readonly (string | number)[];
}

export type WitnessPlace =
  | { readonly kind: 'request-body' | 'response'; readonly status?: string; readonly mediaType: string }
  | { readonly kind: 'parameter'; readonly in: string; readonly name: string }
  | { readonly kind: 'header'; readonly name: string; readonly status?: string };

export interface HttpRequest {
  readonly method: string;
  /** An address that matters to what it shows. */
  readonly server?: string;
  /** The address that the description gives for the operation. */
  readonly usualServer?: string;
  /** Path and query, percent-encoded; of webhooks and callbacks, their name or expression. */
  readonly target: string;
  readonly headers: readonly HeaderField[];
  readonly body?: { readonly mediaType: string; readonly value: unknown };
  /** It is sent by the API. */
  readonly isReceived: boolean;
}

export type HeaderField = readonly [name: string, value: string];

/** What shows a change that is not of schemas: a request, and what becomes of it or of what is answered. */
export interface Exchange {
  readonly kind: 'exchange';
  readonly direction: Direction;
  /** It `alters` where the same request is answered as before, and means something else. */
  readonly turn: Witness['turn'] | 'alters';
  readonly operation: OperationReference;
  readonly request: HttpRequest;
  /** What is not in it, and matters: `header Idempotency-Key`, `request body`. */
  readonly without?: string;
  /** What is in it, and no longer read. */
  readonly part?: string;
  /** The status, then headers; of a response that appears or vanishes. */
  readonly response?: readonly string[];
  /** Statuses of which one comes, or may come to what is ignored; for one that alters, what is taken. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A convention that a description does not keep, at one place. */
export interface Violation {
  readonly rule: string;
  readonly severity: Severity;
  readonly facts: Facts;
  readonly origin: Origin;
  /** Those that share the place, in document order; empty where it belongs to no operation. */
  readonly operations: readonly OperationReference[];
  /** Rule, place and facts in short, as of a change. */
  readonly fingerprint: string;
}

/**
 * Why a safe repair was not made. `conflict`: another one changes the same place. `protected`: the file may not be changed.
 * `failed`: the description would be worse. The rest is about the text: there is nothing to change, something else stands
 * there, the key is taken, aliases use it elsewhere as well, or it would not read as it should.
 */
export type ReasonNotMade = 'conflict' | 'protected' | 'failed' | 'missing' | 'scalar' | 'taken' | 'shared' | 'unsafe';

/** What is announced of a thing, beside the moment of judgement. An alias, so that it can be facts. */
export type LifecycleFacts = {
  /** Days: `2026-06-30`. */
  readonly deprecatedAt?: string;
  readonly sunsetAt?: string;
  /** As it is written. */
  readonly successor?: string;
  /** From the moment of judgement; negative once it is over. */
  readonly daysToSunset?: number;
  /** From deprecation to the moment of judgement. */
  readonly daysOfNotice?: number;
  /** By the policy. */
  readonly minimumNotice?: string;
  /** What the policy asks for and nothing says. */
  readonly missing?: readonly string[];
  /** What is wrong with the successor: it is not there, can be counted on less, or is deprecated itself. */
  readonly fault?: 'missing' | 'less-stable' | 'deprecated';
  /** What moving to the successor takes beside its address. */
  readonly migration?: { readonly breaking: number; readonly dangerous: number };
};

/** How a change stands to what clients were told. */
export interface LifecycleNote {
  /** The id of the standing: `removed-before-sunset`. */
  readonly standing: string;
  readonly facts: LifecycleFacts;
}

/** One edit, judged. */
export interface Change {
  readonly rule: string;
  readonly effect: Effect;
  readonly surface: Surface;
  /** The worst of the impacts. */
  readonly level: Level;
  readonly facts: Facts;
  readonly impacts: readonly Impact[];
  readonly proof?: Proof;
  /** Where a team decided that some of the impacts count as something else: the level that it has by its rule. */
  readonly configured?: { readonly from: Level };
  /** Of a removal that would hurt somebody by itself, and of some of what is new or newly announced. */
  readonly lifecycle?: LifecycleNote;
  /** The places of the edit. On the side where the thing does not exist: the place that would hold it, and `exists` is false. */
  readonly base?: Side;
  readonly revision?: Side;
  /** Rule, place and facts in short; independent of wording, language and order. */
  readonly fingerprint: string;
}

/** Of people, to accept something that was found. Days are written like `2027-01-31`. */
export interface Decision {
  readonly reason: string;
  readonly by: string;
  /** When it was made. */
  readonly date?: string;
  /** The last day on which it counts. */
  readonly until?: string;
  readonly ticket?: string;
}

export interface Side {
  readonly origin: Origin;
  readonly exists: boolean;
}

const ranks: Readonly<Record<Verdict, number>> = { same: 0, safe: 1, dangerous: 2, breaking: 3 };

/** Negative when `left` is worse. */
export const worseFirst = (left: Verdict, right: Verdict): number => ranks[right] - ranks[left];

export const worst = <V extends Verdict>(verdicts: readonly V[], none: V): V =>
  verdicts.reduce((left, right) => (worseFirst(left, right) <= 0 ? left : right), none);
