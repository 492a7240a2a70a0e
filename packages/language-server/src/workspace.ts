// What the server needs of the machine that it runs on. Whoever starts it brings one: the command on Node, the extension in a browser.
import type { Configuration, Host, Problem, Waiver } from '@breakwater/core';

export interface Workspace {
  /** Files as they are stored. What is open in the editor is put before them. */
  readonly host: Host;
  /** How reports call a file. */
  labelOf(uri: string): string;
  /** What counts for a description: its breakwater.yaml, or the defaults. */
  configurationFor(uri: string): Promise<FoundConfiguration>;
  waiversFor(uri: string, configuration: Configuration): Promise<FoundWaivers>;
  /** What a description is held against; `choice` is undefined where nobody chose. */
  baseFor(uri: string, choice: BaseChoice | undefined): Promise<FoundBase>;
}

export interface FoundConfiguration {
  readonly configuration: Configuration;
  /** The file that says it. */
  readonly file?: string;
  readonly problems: readonly Problem[];
}

export interface FoundWaivers {
  /** The file that has them, or would have them. */
  readonly file: string;
  /** What waivers call the description; undefined for one that is in no folder. */
  readonly description: string | undefined;
  readonly waivers: readonly Waiver[];
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
      /** Of the entry document. */
      readonly uri: string;
      readonly host: Host;
    }
  | { readonly kind: 'new' }
  | { readonly kind: 'unavailable'; readonly reason: string };
