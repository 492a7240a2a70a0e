// What a team decided about its APIs and how they are checked: breakwater.yaml with what it extends, as plain data.
import type { Effect, Severity } from '../findings.ts';
import type { Levels } from '../judge/levels.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';

export interface Configuration {
  /** Lint rules, and what they need to know of the API. */
  readonly ruleset: Ruleset;
  /** What changes count as, where the rules are not followed. */
  readonly levels: Levels;
  readonly compatibility: Compatibility;
  readonly failOn: FailOn;
  /** What is checked; undefined where nothing is said of it. Names are relative to the file, as in all that follows. */
  readonly descriptions: readonly DescriptionSetting[] | undefined;
  /** What descriptions are compared with that do not say it themselves. */
  readonly base: BaseSetting | undefined;
  /** Which findings of lint rules a check reports: those that the base does not have, all, or none. */
  readonly conventions: (typeof conventionChoices)[number];
  /** The file of the waivers. */
  readonly waivers: string;
  /** Files that a check writes, by their format. */
  readonly outputs: Outputs;
}

/** How descriptions are compared, where the command line does not say. */
export interface Compatibility {
  readonly surface: (typeof surfaceChoices)[number];
  readonly contentModel: (typeof contentModelChoices)[number];
  /** What fields `x-…` mean. */
  readonly extensions: Readonly<Record<string, Effect>>;
  /** Whether the version has to rise as far as the changes ask for. */
  readonly requireVersion: boolean;
}

/** What makes a command fail; undefined where that is not said, so that the default of the command holds. */
export interface FailOn {
  readonly changes?: (typeof changeFailures)[number];
  readonly conventions?: (typeof conventionFailures)[number];
}

export interface DescriptionSetting {
  /** A glob. */
  readonly file: string;
  readonly base?: BaseSetting;
}

/** One of these: where the base of a comparison comes from. */
export type BaseSetting =
  /** A branch: what the revision shares with it. */
  | { readonly mergeBase: string }
  /** Of git. */
  | { readonly revision: string }
  /** A glob: the last one that fits. */
  | { readonly tag: string }
  /** A file, in which `{path}` stands for the path of the description. */
  | { readonly snapshot: string }
  | { readonly url: string };

export type OutputFormat = (typeof outputFormats)[number];

export type Outputs = Readonly<Partial<Record<OutputFormat, string>>>;

export const surfaceChoices = ['wire', 'source'] as const;
export const contentModelChoices = ['declared', 'strict'] as const;
export const effectChoices = ['narrows', 'widens', 'alters', 'annotates'] as const satisfies readonly Effect[];
export const changeFailures = ['breaking', 'dangerous', 'any', 'none'] as const;
export const conventionFailures = ['error', 'warning', 'info', 'hint', 'none'] as const satisfies readonly (
  | Severity
  | 'none'
)[];
export const conventionChoices = ['new', 'all', 'off'] as const;
export const baseKinds = ['mergeBase', 'revision', 'tag', 'snapshot', 'url'] as const;
/** Of what is compared or checked, on standard output or in files. */
export const outputFormats = [
  'text',
  'json',
  'jsonl',
  'markdown',
  'summary',
  'html',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'checkstyle',
] as const;
