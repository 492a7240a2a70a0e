// Descriptions that the base has and the revision has not, under no other name either: what they promised is gone.
import { relative, resolve, sep } from 'node:path';
import { readConfiguration, statesVersion } from '@breakwater/core';
import type { BaseCommit } from '../../base/base-commit.ts';
import type { OpenedBase } from '../../base/open-base.ts';
import type { Wishes } from '../../descriptions/choose-descriptions.ts';
import { isMeant } from '../../descriptions/choose-descriptions.ts';
import { askGit } from '../../host/git-objects.ts';

export interface GoneDescription {
  /** From the folder of the wishes, with slashes. */
  readonly path: string;
  /** As the command line would name it. */
  readonly name: string;
}

/** `configuration` is the file that lists what is meant; whoever removes a description may have removed it there as well. */
export const goneDescriptions = async (
  base: OpenedBase,
  wishes: Wishes,
  configuration: string,
): Promise<readonly GoneDescription[]> => {
  const { commit } = base;
  if (!commit) return [];
  const paths = await base.gone();
  if (paths.length === 0) return [];
  const before = await settingsBefore(commit, configuration);
  const settings = wishes.settings || before ? [...(wishes.settings ?? []), ...(before ?? [])] : undefined;
  const found: GoneDescription[] = [];
  for (const fromRoot of paths) {
    const path = relative(wishes.folder, resolve(commit.directory, fromRoot)).split(sep).join('/');
    if (isMeant(path, { ...wishes, settings }) && statesVersion(await textOf(commit, fromRoot)))
      found.push({ path, name: `${commit.name}:${fromRoot}` });
  }
  return found;
};

const settingsBefore = async (commit: BaseCommit, configuration: string): Promise<Wishes['settings']> => {
  const path = relative(commit.directory, configuration).split(sep).join('/');
  const { source } = await readConfiguration(await textOf(commit, path), 'git:', path);
  return source?.descriptions?.map(it => (typeof it === 'string' ? { file: it } : it));
};

const textOf = async ({ directory, sha }: BaseCommit, path: string): Promise<string> => {
  const answer = await askGit(directory, sha, path);
  return answer.kind === 'blob' ? answer.content.toString('utf8') : '';
};
