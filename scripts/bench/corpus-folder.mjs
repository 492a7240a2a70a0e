// Where descriptions of real APIs lie, for those who have them: they are too big to be part of the repository.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const usual = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/**
 * The folder that the user names, by `--corpus` or the environment, or the usual one; undefined when there is none.
 *
 * @param {string | undefined} named
 */
export function corpusFolder(named) {
  const wanted = named ?? process.env['BREAKWATER_CORPUS'];
  const folder = wanted === undefined ? usual : resolve(wanted);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  if (wanted !== undefined) throw new Error(`${wanted} has no manifest.json`);
  return undefined;
}
