// The waivers for a description: the file that has them, beside the breakwater.yaml or at the root of the repository, and which of
// them are about it.
import { existsSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Configuration, Problem, Waiver, WaiversFile } from '@breakwater/core';
import { readWaivers, waiversFor } from '@breakwater/core';
import { gitUri, revisionPathOf, splitRevision } from '../host/git-uri.ts';
import { isFileName } from '../host/open-input.ts';
import { repositoryAround } from '../host/repository.ts';
import { findConfiguration } from './find-configuration.ts';

export interface LoadedWaivers {
  readonly ok: true;
  /** Where they are, or would be. */
  readonly path: string;
  readonly file: WaiversFile;
  /** Those about the description. */
  readonly waivers: readonly Waiver[];
  /** What waivers call the description; undefined for one that is in no folder. */
  readonly description: string | undefined;
}

/** `description` is how the user named it. */
export const loadWaivers = async (
  description: string,
  { waivers: name }: Pick<Configuration, 'waivers'>,
  read: (file: string) => Promise<string> = stored,
): Promise<LoadedWaivers | { readonly ok: false; readonly problems: readonly Problem[] }> => {
  const path = resolve(folderOf(description), name);
  const text = await read(path);
  const { file, problems } = readWaivers(text, pathToFileURL(path).href, relative('', path) || path);
  if (!file) return { ok: false, problems };
  const known = pathFrom(dirname(path), description);
  return { ok: true, path, file, waivers: waiversFor(file.waivers, known), description: known };
};

/** '' for a file that is not there. */
const stored = async (file: string): Promise<string> => (existsSync(file) ? readFile(file, 'utf8') : '');

const folderOf = (description: string): string => {
  const configuration = findConfiguration(description);
  if (configuration !== undefined) return dirname(configuration);
  const folder = existsSync(description) ? dirname(resolve(description)) : resolve('.');
  return repositoryAround(folder) ?? folder;
};

/** With slashes; a file in a revision is the file of that name. */
const pathFrom = (folder: string, description: string): string | undefined => {
  const file = fileOf(description);
  if (file === undefined) return undefined;
  return relative(real(folder), file).replaceAll('\\', '/');
};

const fileOf = (description: string): string | undefined => {
  if (isFileName(description)) return real(resolve(description));
  const revision = splitRevision(description);
  const root = repositoryAround(realpathSync('.'));
  if (!revision || root === undefined || /^[a-z][a-z+.-]+:\/\//i.test(description)) return undefined;
  return join(root, revisionPathOf(gitUri(revision, resolve('.')))?.path ?? '');
};

const real = (path: string): string => (existsSync(path) ? realpathSync(path) : path);
