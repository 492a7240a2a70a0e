// The folder that a description may not leave, and what is in it. Links are followed before the question is asked.
import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { repositoryAround } from './repository.ts';

/** The one that was asked for, else the git repository around `folder`, else `folder`. */
export const rootAround = (
  folder: string,
  { root, directory }: { readonly root: string | undefined; readonly directory: string },
): string => {
  if (root !== undefined) return realPathOf(resolve(directory, root)) ?? resolve(directory, root);
  const real = realPathOf(folder) ?? folder;
  return repositoryAround(real) ?? real;
};

export const isInside = (root: string, path: string): boolean => {
  const way = relative(root, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
};

/** Undefined for what is not there. */
export const realPathOf = (path: string): string | undefined => {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
};
