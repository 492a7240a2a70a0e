// What a client that knows Breakwater can ask beside what every editor asks. Others miss views and wizards, and no finding.
import type { Level, OperationReference, Severity } from '@breakwater/core';
import type { Location, WorkspaceEdit } from 'vscode-languageserver';
import type { BaseChoice } from './workspace.ts';

/** What such a client says of itself when it begins. */
export interface ClientOptions {
  /** It shows documents whose URI begins with `breakwater-base:`, and asks for their text. */
  readonly opensBase?: boolean;
  /** What somebody chose before, for all descriptions. */
  readonly base?: BaseChoice;
  /** It has commands that ask for a reason and send it (`breakwater.waive`, `breakwater.except`), and one that shows a rule. */
  readonly asksReasons?: boolean;
  /** Code that lies in the workspace may run. */
  readonly isTrusted?: boolean;
}

/** From the client, by method. `uri` is any document of a description. */
export interface Requests {
  /** `choice` is null where nobody chooses any more; without `uri` it is for all descriptions. */
  'breakwater/chooseBase': Request<{ readonly choice: BaseChoice | null; readonly uri?: string }, null>;
  'breakwater/baseDocument': Request<{ readonly uri: string }, { readonly text: string } | null>;
  'breakwater/changes': Request<Asked, ChangeList | null>;
  'breakwater/deprecations': Request<Asked, DeprecationList | null>;
  /** These are about an open document, and null for any other. */
  'breakwater/operations': Request<Asked, readonly NamedOperation[] | null>;
  /** The likeliest first. */
  'breakwater/successors': Request<Asked & { readonly operation: string }, readonly NamedOperation[] | null>;
  'breakwater/deprecate': Request<Asked & AskedDeprecation, DeprecationEdit | null>;
  'breakwater/undeprecate': Request<Asked & { readonly operation: string }, DeprecationEdit | null>;
  'breakwater/migration': Request<Asked & { readonly format: MigrationFormat }, { readonly text: string } | Refused>;
  'breakwater/waive': Request<StatedDecision & { readonly by?: string }, DecisionEdit>;
  /** Of a finding of a lint: written into the description, at the place of the finding or around it. */
  'breakwater/except': Request<StatedDecision, DecisionEdit>;
  'breakwater/explain': Request<Partial<Asked> & { readonly rule: string }, { readonly markdown: string } | null>;
}

/** To the client, by method. */
export interface Notifications {
  /** After each analysis, and when one takes longer than a moment. */
  'breakwater/status': Status;
}

interface Request<Params, Result> {
  readonly params: Params;
  readonly result: Result;
}

export interface Asked {
  readonly uri: string;
}

/** In one sentence. */
export interface Refused {
  readonly refused: string;
}

export interface Status {
  /** The entry document. */
  readonly entry: string;
  /** All documents of the description, the entry as well. */
  readonly documents: readonly string[];
  readonly title: string;
  readonly isBusy: boolean;
  /** It could not be analysed: the reason stands in the place of a comparison. */
  readonly hasFailed?: true;
  readonly comparison: ComparisonStatus | Refused;
  /** Of the description alone. */
  readonly lint: Readonly<Partial<Record<Severity, number>>>;
}

export interface ComparisonStatus {
  /** For people. */
  readonly base: string;
  /** Of the entry document as it was, where such a client opens it; absent where the description is new. */
  readonly baseUri?: string;
  /** Of what is not waived. */
  readonly counts: Readonly<Record<Level, number>>;
  readonly accepted: number;
  /** The description is not in the base. */
  readonly isNew: boolean;
  /** `info.version` of the description as it is, and the least that is enough for the changes. */
  readonly version?: { readonly current: string; readonly suggested: string | null; readonly isEnough: boolean };
}

/** In the order of the documents. */
export interface ChangeList {
  readonly base: string;
  readonly changes: readonly ListedChange[];
}

export interface ListedChange {
  readonly rule: string;
  readonly level: Level;
  readonly subject: string;
  readonly message: string;
  readonly operations: readonly OperationReference[];
  readonly location: Location;
  readonly base?: Location;
  readonly isWaived: boolean;
}

/** By when they end; those whose end nobody knows come last. */
export interface DeprecationList {
  readonly deprecations: readonly ListedDeprecation[];
}

export interface ListedDeprecation {
  readonly subject: string;
  /** `GET /plans`, where it is an operation. */
  readonly operation?: string;
  readonly state: 'overdue' | 'ending' | 'deprecated' | 'announced' | 'undated';
  /** `2026-06-30`. */
  readonly ends?: string;
  readonly daysLeft?: number;
  readonly successors: readonly string[];
  readonly location: Location;
}

export interface NamedOperation {
  /** As the core calls it: `GET /plans`. */
  readonly name: string;
  readonly summary?: string;
  readonly isDeprecated: boolean;
  readonly location: Location;
}

/** What is left out is as the policy of the description wants it. */
export interface AskedDeprecation {
  readonly operation: string;
  /** A name of an operation, an address or `none`. */
  readonly successor?: string;
  readonly at?: string;
  readonly sunset?: string;
  readonly reason?: string;
}

export type DeprecationEdit =
  | {
      readonly edit: WorkspaceEdit;
      /** What is written, and what is to be known of it. */
      readonly sentences: readonly string[];
      readonly deprecated?: string;
      readonly sunset?: string;
    }
  | Refused;

/** What the commands that ask for a reason are given. */
export interface Decision extends Asked {
  readonly rule: string;
  readonly fingerprint: string;
  readonly message: string;
}

export interface StatedDecision extends Asked {
  readonly fingerprint: string;
  readonly reason: string;
  /** The last day on which it counts: `2027-01-31`. */
  readonly until?: string;
}

/** `by` may be missing: it is not known who is at work. */
export type DecisionEdit = { readonly edit: WorkspaceEdit } | (Refused & { readonly missing?: 'by' });

export type MigrationFormat = 'html' | 'markdown' | 'json';
