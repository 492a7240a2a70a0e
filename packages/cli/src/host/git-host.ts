// Files of one git revision: the entry and, in the same revision, what it refers to.
import { basename, posix } from 'node:path';
import type { Host } from '@breakwater/core';
import { closest, HostError } from '@breakwater/core';
import { downloadReference } from './download.ts';
import { outputOf } from './git-command.ts';
import { askGit } from './git-objects.ts';
import type { RevisionPath } from './git-uri.ts';
import { revisionPathOf } from './git-uri.ts';
import { fileLimit } from './limits.ts';
import { missingRevision } from './missing-revision.ts';

export interface GitHostOptions {
  /** Of the entry. */
  readonly uri: string;
  readonly label: string;
  readonly revision: string;
  readonly allowRemoteReferences: boolean;
  readonly directory: string;
}

export const gitHost = (options: GitHostOptions): Host => ({
  read: async uri => {
    if (/^https?:/i.test(uri)) return downloadReference(uri, options.allowRemoteReferences);
    const place = revisionPathOf(uri);
    if (!place || place.revision !== options.revision)
      throw new HostError('not-allowed', uri, uri, { notAllowed: 'scheme' });
    return readBlob(place, uri, options);
  },
});

const readBlob = async (place: RevisionPath, uri: string, options: GitHostOptions): Promise<string> => {
  const { directory, label } = options;
  const name = uri === options.uri ? label : `${place.revision}:${place.path}`;
  // Git has no such names either; in other commands than the one that is used here they would be options.
  if (place.revision.startsWith('-')) throw new HostError('no-revision', uri, place.revision);
  const answer = await askGit(directory, place.revision, place.path);
  switch (answer.kind) {
    case 'blob':
      if (answer.content.length <= fileLimit.bytes) return answer.content.toString('utf8');
      throw new HostError('too-large', uri, name, { limit: fileLimit.inWords });
    case 'tree':
      throw await isDirectory(place, uri, name, directory);
    case 'outside':
      throw new HostError('not-allowed', uri, name, { notAllowed: 'outside-root' });
    case 'missing':
      throw await missing(place, uri, name, directory);
    case 'failed':
      throw failed(answer.reason, uri, name);
  }
};

const failed = (reason: string, uri: string, name: string): HostError => {
  if (/dubious ownership/.test(reason)) return new HostError('no-permission', uri, name);
  if (/not a git repository|ENOENT/.test(reason)) return new HostError('no-repository', uri, name);
  const said = reason.trim().split('\n').at(-1)?.slice(0, 200);
  return new HostError('unreachable', uri, said || 'git ended', { unreachable: 'other' });
};

/** The revision, or the path in it? */
const missing = async (place: RevisionPath, uri: string, name: string, directory: string): Promise<HostError> => {
  const { revision, path } = place;
  if (revision !== '' && !(await succeeds(directory, ['rev-parse', '--verify', '--quiet', `${revision}^{tree}`]))) {
    return new HostError('no-revision', uri, revision, { ...(await missingRevision(directory, revision)) });
  }
  const folder = posix.dirname(path);
  const similar = closest(basename(path), await namesIn(directory, revision, folder === '.' ? '' : `${folder}/`));
  return new HostError(
    'not-found',
    uri,
    name,
    similar === undefined ? {} : { similar: `${revision}:${posix.join(folder, similar)}` },
  );
};

const isDirectory = async (place: RevisionPath, uri: string, name: string, directory: string): Promise<HostError> => {
  const { revision, path } = place;
  const folder = path === '' ? '' : `${path.replace(/\/$/, '')}/`;
  const files = (await namesIn(directory, revision, folder)).filter(it => /\.(?:json|ya?ml)$/i.test(it)).slice(0, 3);
  const candidates = files.map(file => `${revision}:${folder}${file}`).join(', ');
  return new HostError('is-directory', uri, name, candidates === '' ? {} : { candidates });
};

/** The names in a folder of a revision. */
const namesIn = async (directory: string, revision: string, folder: string): Promise<readonly string[]> => {
  const listing =
    revision === ''
      ? await outputOf(directory, ['ls-files', '--full-name', '-z', '--', `:(top)${folder}`])
      : await outputOf(directory, [
          'ls-tree',
          '--full-tree',
          '--name-only',
          '-z',
          revision,
          '--',
          ...(folder === '' ? [] : [folder]),
        ]);
  const paths = listing?.split('\0').filter(path => path.startsWith(folder)) ?? [];
  return [...new Set(paths.map(path => path.slice(folder.length).split('/')[0] ?? ''))];
};

const succeeds = async (directory: string, words: readonly string[]): Promise<boolean> =>
  (await outputOf(directory, words)) !== undefined;
