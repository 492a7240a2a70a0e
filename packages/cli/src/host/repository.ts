// Where a git repository begins.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that has the `.git` of a folder in it; a file in worktrees and submodules. */
export const repositoryAround = (folder: string): string | undefined => {
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, '.git'))) return here;
    if (dirname(here) === here) return undefined;
  }
};
