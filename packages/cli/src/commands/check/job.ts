// What a worker is given to do for one description, and what comes back: plain data, so that it can pass between threads.
import type { Catalogue, CheckedBase, CheckedDescription, Digest, Language, Waiver } from '@breakwater/core';
import { withoutCredentials } from '../../host/http-host.ts';
import type { ReadingRequest } from '../../options/reading.ts';

/** The same for all descriptions. */
export interface JobSettings extends ReadingRequest {
  readonly language: Language;
  readonly now: Date;
  /** In the place of breakwater.yaml. */
  readonly ruleset: string | undefined;
  readonly asked: AskedJudgement;
  /** Paths that changed since the revision that was asked for, from the root of the repository. Others are not looked at. */
  readonly changed: { readonly directory: string; readonly paths: ReadonlySet<string> } | undefined;
  /** Of the command line, what `waive` has to be told to find the same. */
  readonly words: readonly string[];
  /** What text is made of; of descriptions that fail, or of all. */
  readonly digests: 'none' | 'failing' | 'all';
  /** Also what safe repairs would write. */
  readonly repairEdits: boolean;
}

/** What the command line says in the place of the configuration. */
export interface AskedJudgement {
  readonly failOn: 'breaking' | 'dangerous' | 'any' | 'none' | undefined;
  readonly surface: 'wire' | 'source' | undefined;
  readonly contentModel: 'declared' | 'strict' | undefined;
  readonly conventions: 'new' | 'all' | 'off' | undefined;
  readonly requireVersion: boolean | undefined;
}

export interface Job {
  /** As people name it, from the working directory. */
  readonly file: string;
  /** It is gone: only its base can be read. */
  readonly isGone: boolean;
  readonly base: JobBase;
  /** Those of this description. */
  readonly waivers: readonly Waiver[];
}

export interface JobBase {
  readonly words: Catalogue<string>;
  /** What to open; undefined for a description that is new. */
  readonly name: string | undefined;
  readonly renamedFrom?: string;
  readonly commit?: string;
  readonly published?: Date;
}

/** `skipped`: nothing of it changed since the revision that was asked for. */
export type JobResult =
  | { readonly kind: 'skipped' }
  | {
      readonly kind: 'checked';
      readonly description: CheckedDescription;
      readonly digest?: Digest;
    };

/** As reports show it: addresses without the names and passwords in them. */
export const checkedBase = ({ words, name, renamedFrom, commit }: JobBase, language: Language): CheckedBase => ({
  text: words[language],
  file: name === undefined ? null : /^https?:/i.test(name) ? withoutCredentials(name) : name,
  ...(renamedFrom !== undefined && { renamedFrom }),
  ...(commit !== undefined && { commit }),
});
