// `breakwater check` for programs.
import type { CheckReport } from '@breakwater/core';
import type { RunOptions } from './run-command.ts';
import { runCommand } from './run-command.ts';

export interface CheckOptions extends RunOptions {
  /** What descriptions are compared with, at most one: where the branch left another, a revision, the last tag that fits, copies in a folder, what is published. */
  readonly mergeBase?: string;
  readonly base?: string;
  readonly tag?: string;
  readonly snapshot?: string;
  readonly baseUrl?: string;
  /** A revision of git: only descriptions any of whose files changed since then. */
  readonly since?: string;
  /** A part of the descriptions: `2/5`. */
  readonly shard?: string;
  readonly failOn?: 'breaking' | 'dangerous' | 'any' | 'none';
  readonly surface?: 'wire' | 'source';
  readonly contentModel?: 'declared' | 'strict';
  /** Findings that the base does not have, all of them, or none. */
  readonly conventions?: 'new' | 'all' | 'off';
}

/** Files, folders and globs; all descriptions of the repository where none is named. */
export const check = (descriptions: readonly string[] = [], options: CheckOptions = {}): Promise<CheckReport> =>
  runCommand('check', descriptions, options);
