// What comes of a question about findings: plain data, ready to be applied.
import type { Refused } from '../protocol.ts';
import type { FileEdits } from './text-file-edits.ts';

export interface FindingName {
  readonly kind: 'lint' | 'change';
  readonly rule: string;
  readonly fingerprint: string;
}

export interface Fix {
  /** `safe` needs no thought, a `suggestion` is a choice, and a `mend` keeps a promise. */
  readonly kind: 'safe' | 'suggestion' | 'mend';
  readonly title: string;
  readonly files: readonly FileEdits[];
}

export type Decided = { readonly files: readonly FileEdits[] } | (Refused & { readonly missing?: 'by' });
