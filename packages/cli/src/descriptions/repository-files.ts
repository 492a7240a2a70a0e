// The files of a repository that people work on: what git ignores is not among them. Without git, all but what nobody wrote here.
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { outputOf } from '../host/git-command.ts';

/** Paths from the folder, with slashes, in order; only names that end as descriptions do. */
export const filesBelow = async (folder: string): Promise<readonly string[]> => {
  const words = ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', '*.json', '*.yaml', '*.yml'];
  const known = await outputOf(folder, words);
  const paths = known === undefined ? [...walk(folder, folder)] : known.split('\0');
  return [...new Set(paths)].filter(path => path !== '' && !isHidden(path)).sort();
};

const isHidden = (path: string): boolean =>
  path
    .split('/')
    .slice(0, -1)
    .some(name => name === 'node_modules' || name.startsWith('.'));

function* walk(folder: string, root: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) yield* walk(path, root);
    else if (entry.isFile() && /\.(?:json|ya?ml)$/.test(entry.name)) yield relative(root, path).split(sep).join('/');
  }
}
