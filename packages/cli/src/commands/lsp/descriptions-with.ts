// Which descriptions a file is a part of: those around it whose references lead to it.
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { leadsTo, referencesIn } from '@breakwater/language-server';
import { discoverDescriptions } from '../../descriptions/discover.ts';
import type { Searching } from '../../descriptions/repository-files.ts';
import { fileLimit } from '../../host/limits.ts';
import { repositoryAround } from '../../host/repository.ts';
import { isInside, realPathOf } from '../../host/root.ts';

/** As URIs. Looked for in the repository, or else in the folder that is open around the file; where git may not be asked, in that. */
export const descriptionsWith = async (
  file: string,
  roots: readonly string[],
  searching: Searching,
): Promise<readonly string[]> => {
  const open = roots.find(root => isInside(root, file)) ?? dirname(file);
  const folder = (searching.mayAskGit ? repositoryAround(dirname(file)) : undefined) ?? open;
  const texts = new Map<string, Promise<readonly string[]>>();
  const referred = (path: string): Promise<readonly string[]> => {
    const known = texts.get(path) ?? referredFrom(path, folder);
    texts.set(path, known);
    return known;
  };
  const found: string[] = [];
  for (const name of await discoverDescriptions(folder, searching)) {
    const entry = join(folder, name);
    if (await leadsTo(entry, file, referred)) found.push(pathToFileURL(entry).href);
  }
  return found;
};

/** Nothing is read outside of the folder, and nothing that is no file: a reference may lead anywhere. */
const referredFrom = async (path: string, folder: string): Promise<readonly string[]> => {
  const real = isInside(folder, path) ? realPathOf(path) : undefined;
  if (real === undefined || !isInside(realPathOf(folder) ?? folder, real) || !(await isReadable(real))) return [];
  const text = await readFile(real, 'utf8').catch(() => '');
  return referencesIn(text).map(reference => resolve(dirname(path), reference));
};

const isReadable = async (path: string): Promise<boolean> => {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isFile() === true && stats.size <= fileLimit.bytes;
};
