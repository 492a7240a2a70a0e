// Where git remembers the commits and branches of a repository: in its `.git`, or where a file of that name leads to.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Worktrees have a folder of their own, and share another one. */
export const gitFoldersOf = (repository: string): readonly string[] => {
  try {
    const entry = join(repository, '.git');
    if (statSync(entry).isDirectory()) return [entry];
    const [, named] = /^gitdir: (.+)$/m.exec(readFileSync(entry, 'utf8')) ?? [];
    if (named === undefined) return [];
    const own = resolve(repository, named.trim());
    const shared = join(own, 'commondir');
    return existsSync(shared) ? [own, resolve(own, readFileSync(shared, 'utf8').trim())] : [own];
  } catch {
    return [];
  }
};
