// The commit that a source of bases stands for, or why there is none and what would help.

import { isShallow, outputOf, runGit } from '../host/git-command.ts';
import { missingRevision } from '../host/missing-revision.ts';
import { repositoryAround } from '../host/repository.ts';
import type { BaseSource } from './base-source.ts';
import type { Environment } from './target-branch.ts';
import { remoteOf, targetBranch } from './target-branch.ts';

export type CommitSource = Exclude<BaseSource, { readonly snapshot: string } | { readonly url: string }>;

export interface BaseCommit {
  /** The root of the repository. */
  readonly directory: string;
  readonly sha: string;
  /** What reports call it: a tag, a revision as it was given, or `3fa0c1d`. */
  readonly name: string;
  readonly short: string;
  readonly time: Date;
  readonly kind: 'merge-base' | 'revision' | 'tag';
  /** With what it is the merge base: `origin/main`. */
  readonly target?: string;
  /** Whether it is the commit that is checked out. */
  readonly isHead: boolean;
  /** Whether HEAD came of it: what it does not say was not said at its time. */
  readonly isPast: boolean;
}

/** `command` is what helps, word by word. */
export type BaseFault =
  | { readonly kind: 'no-repository' | 'no-git' }
  | { readonly kind: 'not-owned'; readonly command: string }
  /** `only`: all that the clone knows. */
  | { readonly kind: 'no-target'; readonly only: string | undefined; readonly command: string | undefined }
  | { readonly kind: 'no-branch'; readonly branch: string; readonly command: string }
  | { readonly kind: 'cut-off'; readonly branch: string; readonly command: string }
  | { readonly kind: 'unrelated'; readonly branch: string }
  | { readonly kind: 'no-revision'; readonly revision: string; readonly similar?: string; readonly command?: string }
  | { readonly kind: 'no-tag'; readonly pattern: string; readonly isShallow: boolean; readonly command: string };

export type FoundCommit =
  | { readonly kind: 'found'; readonly commit: BaseCommit }
  /** Nothing has been committed. */
  | { readonly kind: 'none' }
  | { readonly kind: 'fault'; readonly fault: BaseFault };

