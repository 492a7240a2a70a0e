// A description as it is at one moment, with what counts for it.
import type { Description, Prepared, Problem } from '@breakwater/core';
import type { FoundBase, FoundConfiguration } from '../workspace.ts';

export interface Revision {
  readonly description: Description;
  /** With what was wrong when it was read. */
  readonly prepared: Prepared;
  /** With what is wrong with its structure, too. */
  readonly checked: Prepared;
}

export interface Gathered {
  readonly found: FoundConfiguration;
  /** Undefined where it cannot be read; the problems say why. */
  readonly revision: Revision | undefined;
  readonly problems: readonly Problem[];
  /** Of each open document that was read, its version. */
  readonly versions: Readonly<Record<string, number>>;
}

export type ReadBase =
  | { readonly ok: true; readonly prepared: Prepared }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type GatheredBase =
  | (Extract<FoundBase, { readonly kind: 'found' }> & { readonly read: ReadBase })
  | Exclude<FoundBase, { readonly kind: 'found' }>;
