// The form of a change rule: what it looks at, what it finds, what that does, and how to say it.
import type { LifecycleSettings } from '../conventions/settings.ts';
import type { Direction, Effect, Facts, Level, Surface } from '../findings.ts';
import type { Kind, Pair, Subjects } from '../pairs/pair.ts';

export type Language = 'en' | 'ja';
export type Words = Readonly<Record<Language, string>>;

export type When = 'added' | 'removed' | 'kept';

/**
 * What `detect` is given: one or both sides, the direction in which the pair is used, and the pairs that hold it. A part
 * of a contract that several others share is asked once; only what it holds itself may depend on what holds it.
 */
export type Detected<K extends Kind, W extends When> = {
  readonly added: { readonly revision: Subjects[K] };
  readonly removed: { readonly base: Subjects[K] };
  readonly kept: { readonly base: Subjects[K]; readonly revision: Subjects[K] };
}[W] &
  Pick<Pair, 'likeness' | 'direction'> & { readonly parents: readonly Pair[] };

/** When a change is judged, and by which policy. Facts that depend on these go by the name of `judged`. */
export interface Terms {
  /** Without a moment no sunset has come. */
  readonly now: Date | undefined;
  /** When the base was published, if that is known. */
  readonly published: Date | undefined;
  readonly settings: LifecycleSettings;
}

/** What it means to state an extension, by its name (`x-…`). */
export type Extensions = Readonly<Record<string, Effect>>;

export interface Example {
  readonly title: string;
  /**
   * What `diff` is a piece of: a schema (tried as a request body and as a response body), an operation
   * (`POST /things`), or a whole document, in which `openapi` and `info` may be left out.
   */
  readonly scope: 'schema' | 'operation' | 'document';
  /** YAML of both sides: lines begin with `- ` (base only), `+ ` (revision only) or two spaces. */
  readonly diff: string;
  /** For a schema by direction; `silent` where the rule must not fire. */
  readonly verdict: ExampleVerdict | { readonly input: ExampleVerdict; readonly output: ExampleVerdict };
  /** Version of the document around `diff`; 3.1.0 unless told. */
  readonly openapi?: string;
  /** Those that have a meaning in this example. */
  readonly extensions?: Extensions;
  /** Compared for generated code as well. */
  readonly surface?: 'source';
  /** The day on which it is judged; without one no sunset has come. */
  readonly now?: string;
  /** The day on which the base was published. */
  readonly published?: string;
  /** What the policy says besides what it says by default. */
  readonly lifecycle?: Partial<LifecycleSettings>;
}
export type ExampleVerdict = Level | 'silent';

export interface ChangeRule<K extends Kind = Kind, W extends When = When, F extends Facts = Facts> {
  /** Kebab-case, subject first; also the name of the file, of the page, and the key in the configuration. */
  readonly id: string;
  readonly on: K;
  readonly when: W;
  /** The field at which the change is shown; the subject itself unless told. */
  readonly at?: string;
  readonly summary: Words;
  /** The facts of the change, or undefined when there is none. */
  readonly detect: (pair: Detected<K, W>, terms: Terms) => F | undefined;
  readonly effect: Effect | ((facts: F) => Effect);
  /** `wire` unless told. */
  readonly surface?: Surface;
  /** It is about what is not declared, so that what senders declare cannot show it: judged by the letter (docs/compatibility.md, section 9). */
  readonly ofUndeclared?: boolean | ((facts: F) => boolean);
  /** No value can show it: what the table says of it stands, whatever schemas accept. */
  readonly atItsWord?: boolean;
  /** It tells clients to leave: what is wrong with where they are sent is told with it. */
  readonly announces?: boolean;
  /** Only for what the table of effect and direction gets wrong; undefined leaves it to the table. */
  readonly judge?: (context: { readonly facts: F; readonly direction: Direction }) => Level | undefined;
  readonly message: Readonly<Record<Language, (facts: F) => string>>;
  /** Who is hurt and how. */
  readonly why: Words;
  /** What the author of the API can do instead. */
  readonly fix: Words;
  /** What a client does about it; null where nobody is ever hurt. */
  readonly step: Step<F> | null;
  readonly examples: readonly [Example, ...Example[]];
}

/**
 * One imperative clause without a full stop. Input is what a client sends and output what it receives, in webhooks and
 * callbacks as well. It is true in each direction in which the change hurts, by itself or because a configuration says so.
 */
export type Step<F extends Facts = Facts> = Readonly<Record<Language, (facts: F, direction: Direction) => string>>;

/** Makes a rule, inferring the type of its facts from `detect`. */
export const changeRule = <K extends Kind, W extends When, F extends Facts>(
  rule: ChangeRule<K, W, F>,
): ChangeRule<K, W, F> => rule;
