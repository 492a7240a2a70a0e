// What a feature knows when it answers: one open document and the description that it is a part of, as they are at this moment.
import type {
  Configuration,
  DeprecationsReport,
  Description,
  Document,
  Gravity,
  Language,
  LintReport,
  Prepared,
  Range,
  Report,
} from '@breakwater/core';

export interface View {
  readonly uri: string;
  /** What the editor shows: it may be in the middle of being written. */
  readonly text: string;
  readonly format: 'json' | 'yaml';
  /** The newest state of this text that could be read; its own `text` is another one while a mistake is being made. */
  readonly document: Document | undefined;
  /** The whole description, with open documents in the place of stored ones. Undefined for files that are in none. */
  readonly description: Description | undefined;
  readonly prepared: Prepared | undefined;
  /** What was found last; positions in it are those of the versions that it names. */
  readonly analysis: Analysis | undefined;
  /** What was found last in all descriptions that are open, this one as well. */
  readonly known: readonly Analysis[];
  readonly configuration: Configuration;
  readonly language: Language;
  readonly now: Date;
  /** How the editor writes the URI of a file. */
  readonly spelled: (uri: string) => string;
  /** What the editor shows of another file, if it is open. */
  readonly openText: (uri: string) => string | undefined;
  /** Files that references may lead to, whether any does or not. */
  readonly filesBeside: () => Promise<readonly string[]>;
}

/** Plain data: it is made in another thread. */
export interface Analysis {
  /** Of the description, as a URI. */
  readonly entry: string;
  /** Of the API. */
  readonly title: string;
  /** Of each document that was read, the version that the editor gave; absent for stored files. By URI. */
  readonly versions: Readonly<Record<string, number>>;
  /** The documents of the description by what reports call them, as URIs. */
  readonly files: Readonly<Record<string, string>>;
  /** Those of the base. */
  readonly baseFiles: Readonly<Record<string, string>>;
  /** Absent where the description could not be read. */
  readonly lint?: LintReport;
  /** Against the base, where there is one that could be read. */
  readonly comparison?: Report;
  /** What is deprecated or comes to an end. */
  readonly deprecations?: DeprecationsReport;
  /** What is wrong with the description, its configuration and its waivers. */
  readonly problems: readonly FoundProblem[];
  readonly base: AnalysedBase;
}

export interface FoundProblem {
  readonly uri: string;
  readonly code: string;
  readonly gravity: Gravity;
  readonly message: string;
  readonly range?: Range;
}

export type AnalysedBase =
  | { readonly kind: 'compared'; readonly name: string }
  | { readonly kind: 'new'; readonly name: string }
  /** Why there is no comparison, in one sentence. */
  | { readonly kind: 'none'; readonly reason: string };
