// What passes between the thread that talks to the editor and the one that analyses: plain data.
import type { Language, StatedException, Waiver } from '@breakwater/core';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { MigrationFormat, Refused } from '../protocol.ts';
import type { Analysis } from '../view.ts';
import type { BaseChoice, WorkspaceSettings } from '../workspace.ts';
import type { Decided, FindingName, Fix } from './fix.ts';
import type { FileEdits } from './text-file-edits.ts';

export type ToAnalyst =
  | { readonly kind: 'start'; readonly settings: WorkspaceSettings }
  | { readonly kind: 'open'; readonly uri: string; readonly version: number; readonly text: string }
  | {
      readonly kind: 'change';
      readonly uri: string;
      readonly version: number;
      readonly changes: readonly TextDocumentContentChangeEvent[];
    }
  | { readonly kind: 'close'; readonly uri: string }
  /** Of what is stored, something changed. */
  | { readonly kind: 'forget' }
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question };

export type FromAnalyst =
  | { readonly id: number; readonly ok: true; readonly answer: unknown }
  | {
      readonly id: number;
      readonly ok: false;
      /** `superseded`: what it was about changed meanwhile. */
      readonly kind: 'superseded' | 'failed';
      readonly reason: string;
    };

/** About the description that begins at `entry`. */
export interface Asked {
  readonly entry: string;
  readonly base: BaseChoice | undefined;
  readonly language: Language;
  /** In milliseconds since 1970. */
  readonly now: number;
}

export type Question =
  | (Asked & { readonly kind: 'analysis' | 'preview' })
  | (Asked & { readonly kind: 'migration'; readonly format: MigrationFormat })
  | (Asked & { readonly kind: 'fixes'; readonly finding: FindingName })
  /** In one file; of one rule where it is named. */
  | (Asked & { readonly kind: 'all-fixes'; readonly uri: string; readonly rule?: string })
  | (Asked & { readonly kind: 'waiver'; readonly waiver: Omit<Waiver, 'by'> & Partial<Pick<Waiver, 'by'>> })
  /** `versions` are those for which the place was found. */
  | (Asked & {
      readonly kind: 'exception';
      readonly place: { readonly file: string; readonly pointer: string; readonly versions: Analysis['versions'] };
      readonly exception: StatedException;
    })
  /** Of a document of a base that was compared with. */
  | { readonly kind: 'base-text'; readonly uri: string };

/** By the kind of the question. */
export interface Answers {
  readonly analysis: Analysis;
  /** Undefined where nothing is known at once. */
  readonly preview: Analysis | undefined;
  readonly migration: { readonly text: string } | Refused;
  readonly fixes: readonly Fix[];
  readonly 'all-fixes': readonly FileEdits[];
  readonly waiver: Decided;
  readonly exception: Decided;
  readonly 'base-text': string | undefined;
}

export type AnswerTo<Asking extends Question> = Answers[Asking['kind']];
