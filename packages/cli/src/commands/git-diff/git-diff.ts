// `breakwater git-diff`: where its options are, its help, and what it does.
import { command } from '../command.ts';
import { gitDiffOptions } from './options.ts';

export const gitDiff = command(
  gitDiffOptions,
  () => import('./help.ts'),
  () => import('./command.ts'),
);
