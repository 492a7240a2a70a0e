// The form of a lint rule: what it looks at, what it finds there, on whose authority, how to say it and how to mend it.
import type { Contract, Operation } from '../contract/model.ts';
import type { DocumentEdit } from '../edit/edit.ts';
import type { Facts } from '../findings.ts';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import type { Catalogue } from '../messages/language.ts';
import type { SpecificationVersion } from '../source/description.ts';
import type { Origin } from '../source/origin.ts';
import type { Settings } from './settings.ts';
import type { Standard } from './standards.ts';
import type { LintKind, LintSubjects } from './subjects.ts';

/** Rules gathered by what they are about, in the order in which they are listed. Each is a ruleset of its own. */
export const families = [
  'status',
  'errors',
  'methods',
  'urls',
  'versioning',
  'security',
  'caching',
  'limits',
  'lifecycle',
  'exceptions',
] as const;
export type Family = (typeof families)[number];

/** What a rule may know besides its subject. */
export interface LintContext<Options> {
  readonly api: Contract;
  /** Of paths, webhooks and callbacks, each once. */
  readonly operations: readonly Operation[];
  /** The operations of the API at a path. */
  readonly operationsAt: (path: string) => readonly Operation[];
  readonly version: SpecificationVersion;
  readonly options: Options;
  readonly settings: Settings;
  /** What is said of how long each part stays; read only if somebody asks. */
  readonly lifecycles: () => readonly Lifecycle[];
  /** Of every rule that there is. */
  readonly ruleIds: ReadonlySet<string>;
  readonly now: Date;
}

export interface Found<F extends Facts> {
  /** What the message is made of; they name the finding beside rule and place. */
  readonly facts: F;
  /** The subject itself unless told. What is missing is shown at what should have it. */
  readonly at?: Origin;
  /** Those of the subject unless told; the whole API has none of its own. */
  readonly operations?: readonly Operation[];
}

export const noneFound: readonly never[] = Object.freeze([]);

export interface Repair<K extends LintKind, F extends Facts, Options> {
  /**
   * `safe` says the same in better form, so that nobody has to ask whether it is right. A `suggestion` changes what is
   * promised or needs somebody's choice: it is offered, and never applied unasked.
   */
  readonly kind: 'safe' | 'suggestion';
  /**
   * Of a safe one: it documents what was so already, and by that promises more. Any other may change nothing but what
   * readers see.
   */
  readonly adds?: boolean;
  /** What is done, as an order: `Add the header Retry-After`. */
  readonly title: Catalogue<(facts: F) => string>;
  /** None where it cannot be done here. */
  readonly edits: (
    found: { readonly facts: F; readonly at: Origin },
    subject: LintSubjects[K],
    context: LintContext<Options>,
  ) => readonly DocumentEdit[];
}

export interface LintExample<Options = unknown> {
  readonly title: string;
  /**
   * What `yaml` is a piece of: a whole document, in which `openapi` and `info` may be left out, or an operation; or a file
   * of waivers.
   */
  readonly scope: 'operation' | 'document' | 'waivers';
  /** Fingerprints of what is found where all descriptions are looked at. */
  readonly found?: readonly string[];
  /** The method of the operation; `post` unless told. */
  readonly method?: string;
  /** Its path; `/things` unless told. */
  readonly path?: string;
  /** Lines at which the rule must report something end in `# ✗`, and no others may; twice for two findings. */
  readonly yaml: string;
  /** What `yaml` is after all safe repairs of the rule, or after its first suggestion where it has no safe ones. */
  readonly repaired?: string;
  /** The day on which it is judged; 2026-01-01 unless told. */
  readonly now?: string;
  /** Rules that run with it and whose findings do not matter. */
  readonly alongside?: readonly string[];
  /** Version of the document around `yaml`; 3.1.0 unless told. */
  readonly openapi?: string;
  readonly options?: Partial<Options>;
  readonly settings?: Partial<Settings>;
}

/** What people can set; a JSON Schema (2020-12) describes it to editors and checks it. */
export interface RuleOptions<Options> {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly defaults: Options;
}

export interface LintRule<K extends LintKind = LintKind, F extends Facts = Facts, Options = unknown> {
  /** Kebab-case, subject first; also the name of the file, of the page, and the key in the configuration. */
  readonly id: string;
  readonly family: Family;
  readonly on: K;
  /** What is expected, as a rule: `A 401 response declares WWW-Authenticate`. */
  readonly summary: Catalogue<string>;
  /** Where that is said; empty for what is good practice only. */
  readonly standards: readonly Standard[];
  readonly options?: RuleOptions<Options>;
  readonly check: (subject: LintSubjects[K], context: LintContext<Options>) => readonly Found<F>[];
  /**
   * Of a convention that a whole API may have decided against: whether it is about a subject. Where most of those break it
   * alike, that is one finding.
   */
  readonly among?: (subject: LintSubjects[K], context: LintContext<Options>) => boolean;
  /** What is the matter, in one clause without a full stop. */
  readonly message: Catalogue<(facts: F) => string>;
  /** Who is hurt and how. */
  readonly why: Catalogue<string>;
  /** What the author of the description can do. */
  readonly fix: Catalogue<string>;
  readonly repairs?: readonly Repair<K, F, Options>[];
  readonly examples: readonly [LintExample<Options>, ...LintExample<Options>[]];
}

/** What is asked of a rule, whoever made it. */
export type AskedRule = Omit<LintRule, 'family' | 'examples'>;

/** Makes a rule, inferring the types of its facts and options. */
export const lintRule = <K extends LintKind, F extends Facts, Options = unknown>(
  rule: LintRule<K, F, Options>,
): LintRule<K, F, Options> => rule;
