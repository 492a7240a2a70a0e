// What programs may import: the commands as functions, which take the names that the command line takes and give reports.
export type { CheckOptions } from './api/check.ts';
export { check } from './api/check.ts';
export type { DiffOptions } from './api/diff.ts';
export { diff } from './api/diff.ts';
export type { LintOptions } from './api/lint.ts';
export { lint } from './api/lint.ts';
export type { RunOptions } from './api/run-command.ts';
export { CommandError } from './api/run-command.ts';
