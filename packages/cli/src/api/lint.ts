// `breakwater lint` for programs.
import type { LintReport } from '@breakwater/core';
import type { RunOptions } from './run-command.ts';
import { runCommand } from './run-command.ts';

export interface LintOptions extends RunOptions {
  /** A file of findings that are known, and not reported. */
  readonly baseline?: string;
  /** A revision of git: only what is new since then is reported. */
  readonly changedSince?: string;
}

/** A file, a URL, or a file in git. */
export const lint = (description: string, options: LintOptions = {}): Promise<LintReport> =>
  runCommand('lint', [description], options);
