// The revisions of a description in git, read one after the other, those left out in which nothing of it differs.
import type { Description, Language, Problem, Revision } from '@breakwater/core';
import { HostError, load, prepare } from '@breakwater/core';
import { isSameAs, pathsIn } from '../../host/compare-files.ts';
import { isShallow } from '../../host/git-command.ts';
import type { GitRevision, Range, TrackedFile } from '../../host/git-history.ts';
import { commitOf, commitsIn, contentIn, tagsIn, trackedFile } from '../../host/git-history.ts';
import type { Input } from '../../host/open-input.ts';
import { openInput } from '../../host/open-input.ts';
import type { Read } from '../../host/read-description.ts';
import { readDescription } from '../../host/read-description.ts';
import type { ReadingRequest } from '../../options/reading.ts';
import { historyMessages } from './messages.ts';

export interface RevisionsOfFile extends ReadingRequest {
  readonly language: Language;
  readonly now: Date;
  /** A revision of git; the beginning where undefined. */
  readonly since: string | undefined;
  /** Tags, else the commits that changed it; all of these, tagged or not; or tags and nothing else, by a glob. */
  readonly which: 'tags-or-commits' | 'commits' | { readonly tags: string };
}

/** What is told of the series itself goes to `note`. */
export interface Listener {
  readonly reading: (label: string) => void;
  readonly note: (text: string) => void;
  readonly leftOut: (label: string, problem: Problem | undefined) => void;
  readonly add: (revision: Revision, place?: { readonly isUnreleased: boolean }) => void;
}

/** Problems that keep it from being read, if there are any. */
export const readRevisionsOfFile = async (
  file: string,
  options: RevisionsOfFile,
  listener: Listener,
): Promise<readonly Problem[] | string> => {
  const messages = historyMessages[options.language];
  const newest = await readDescription(file, options);
  if (!newest.ok) return newest.problems;
  const tracked = await trackedFile(file);
  if (!tracked) return messages.notInGit(file);
  const { directory } = tracked;
  const since = options.since === undefined ? undefined : await commitOf(directory, options.since);
  if (options.since !== undefined && !since) return unknownRevision(options.since, tracked, options);
  if (await isShallow(directory)) listener.note(messages.shallow);
  let previous: Description | undefined;
  const add = ({ label, time }: Label, read: Read, isUnreleased = false): void => {
    if (read.ok) {
      previous = read.prepared.contract.description;
      listener.add({ label, time, prepared: read.prepared }, { isUnreleased });
    } else listener.leftOut(label, read.problems[0]);
  };
  const readAt = async (revision: GitRevision): Promise<void> => {
    listener.reading(revision.label);
    const input = await inputAt(revision, { ...tracked, file }, options);
    if (!input) listener.note(messages.notThere(file, revision.label));
    else if (!previous || !(await isSameAs(previous, input))) add(revision, await readInput(input));
  };
  const pathsNow = (): readonly string[] => [
    ...new Set([
      ...tracked.names,
      ...[newest.prepared.contract.description, previous].flatMap(it => pathsIn(it, directory)),
    ]),
  ];
  if (since) await readAt(since);
  const { which } = options;
  const tags =
    which === 'commits'
      ? []
      : typeof which === 'object'
        ? await tagsIn({ directory, since, tags: which.tags })
        : await tagsOf({ directory, since }, pathsNow());
  for (const tag of tags) await readAt(tag);
  let commits = typeof which === 'object' || tags.length > 0 ? [] : await commitsIn({ directory, since }, pathsNow());
  const leftOut = which === 'commits' ? 0 : Math.max(0, commits.length - mostCommits);
  if (leftOut > 0) listener.note(messages.commitsLeftOut(mostCommits, leftOut));
  commits = commits.slice(leftOut);
  for (let next = commits[0]; next; next = commits[0]) {
    const known = pathsNow();
    await readAt(next);
    const paths = pathsNow();
    // It may consist of other files from here on.
    commits = paths.every(path => known.includes(path))
      ? commits.slice(1)
      : await commitsIn({ directory, since: next }, paths);
  }
  if (!previous || !(await isSameAs(previous, await openInput(file, options))))
    add({ label: messages.workingTree, time: options.now }, newest, true);
  return [];
};

type Label = Pick<Revision, 'label' | 'time'>;

/** Enough for years of most descriptions, and read in seconds. */
const mostCommits = 100;

/** They are what was published; none where they do not tell revisions of the description apart. */
const tagsOf = async (range: Range, paths: readonly string[]): Promise<readonly GitRevision[]> => {
  const tags = await tagsIn(range);
  const contents = new Set<string>();
  for (const { revision } of [...(range.since ? [range.since] : []), ...tags]) {
    contents.add(await contentIn(range.directory, revision, paths));
    if (contents.size > 1) return tags;
  }
  return [];
};

/** By the first of its names that the revision has. */
const inputAt = async (
  { revision }: GitRevision,
  { directory, names, file }: TrackedFile & { readonly file: string },
  options: RevisionsOfFile,
): Promise<Input | undefined> => {
  for (const [index, name] of names.entries()) {
    const input = await openInput(`${revision}:${name}`, { ...options, directory });
    const label = index === 0 ? file : name;
    try {
      await input.host.read(input.uri);
    } catch (error) {
      // Whatever else it is, it will be met again where it is read.
      if (error instanceof HostError && error.code === 'not-found') continue;
    }
    return { ...input, label };
  }
  return undefined;
};

const readInput = async ({ host, uri, label }: Input): Promise<Read> => {
  const { description, problems } = await load(host, uri, label);
  return description ? { ok: true, prepared: prepare(description, problems) } : { ok: false, problems };
};

/** With all that can be told of it: what it may be called, what a clone lacks. */
const unknownRevision = async (
  revision: string,
  { directory, names }: TrackedFile,
  options: RevisionsOfFile,
): Promise<readonly Problem[]> => {
  const input = await openInput(`${revision}:${names[0]}`, { ...options, directory });
  return (await load(input.host, input.uri, revision)).problems;
};
