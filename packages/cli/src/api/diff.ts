// `breakwater diff` for programs.
import type { Report } from '@breakwater/core';
import type { RunOptions } from './run-command.ts';
import { runCommand } from './run-command.ts';

export interface DiffOptions extends RunOptions {
  /** Whose breaks count: of HTTP clients, or of generated code as well. */
  readonly surface?: 'wire' | 'source';
  /** Whether senders keep to what is declared, or may send whatever the schema lets through. */
  readonly contentModel?: 'declared' | 'strict';
  /** What parts of paths and server URLs are in the revision: `v1=v2`. */
  readonly map?: readonly string[];
  /** What it does to state a field `x-…`: `x-rate-limit=narrows`. */
  readonly extension?: readonly string[];
  /** Also hold both descriptions against the specification. */
  readonly validate?: boolean;
}

/** Each side is a file, a URL, or a file in git: `main:api/openapi.yaml`. */
export const diff = (base: string, revision: string, options: DiffOptions = {}): Promise<Report> =>
  runCommand('diff', [base, revision], options);
