// The descriptions that are meant: those that a configuration lists or that are found, or of these the ones that somebody names.
import { existsSync, statSync } from 'node:fs';
import { posix, relative, resolve, sep } from 'node:path';
import type { DescriptionSetting } from '@breakwater/core';
import { matchesGlob } from '@breakwater/core';
import type { BaseSource } from '../base/base-source.ts';
import { once } from '../host/once.ts';
import { discoverDescriptions } from './discover.ts';
import { filesBelow } from './repository-files.ts';

export interface Wishes {
  /** Where the paths of the configuration begin. */
  readonly folder: string;
  /** What it lists, if it lists any. */
  readonly settings: readonly DescriptionSetting[] | undefined;
  /** Names of files and folders, and globs, from the working directory. */
  readonly asked: readonly string[];
  /** Of descriptions that have none of their own. */
  readonly base: BaseSource;
}

export interface Chosen {
  /** Paths from the folder, with slashes, in order. */
  readonly paths: readonly string[];
  /** What is listed or named, and is not there. */
  readonly missing: readonly string[];
}

export const chooseDescriptions = async (wishes: Wishes): Promise<Chosen> => {
  const { folder, settings, asked } = wishes;
  const files = once(() => filesBelow(folder));
  if (asked.length > 0) return named(wishes, files);
  if (!settings) return { paths: await discoverDescriptions(folder), missing: [] };
  return gather(
    settings.map(it => plain(it.file)),
    async name => (isGlob(name) ? (await files()).filter(path => matchesGlob(path, name)) : []),
    folder,
  );
};

/** Whether a description that is not there any more was one that is meant. */
export const isMeant = (path: string, { folder, settings, asked }: Wishes): boolean => {
  const names =
    asked.length > 0 ? asked.map(name => pathFrom(folder, name)) : (settings?.map(it => plain(it.file)) ?? ['**']);
  return names.some(name => name === path || name === '' || path.startsWith(`${name}/`) || matchesGlob(path, name));
};

/** The last that fits wins, as everywhere in a configuration. */
export const baseFor = (path: string, { settings = [], base }: Wishes): BaseSource =>
  settings.findLast(it => it.base && (plain(it.file) === path || matchesGlob(path, plain(it.file))))?.base ?? base;

type Files = () => Promise<readonly string[]>;

const named = async (wishes: Wishes, files: Files): Promise<Chosen> => {
  const { folder, asked } = wishes;
  const all = once(async () => (await chooseDescriptions({ ...wishes, asked: [] })).paths);
  return gather(
    asked.map(name => pathFrom(folder, name)),
    async name => {
      if (isGlob(name)) return (await files()).filter(path => matchesGlob(path, name));
      const isFolder = existsSync(resolve(folder, name)) && statSync(resolve(folder, name)).isDirectory();
      return isFolder ? (await all()).filter(path => name === '' || path.startsWith(`${name}/`)) : [];
    },
    folder,
  );
};

/** `expand` gives the files of what is no file itself. */
const gather = async (
  names: readonly string[],
  expand: (name: string) => Promise<readonly string[]>,
  folder: string,
): Promise<Chosen> => {
  const [paths, missing] = [new Set<string>(), new Set<string>()];
  for (const name of names) {
    const path = resolve(folder, name);
    const isFile = !isGlob(name) && existsSync(path) && !statSync(path).isDirectory();
    const found = isFile ? [name] : (await expand(name)).filter(it => existsSync(resolve(folder, it)));
    for (const it of found) paths.add(it);
    if (found.length === 0) missing.add(name);
  }
  return { paths: [...paths].sort(), missing: [...missing] };
};

const isGlob = (name: string): boolean => name.includes('*');

const plain = (name: string): string => posix.normalize(name.replaceAll('\\', '/')).replace(/\/$/, '');

const pathFrom = (folder: string, name: string): string => relative(folder, resolve(name)).split(sep).join('/');
