// `breakwater bump`: where its options are, its help, and what it does.
import { command } from '../command.ts';
import { bumpOptions } from './options.ts';

export const bump = command(
  bumpOptions,
  () => import('./help.ts'),
  () => import('./command.ts'),
);
