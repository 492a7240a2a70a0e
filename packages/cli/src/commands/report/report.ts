// `breakwater report`: where its options are, its help, and what it does.
import { command } from '../command.ts';
import { reportOptions } from './options.ts';

export const report = command(
  reportOptions,
  () => import('./help.ts'),
  () => import('./command.ts'),
);
