// `breakwater rules`: where its options are, its help, and what it does.
import { command } from '../command.ts';
import { rulesOptions } from './options.ts';

export const rules = command(
  rulesOptions,
  () => import('./help.ts'),
  () => import('./command.ts'),
);
