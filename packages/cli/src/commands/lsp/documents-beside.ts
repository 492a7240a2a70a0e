// YAML and JSON in the folder of a file and in the folders within it: what its references are likely to lead to.
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** As URIs, without the file itself; those that are near come first. */
export const documentsBeside = async (path: string): Promise<readonly string[]> => {
  const found: string[] = [];
  let folders = [dirname(path)];
  for (let depth = 0; depth <= deepest && folders.length > 0; depth += 1) {
    const entries = await Promise.all(folders.slice(0, mostFolders).map(async folder => entriesOf(folder)));
    found.push(...entries.flatMap(({ files }) => files));
    folders = entries.flatMap(it => it.folders);
  }
  return found
    .filter(file => file !== path)
    .slice(0, most)
    .map(file => pathToFileURL(file).href);
};

const deepest = 3;
const mostFolders = 100;
const most = 500;

interface Entries {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** A folder that cannot be read has nothing. */
const entriesOf = async (folder: string): Promise<Entries> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const named = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  return {
    files: named.filter(it => it.isFile() && /\.(?:ya?ml|json)$/i.test(it.name)).map(({ name }) => join(folder, name)),
    folders: named.filter(it => it.isDirectory()).map(({ name }) => join(folder, name)),
  };
};
