// `breakwater history`: where its options are, its help, and what it does.
import { command } from '../command.ts';
import { historyOptions } from './options.ts';

export const history = command(
  historyOptions,
  () => import('./help.ts'),
  () => import('./command.ts'),
);
