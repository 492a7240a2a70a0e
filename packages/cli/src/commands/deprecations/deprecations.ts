// `breakwater deprecations`: where its options are, its help, and what it does.
import { command } from '../command.ts';
import { deprecationsOptions } from './options.ts';

export const deprecations = command(
  deprecationsOptions,
  () => import('./help.ts'),
  () => import('./command.ts'),
);
