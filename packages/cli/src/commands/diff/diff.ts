// `breakwater diff`: where its options are, its help, and what it does.
import { command } from '../command.ts';
import { diffOptions } from './options.ts';

export const diff = command(
  diffOptions,
  () => import('./help.ts'),
  () => import('./command.ts'),
);
