// `breakwater lsp`: where its options are, its help, and what it does.
import { command } from '../command.ts';
import { lspOptions } from './options.ts';

export const lsp = command(
  lspOptions,
  () => import('./help.ts'),
  () => import('./command.ts'),
);
