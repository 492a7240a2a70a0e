// `breakwater undeprecate`: where its options are, its help, and what it does.
import { command } from '../command.ts';
import { undeprecateOptions } from './options.ts';

export const undeprecate = command(
  undeprecateOptions,
  () => import('./help.ts'),
  () => import('./command.ts'),
);
