// `breakwater check`: where its options are, its help, and what it does.
import { command } from '../command.ts';
import { checkOptions } from './options.ts';

export const check = command(
  checkOptions,
  () => import('./help.ts'),
  () => import('./command.ts'),
);
