// `breakwater deprecate`: where its options are, its help, and what it does.
import { command } from '../command.ts';
import { deprecateOptions } from './options.ts';

export const deprecate = command(
  deprecateOptions,
  () => import('./help.ts'),
  () => import('./command.ts'),
);
