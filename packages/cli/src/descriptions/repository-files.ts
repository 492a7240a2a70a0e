// The files of a repository that people work on: what git ignores is not among them. Without git, all but what nobody wrote here.
import type { Dirent } from 'node:fs';
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { outputOf } from '../host/git-command.ts';

export interface Searching {
  /** Where git may run. Without it, no more than so many folders are looked into: nobody says which of them matter. */
  readonly mayAskGit: boolean;
}

const mostFolders = 5_000;

/** Paths from the folder, with slashes, in order; only names that end as descriptions do. */
export const filesBelow = async (
  folder: string,
  { mayAskGit }: Searching = { mayAskGit: true },
): Promise<readonly string[]> => {
  const words = ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', '*.json', '*.yaml', '*.yml'];
  const known = mayAskGit ? await outputOf(folder, words) : undefined;
  const paths = known === undefined ? walk(folder, mayAskGit ? Infinity : mostFolders) : known.split('\0');
  return [...new Set(paths)].filter(path => path !== '' && !isHidden(path)).sort();
};

const isHidden = (path: string): boolean =>
  path
    .split('/')
    .slice(0, -1)
    .some(name => name === 'node_modules' || name.startsWith('.'));

/** Those that are near come first. Links are not followed, and a folder that cannot be read has nothing. */
const walk = (root: string, most: number): readonly string[] => {
  const found: string[] = [];
  const folders = [root];
  for (const folder of folders) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) {
        if (folders.length < most) folders.push(path);
      } else if (entry.isFile() && /\.(?:json|ya?ml)$/.test(entry.name)) {
        found.push(relative(root, path).split(sep).join('/'));
      }
    }
  }
  return found;
};

const entriesOf = (folder: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
};
