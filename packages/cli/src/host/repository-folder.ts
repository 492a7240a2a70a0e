// Where the working directory is in its repository: platforms know files from there.
import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { repositoryAround } from './repository.ts';

/** With slashes. Without a repository, the working directory is taken for the root of one. */
export const repositoryFolder = (): { readonly root: string; readonly folder: string } => {
  const here = realpathSync('.');
  const root = repositoryAround(here) ?? here;
  return { root: slashed(root), folder: slashed(relative(root, here)) };
};

const slashed = (path: string): string => path.replaceAll('\\', '/');