export const baseCommit = async (
  source: CommitSource,
  folder: string,
  environment: Environment,
): Promise<FoundCommit> => {
  const directory = repositoryAround(folder);
  if (directory === undefined) return faulty({ kind: 'no-repository' });
  const head = await runGit(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (!head.ok) return headless(directory, head.reason);
  const finder: Finder = { directory, head: head.text.trim(), environment };
  if ('mergeBase' in source) return mergeBase(source.mergeBase, finder);
  return 'tag' in source ? lastTag(source.tag, finder) : revisionNamed(source.revision, finder);
};

interface Finder {
  readonly directory: string;
  readonly head: string;
  readonly environment: Environment;
}

const faulty = (fault: BaseFault): FoundCommit => ({ kind: 'fault', fault });

const headless = (directory: string, reason: string): FoundCommit => {
  if (reason === 'ENOENT') return faulty({ kind: 'no-git' });
  // In containers, where the files belong to somebody else.
  if (/dubious ownership/.test(reason))
    return faulty({ kind: 'not-owned', command: `git config --global --add safe.directory ${directory}` });
  return { kind: 'none' };
};

const mergeBase = async (asked: string | undefined, finder: Finder): Promise<FoundCommit> => {
  const { directory, environment } = finder;
  const target =
    asked === undefined ? await targetBranch(directory, environment) : { kind: 'branch' as const, branch: asked };
  const known = await remoteOf(directory);
  if (target.kind === 'unknown') {
    return faulty({ kind: 'no-target', only: target.only, command: commandForTarget(target.only, known) });
  }
  const remote = known ?? 'origin';
  const { branch } = target;
  if (target.kind === 'commit') {
    const found = await commitAt(target.commit, finder, { kind: 'merge-base', target: branch });
    if (found) return found;
  }
  const isCut = await isShallow(directory);
  const short = branch.startsWith(`${remote}/`) ? branch.slice(remote.length + 1) : branch;
  const command = `git fetch ${isCut ? '--unshallow ' : ''}${remote} ${short}:refs/remotes/${remote}/${short}`;
  const tip = await tipOf(branch, remote, directory);
  if (!tip) return faulty({ kind: 'no-branch', branch, command });
  const base = (await outputOf(directory, ['merge-base', 'HEAD', tip.ref]))?.trim();
  const found = base && (await commitAt(base, finder, { kind: 'merge-base', target: tip.name }));
  if (found) return found;
  return faulty(isCut ? { kind: 'cut-off', branch: tip.name, command } : { kind: 'unrelated', branch: tip.name });
};

const commandForTarget = (only: string | undefined, remote: string | undefined): string | undefined => {
  if (remote === undefined) return undefined;
  return only === undefined
    ? `git remote set-head ${remote} --auto`
    : `git fetch ${remote} main:refs/remotes/${remote}/main`;
};

/** As the remote has it: the one of this clone may be old. */
const tipOf = async (
  branch: string,
  remote: string,
  directory: string,
): Promise<{ readonly ref: string; readonly name: string } | undefined> => {
  const candidates = [
    { ref: `refs/remotes/${remote}/${branch}`, name: `${remote}/${branch}` },
    { ref: `refs/remotes/${branch}`, name: branch },
    { ref: `refs/heads/${branch}`, name: branch },
  ];
  for (const candidate of candidates) {
    if ((await shaOf(candidate.ref, directory)) !== undefined) return candidate;
  }
  return undefined;
};

const revisionNamed = async (revision: string, finder: Finder): Promise<FoundCommit> => {
  const { directory } = finder;
  // A whole hash is shown as the short one that it has.
  const known = /^[\da-f]{40,64}$/.test(revision) ? {} : { name: revision };
  const found = await commitAt(revision, finder, { kind: 'revision', ...known });
  return found ?? faulty({ kind: 'no-revision', revision, ...(await missingRevision(directory, revision)) });
};

const lastTag = async (pattern: string, finder: Finder): Promise<FoundCommit> => {
  const { directory, environment } = finder;
  const words = ['for-each-ref', '--merged=HEAD', '--sort=-version:refname', '--format=%(refname:strip=2)'];
  // Without it 1.0.0-rc.1 comes after 1.0.0.
  const ordered = ['-c', 'versionsort.suffix=-', ...words, `refs/tags/${pattern}`];
  const tags = (await outputOf(directory, ordered))?.split('\n').filter(tag => tag !== '') ?? [];
  const released = releasedTag(environment);
  const tag = tags.find(it => it !== released);
  const found = tag && (await commitAt(`refs/tags/${tag}`, finder, { kind: 'tag', name: tag }));
  if (found) return found;
  const isCut = await isShallow(directory);
  const command = `git fetch ${isCut ? '--unshallow ' : ''}--tags ${(await remoteOf(directory)) ?? 'origin'}`;
  return faulty({ kind: 'no-tag', pattern, isShallow: isCut, command });
};

/** That a build is for: it is held against the one before. */
const releasedTag = (environment: Environment): string | undefined => {
  const { GITHUB_REF = '', BUILD_SOURCEBRANCH = '' } = environment;
  const [, ref] = /^refs\/tags\/(.+)$/.exec(GITHUB_REF) ?? /^refs\/tags\/(.+)$/.exec(BUILD_SOURCEBRANCH) ?? [];
  return ref ?? tagVariables.map(name => environment[name]).find(Boolean);
};

const tagVariables = [
  'CI_COMMIT_TAG',
  'BITBUCKET_TAG',
  'CIRCLE_TAG',
  'TRAVIS_TAG',
  'DRONE_TAG',
  'BUILDKITE_TAG',
  'CIRRUS_TAG',
  // Jenkins.
  'TAG_NAME',
];

const shaOf = async (revision: string, directory: string): Promise<string | undefined> => {
  // It would be an option.
  if (revision.startsWith('-')) return undefined;
  return (await outputOf(directory, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]))?.trim();
};

const commitAt = async (
  revision: string,
  { directory, head }: Finder,
  known: Pick<BaseCommit, 'kind' | 'target'> & { readonly name?: string },
): Promise<FoundCommit | undefined> => {
  const sha = await shaOf(revision, directory);
  if (sha === undefined) return undefined;
  const line = (await outputOf(directory, ['log', '-1', '--format=%h%x09%cI', sha])) ?? '';
  const [short = sha, time = ''] = line.trim().split('\t');
  const isPast = (await outputOf(directory, ['merge-base', '--is-ancestor', sha, 'HEAD'])) !== undefined;
  const commit = { directory, sha, name: short, short, time: new Date(time), isHead: sha === head, isPast, ...known };
  return { kind: 'found', commit };
};
