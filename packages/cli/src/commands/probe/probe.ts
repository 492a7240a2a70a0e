// `breakwater probe`: where its options are, its help, and what it does.
import { command } from '../command.ts';
import { probeOptions } from './options.ts';

export const probe = command(
  probeOptions,
  () => import('./help.ts'),
  () => import('./command.ts'),
);
