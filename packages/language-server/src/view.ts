// What a feature knows when it answers: one open document and the description that it is a part of, as they are at this moment.
import type { Configuration, Description, Document, Language, LintReport, Prepared, Report } from '@breakwater/core';

export interface View {
  readonly uri: string;
  /** What the editor shows: it may be in the middle of being written. */
  readonly text: string;
  readonly format: 'json' | 'yaml';
  /** The newest state of this text that could be read; its own `text` is another one while a mistake is being made. */
  readonly document: Document | undefined;
  /** The whole description, with open documents in the place of stored ones. */
  readonly description: Description | undefined;
  readonly prepared: Prepared | undefined;
  /** What was found last; positions in it are those of the versions that it names. */
  readonly analysis: Analysis | undefined;
  readonly configuration: Configuration;
  readonly language: Language;
  readonly now: Date;
}

/** Plain data: it is made in another thread. */
export interface Analysis {
  /** Of each document that it read, the version that the editor gave; absent for stored files. By URI. */
  readonly versions: Readonly<Record<string, number>>;
  readonly lint: LintReport | undefined;
  /** Against the base; undefined where there is none. */
  readonly comparison: Report | undefined;
  /** Why there is no comparison, in one sentence. */
  readonly noComparison?: string;
  /** For people: what it was compared with. */
  readonly baseName?: string;
}
