// `breakwater changelog`: where its options are, its help, and what it does.
import { command } from '../command.ts';
import { changelogOptions } from './options.ts';

export const changelog = command(
  changelogOptions,
  () => import('./help.ts'),
  () => import('./command.ts'),
);
