// `breakwater explain`: where its options are, its help, and what it does.
import { command } from '../command.ts';
import { explainOptions } from './options.ts';

export const explain = command(
  explainOptions,
  () => import('./help.ts'),
  () => import('./command.ts'),
);
