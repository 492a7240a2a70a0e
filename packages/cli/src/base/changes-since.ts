// What became of the files of a repository since a commit, the working tree included. Paths are from the root, with slashes.
import { outputOf } from '../host/git-command.ts';

/** All that are not as they were: changed, added, gone, and not tracked yet. */
export const changedSince = async (directory: string, commit: string): Promise<ReadonlySet<string>> => {
  const [tracked, others] = await Promise.all([
    listOf(directory, ['diff', '--name-only', '--no-renames', '-z', commit, '--']),
    listOf(directory, ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  return new Set([...tracked, ...others]);
};

/** The names that descriptions had before, by those that they have. */
export const renamedSince = async (directory: string, commit: string): Promise<ReadonlyMap<string, string>> => {
  const words = ['diff', '--name-status', '--find-renames', '--diff-filter=R', '-z', commit, '--', ...descriptions];
  const parts = await listOf(directory, words);
  const renamed = new Map<string, string>();
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [, before = '', after = ''] = parts.slice(index, index + 3);
    renamed.set(after, before);
  }
  return renamed;
};

/** Also those that have another name now. */
export const goneSince = (directory: string, commit: string): Promise<readonly string[]> =>
  listOf(directory, ['diff', '--name-only', '--no-renames', '--diff-filter=D', '-z', commit, '--', ...descriptions]);

export const filesIn = async (directory: string, commit: string): Promise<ReadonlySet<string>> =>
  new Set(await listOf(directory, ['ls-tree', '-r', '--full-tree', '--name-only', '-z', commit]));

const descriptions = ['*.json', '*.yaml', '*.yml'];

const listOf = async (directory: string, words: readonly string[]): Promise<readonly string[]> =>
  ((await outputOf(directory, words)) ?? '').split('\0').filter(part => part !== '');
