// `breakwater lint`: where its options are, its help, and what it does.
import { command } from '../command.ts';
import { lintOptions } from './options.ts';

export const lint = command(
  lintOptions,
  () => import('./help.ts'),
  () => import('./command.ts'),
);
