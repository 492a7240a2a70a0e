// `breakwater init`: where its options are, its help, and what it does.
import { command } from '../command.ts';
import { initOptions } from './options.ts';

export const init = command(
  initOptions,
  () => import('./help.ts'),
  () => import('./command.ts'),
);
