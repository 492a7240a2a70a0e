// Names of files in revisions, `REV:path`, and their addresses, `git://REV/path`: hierarchical, so that relative
// references stay within the revision.
import { realpathSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import { repositoryAround } from './repository.ts';

export interface RevisionPath {
  /** Whatever git understands; '' is what is staged. */
  readonly revision: string;
  /** From the root of the repository, or with `./` from the directory, as git has it. */
  readonly path: string;
}

/** Colons in braces belong to the revision: `HEAD^{/fix: it}:api.yaml`. */
export const splitRevision = (name: string): RevisionPath | undefined => {
  const match = /^((?:[^:{]|\{[^}]*\}|\{)*):(.*)$/s.exec(name);
  return match ? { revision: match[1] ?? '', path: match[2] ?? '' } : undefined;
};

export const gitUri = ({ revision, path }: RevisionPath, directory: string): string => {
  const fromRoot = /^\.\.?(?:\/|$)/.test(path) ? posix.join(prefixOf(directory), path) : path;
  return `git://${encodeURIComponent(revision)}/${fromRoot.split('/').map(encodeURIComponent).join('/')}`;
};

/** `undefined` for other addresses. */
export const revisionPathOf = (uri: string): RevisionPath | undefined => {
  const match = /^git:\/\/([^/]*)\/(.*)$/s.exec(uri);
  if (!match) return undefined;
  try {
    return { revision: decodeURIComponent(match[1] ?? ''), path: decodeURIComponent(match[2] ?? '') };
  } catch {
    return undefined;
  }
};

const prefixOf = (directory: string): string => {
  const real = realpathSync(directory);
  return relative(repositoryAround(real) ?? real, real)
    .split(sep)
    .join('/');
};
