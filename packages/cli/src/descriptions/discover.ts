// The descriptions of a repository where nobody has listed them: files that look like one, without those that others are made of.
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isDescription } from '../host/looks-like-description.ts';
import type { Searching } from './repository-files.ts';
import { filesBelow } from './repository-files.ts';

/** Paths from the folder, with slashes. */
export const discoverDescriptions = async (folder: string, searching?: Searching): Promise<readonly string[]> => {
  const found = (await filesBelow(folder, searching)).filter(
    path => existsSync(join(folder, path)) && isDescription(join(folder, path)),
  );
  if (found.length < 2) return found;
  const parts = new Set(found.flatMap(path => referredFrom(path, folder)));
  const entries = found.filter(path => !parts.has(path));
  // Of those that refer to each other, none is only a part.
  return entries.length === 0 ? found : entries;
};

const referredFrom = (path: string, folder: string): readonly string[] => {
  const text = readFileSync(join(folder, path), 'utf8');
  return [...text.matchAll(/\$ref["']?\s*:\s*["']?([^"'#\s{}]+)/g)].flatMap(([, reference = '']) => {
    const target = posix.join(posix.dirname(path), reference);
    return target === path ? [] : [target];
  });
};
