// What the server needs of the machine that it runs on. Whoever starts it brings one: the command on Node, the extension in a browser.
import type {
  Configuration,
  Description,
  ForeignRule,
  Host,
  Language,
  Problem,
  Ruleset,
  Waiver,
  WaiversFile,
} from '@breakwater/core';

/** Called in each thread that reads. */
export type OpenWorkspace = (settings: WorkspaceSettings) => Workspace;

export interface WorkspaceSettings {
  /** The folders that are open in the editor, as URIs. */
  readonly folders: readonly string[];
  /**
   * `trusted`: what the folders hold may run, rulesets for Spectral that are code. `untrusted`: neither git nor the
   * network is asked because of what is in them. Most editors do not know.
   */
  readonly trust: 'trusted' | 'unknown' | 'untrusted';
  /** Of reasons. */
  readonly language: Language;
}

/** The text of a file that is open in the editor. It counts before what is stored. URIs are canonical in all that follows. */
export type DraftOf = (uri: string) => string | undefined;

export interface Workspace {
  /** Files as they are stored, for the description that begins at `entry`. */
  hostFor(entry: string): Host;
  /** How reports call a file. */
  labelOf(uri: string): string;
  /** YAML and JSON in the folder of a file and in the folders within it, as URIs: what references in it may lead to. */
  filesBeside?(uri: string): Promise<readonly string[]>;
  /** The descriptions that a file is a part of. */
  entriesOf(uri: string): Promise<readonly string[]>;
  /** What counts for a description: its breakwater.yaml, or the defaults. */
  configurationFor(entry: string, draftOf: DraftOf): Promise<FoundConfiguration>;
  waiversFor(entry: string, configuration: Configuration, draftOf: DraftOf): Promise<FoundWaivers>;
  /** What a description is held against; `choice` is undefined where nobody chose. */
  baseFor(entry: string, configuration: Configuration, choice: BaseChoice | undefined): Promise<FoundBase>;
  /** What rules of others find, where the configuration names any. */
  foreignRulesFor(entry: string, description: Description, ruleset: Ruleset): Promise<FoundForeignRules>;
  /** Who is at work on a description, where that is known: for what is decided. */
  userName(entry: string): Promise<string | undefined>;
  /** Folders outside of those that are open in which commits and branches are remembered, as URIs. */
  commitsBeside?(): readonly string[];
  /** Files, commits or branches are not what they were: nothing that is remembered of them holds. */
  forget(): void;
}

export interface FoundConfiguration {
  readonly configuration: Configuration;
  /** The file that says it, as a URI. */
  readonly file?: string;
  /** Where there are any, the defaults count. */
  readonly problems: readonly Problem[];
}

export interface FoundWaivers {
  /** The file that has them, or would have them, as a URI. */
  readonly file: string;
  /** What waivers call the description; undefined for one that is in no folder. */
  readonly description: string | undefined;
  /** Those about the description. */
  readonly waivers: readonly Waiver[];
  /** All of the file; undefined where it cannot be read. */
  readonly read?: WaiversFile;
  readonly problems: readonly Problem[];
}

export interface FoundForeignRules {
  readonly rules: readonly ForeignRule[];
  readonly problems: readonly Problem[];
}

export type BaseChoice =
  /** The commit where the branch left the default branch. */
  | { readonly kind: 'merge-base' }
  /** A commit, a tag or a branch. */
  | { readonly kind: 'revision'; readonly revision: string }
  | { readonly kind: 'file'; readonly uri: string };

/** `unavailable`: there is nothing to compare with, and why, in one sentence. */
export type FoundBase =
  | {
      readonly kind: 'found';
      /** For people: `origin/main`, `v1.2.0`, `yesterday.yaml`. */
      readonly name: string;
      /** Of the entry document. A base with the same URI and label has the same text. */
      readonly uri: string;
      readonly label: string;
      readonly host: Host;
      /** When it was there for all, where that is sure. */
      readonly published?: Date;
    }
  | { readonly kind: 'new'; readonly name: string }
  | { readonly kind: 'unavailable'; readonly reason: string };
