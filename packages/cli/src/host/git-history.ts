// The revisions of a file in git, from the oldest to the newest: tags, else the commits of the main line that changed it.
import { realpathSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { outputOf } from './git-command.ts';
import { repositoryAround } from './repository.ts';

export interface GitRevision {
  /** What git knows it by. */
  readonly revision: string;
  /** What people know it by. */
  readonly label: string;
  /** When it was committed. */
  readonly time: Date;
}

export interface TrackedFile {
  /** The root of the repository. */
  readonly directory: string;
  /** Its names from the root: that of today first, then those that it had before. */
  readonly names: readonly [string, ...string[]];
}

/** Undefined for what no commit has. */
export const trackedFile = async (file: string): Promise<TrackedFile | undefined> => {
  const path = resolve(file);
  const folder = realpathSync(dirname(path));
  const directory = repositoryAround(folder);
  if (directory === undefined) return undefined;
  const name = relative(directory, `${folder}${sep}${basename(path)}`)
    .split(sep)
    .join('/');
  const commits = await linesOf(directory, ['log', '-1', '--format=%H', 'HEAD', '--', name]);
  if (commits.length === 0) return undefined;
  const words = [
    'log',
    '--follow',
    '--find-renames',
    '--diff-filter=R',
    '--name-status',
    '--format=',
    'HEAD',
    '--',
    name,
  ];
  const renames = await linesOf(directory, words);
  const before = renames.flatMap(line => line.split('\t')[1] ?? []);
  return { directory, names: [name, ...new Set(before)] };
};

/** Undefined for a revision that git does not know. */
export const commitOf = async (directory: string, revision: string): Promise<GitRevision | undefined> => {
  if (revision.startsWith('-')) return undefined;
  const [line] = await linesOf(directory, ['log', '-1', `--format=${form}`, revision, '--']);
  return line === undefined ? undefined : revisionIn(line, () => revision);
};

export interface Range {
  readonly directory: string;
  /** What comes after it; everything where undefined. */
  readonly since: GitRevision | undefined;
  /** A glob for names of tags. */
  readonly tags?: string;
}

/** Those on the main line of HEAD, where others are on branches that were merged; else all that HEAD has. */
export const tagsIn = async ({ directory, since, tags = '' }: Range): Promise<readonly GitRevision[]> => {
  const words = ['--simplify-by-decoration', `--decorate-refs=refs/tags/${tags}`, `--format=${form}`, rangeOf(since)];
  const read = async (...more: readonly string[]): Promise<readonly GitRevision[]> =>
    (await linesOf(directory, ['log', '--topo-order', ...more, ...words])).flatMap(line =>
      tagNames(line).length === 0 ? [] : [revisionIn(line, () => bestName(tagNames(line)))],
    );
  const onMainLine = await read('--first-parent');
  return (onMainLine.length > 0 ? onMainLine : await read()).toReversed();
};

/** A merge counts as one, on its day: that is when what it brings was there for all. */
export const commitsIn = async (
  { directory, since }: Range,
  paths: readonly string[],
): Promise<readonly GitRevision[]> => {
  const words = [
    'log',
    '--first-parent',
    `--format=${form}`,
    rangeOf(since),
    '--',
    ...paths.map(path => `:(top,literal)${path}`),
  ];
  return (await linesOf(directory, words)).map(line => revisionIn(line, sha => sha.slice(0, 8))).toReversed();
};

/** What git calls the content of some files in a revision: the same where none of them differs. */
export const contentIn = async (directory: string, revision: string, paths: readonly string[]): Promise<string> =>
  (await linesOf(directory, ['ls-tree', '-r', '--full-tree', revision, '--', ...paths])).join('\n');

const form = '%H%x09%cI%x09%D';

const rangeOf = (since: GitRevision | undefined): string => (since === undefined ? 'HEAD' : `${since.revision}..HEAD`);

const revisionIn = (line: string, labelOf: (sha: string) => string): GitRevision => {
  const [sha = '', time = ''] = line.split('\t');
  return { revision: sha, label: labelOf(sha), time: new Date(time) };
};

const tagNames = (line: string): readonly string[] =>
  (line.split('\t')[2] ?? '').split(', ').flatMap(name => (name.startsWith('tag: ') ? [name.slice(5)] : []));

/** Of several tags on one commit the one that looks like a version. */
const bestName = (names: readonly string[]): string => names.find(name => /\d/.test(name)) ?? names[0] ?? '';

const linesOf = async (directory: string, words: readonly string[]): Promise<readonly string[]> =>
  ((await outputOf(directory, words)) ?? '').split('\n').filter(line => line !== '');
