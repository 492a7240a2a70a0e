// What to say of a revision that a clone does not have: what it may be called, and what would fetch it.
import { isShallow, outputOf } from './git-command.ts';

export interface MissingRevision {
  readonly similar?: string;
  readonly command?: string;
}

/** What a clone with few commits lacks can be fetched; what only the remote has goes by another name. */
export const missingRevision = async (directory: string, revision: string): Promise<MissingRevision> => {
  const isName = /^[\w./-]+$/.test(revision) && !revision.startsWith('-');
  const ofRemote = `origin/${revision}`;
  if (isName && (await outputOf(directory, ['rev-parse', '--verify', '--quiet', `${ofRemote}^{commit}`])) !== undefined)
    return { similar: ofRemote };
  if (!(await isShallow(directory))) return {};
  const isBranch = isName && !/^[\da-f]{7,}$/.test(revision);
  return {
    command: isBranch ? `git fetch --depth=1 origin ${revision}:${revision}` : 'git fetch --unshallow',
  };
};
