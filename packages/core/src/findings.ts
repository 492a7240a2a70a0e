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

/** Why a change is called breaking: a value that shows it, or why none could be found or ruled out. */
export type Proof = { readonly kind: 'witness'; readonly value: unknown } | { readonly kind: 'undecided'; readonly why: string };

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
  /** The places of the edit. On the side where the thing does not exist: the place that would hold it, and `exists` is false. */
  readonly base?: Side;
  readonly revision?: Side;
  /** Rule, place and facts in short; independent of wording, language and order. */
  readonly fingerprint: string;
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
