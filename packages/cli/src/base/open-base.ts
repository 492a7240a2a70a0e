// From a source of bases to the base of each description: opened once for all descriptions that have the same source.
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Catalogue } from '@breakwater/core';
import { withoutCredentials } from '../host/http-host.ts';
import { once } from '../host/once.ts';
import { isInside } from '../host/root.ts';
import type { BaseCommit, BaseFault } from './base-commit.ts';
import { baseCommit } from './base-commit.ts';
import { baseWords } from './base-messages.ts';
import type { BaseSource } from './base-source.ts';
import { filesIn, goneSince, renamedSince } from './changes-since.ts';
import type { Environment } from './target-branch.ts';

export interface BasePlace {
  /** Where names of descriptions begin: the folder of the configuration. */
  readonly folder: string;
  readonly environment: Environment;
}

/** What a description is held against. */
export interface DescriptionBase {
  /** As the command line would name it. Undefined for a description that is new. */
  readonly name: string | undefined;
  /** The file that it was, from the root of the repository. */
  readonly renamedFrom?: string;
}

export interface OpenedBase {
  /** What it became. */
  readonly words: Catalogue<string>;
  readonly commit: BaseCommit | undefined;
  /** When it was there for all, where that is sure. */
  readonly published: Date | undefined;
  baseOf(file: string): Promise<DescriptionBase>;
  /** Files that may be descriptions, were there and are not any more, under no other name either: from the root of the repository. */
  gone(): Promise<readonly string[]>;
}

export type Opening =
  | { readonly ok: true; readonly base: OpenedBase }
  | { readonly ok: false; readonly fault: BaseFault };

export const openBase = async (source: BaseSource, place: BasePlace): Promise<Opening> => {
  if ('snapshot' in source) return { ok: true, base: openSnapshot(source.snapshot, place) };
  if ('url' in source) return { ok: true, base: openAddress(source.url, place) };
  const found = await baseCommit(source, place.folder, place.environment);
  if (found.kind === 'fault') return { ok: false, fault: found.fault };
  return { ok: true, base: found.kind === 'none' ? nothing : openCommit(found.commit) };
};

const noneGone = async (): Promise<readonly string[]> => [];

const nothing: OpenedBase = {
  words: baseWords.nothing,
  commit: undefined,
  published: undefined,
  baseOf: async () => ({ name: undefined }),
  gone: noneGone,
};

const openCommit = (commit: BaseCommit): OpenedBase => {
  const { directory, sha, name } = commit;
  const files = once(() => filesIn(directory, sha));
  const renamed = once(() => renamedSince(directory, sha));
  return {
    words: baseWords.commit(commit),
    commit,
    published: commit.isPast ? commit.time : undefined,
    baseOf: async file => {
      const path = pathFrom(directory, file);
      if (path === undefined) return { name: undefined };
      if ((await files()).has(path)) return { name: `${name}:${path}` };
      const before = (await renamed()).get(path);
      return before === undefined ? { name: undefined } : { name: `${name}:${before}`, renamedFrom: before };
    },
    gone: async () => {
      const gone = await goneSince(directory, sha);
      if (gone.length === 0) return gone;
      const before = new Set((await renamed()).values());
      return gone.filter(path => !before.has(path));
    },
  };
};

const openSnapshot = (folder: string, place: BasePlace): OpenedBase => {
  const nameOf = (file: string): string => filled(/\{path\}/.test(folder) ? folder : `${folder}/{path}`, file, place);
  return {
    words: baseWords.snapshot(folder),
    commit: undefined,
    published: undefined,
    baseOf: async file => {
      const copy = resolve(place.folder, nameOf(file));
      return { name: existsSync(copy) ? relative('', copy) || copy : undefined };
    },
    gone: noneGone,
  };
};

const openAddress = (url: string, place: BasePlace): OpenedBase => ({
  words: baseWords.address(withoutCredentials(url).replaceAll('%7B', '{').replaceAll('%7D', '}')),
  commit: undefined,
  published: undefined,
  baseOf: async file => ({ name: filled(url, file, place, encodeURIComponent) }),
  gone: noneGone,
});

const filled = (
  template: string,
  file: string,
  { folder }: BasePlace,
  written: (segment: string) => string = it => it,
): string => {
  const path = relative(realpathSync(folder), realFile(file)).split(sep).map(written).join('/');
  return template.replaceAll('{path}', () => path);
};

const pathFrom = (directory: string, file: string): string | undefined => {
  const [root, path] = [realpathSync(directory), realFile(file)];
  return isInside(root, path) ? relative(root, path).split(sep).join('/') : undefined;
};

/** Folders may be reached by links; the file itself may not be there. */
const realFile = (file: string): string => {
  const path = resolve(file);
  return join(realpathSync(dirname(path)), basename(path));
};
