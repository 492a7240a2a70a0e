// `breakwater waive`: where its options are, its help, and what it does.
import { command } from '../command.ts';
import { waiveOptions } from './options.ts';

export const waive = command(
  waiveOptions,
  () => import('./help.ts'),
  () => import('./command.ts'),
);
