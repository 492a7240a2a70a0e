// Which descriptions a file is a part of: those around it whose references lead to it.
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { discoverDescriptions } from '../../descriptions/discover.ts';
import { repositoryAround } from '../../host/repository.ts';

/** As URIs. Looked for in the repository, or else in the folder that is open around the file. */
export const descriptionsWith = async (file: string, roots: readonly string[]): Promise<readonly string[]> => {
  const folder = repositoryAround(dirname(file)) ?? roots.find(root => file.startsWith(root)) ?? dirname(file);
  const texts = new Map<string, Promise<readonly string[]>>();
  const referred = (path: string): Promise<readonly string[]> => {
    const known = texts.get(path) ?? referredFrom(path);
    texts.set(path, known);
    return known;
  };
  const found: string[] = [];
  for (const name of await discoverDescriptions(folder)) {
    const entry = join(folder, name);
    if (await leadsTo(entry, file, referred)) found.push(pathToFileURL(entry).href);
  }
  return found;
};

const leadsTo = async (
  entry: string,
  file: string,
  referred: (path: string) => Promise<readonly string[]>,
): Promise<boolean> => {
  const seen = new Set([entry]);
  for (const path of seen) {
    if (path === file) return true;
    if (seen.size < mostFiles) for (const next of await referred(path)) seen.add(next);
  }
  return false;
};

const mostFiles = 5000;

const referredFrom = async (path: string): Promise<readonly string[]> => {
  const text = await readFile(path, 'utf8').catch(() => '');
  return [...text.matchAll(/\$ref["']?\s*:\s*["']?([^"'#\s{}]+)/g)]
    .filter(([, reference = '']) => !/^[a-z][a-z+.-]+:/i.test(reference))
    .map(([, reference = '']) => resolve(dirname(path), reference));
};
