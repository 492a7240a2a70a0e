// The commit that a change is compared with, and fetching it into a checkout that has only its newest commit.
import { spawnSync } from 'node:child_process';
import type { Event } from './event.ts';

/**
 * Undefined where the event says nothing of it. What is checked out for a pull request is the commit that merges it: its
 * first parent is what it is merged into, whether or not that commit is there.
 */
export const baseCommitOf = (event: Event, folder: string): string | undefined => {
  if (event.number === undefined) return event.before;
  const commit = git(folder, ['cat-file', 'commit', 'HEAD']) ?? '';
  const [header = ''] = commit.split('\n\n', 1);
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent]) => parent);
  return parents.length > 1 ? parents[0] : undefined;
};

/** Whether the commit is there, if need be after asking for it and nothing else. */
export const hasCommit = (commit: string, folder: string): boolean => {
  const isThere = () => git(folder, ['cat-file', '-e', `${commit}^{commit}`]) !== undefined;
  if (isThere()) return true;
  git(folder, ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit]);
  return isThere();
};

/** What it prints; undefined where it fails. */
const git = (folder: string, words: readonly string[]): string | undefined => {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 120_000,
  });
  return status === 0 ? stdout : undefined;
};
