// Files of this computer. The entry may be anywhere; what it refers to must be inside the root.
import type { Stats } from 'node:fs';
import { statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Host } from '@breakwater/core';
import { HostError } from '@breakwater/core';
import { downloadReference } from './download.ts';
import { descriptionsIn } from './neighbours.ts';
import { readText } from './read-text.ts';
import { readingError } from './reading-error.ts';
import { isInside, realPathOf, rootAround } from './root.ts';

export interface FileHostOptions {
  /** Of the entry. */
  readonly uri: string;
  /** How the user named the entry. */
  readonly label: string;
  readonly root: string | undefined;
  readonly allowRemoteReferences: boolean;
  readonly directory: string;
  /** For an entry that is no file. */
  readonly readEntry?: () => Promise<string>;
}

export const fileHost = (options: FileHostOptions): Host => {
  let root: string | undefined;
  return {
    read: async uri => {
      if (uri === options.uri) return options.readEntry ? options.readEntry() : readFile(uri, options.label);
      if (/^https?:/i.test(uri)) return downloadReference(uri, options.allowRemoteReferences);
      const path = pathOf(uri);
      const name = relative(options.directory, path) || path;
      root ??= rootAround(dirname(pathOf(options.uri)), options);
      return readInside(root, uri, path, name);
    },
  };
};

const pathOf = (uri: string): string => {
  try {
    return fileURLToPath(uri);
  } catch {
    // Another scheme, another host, or a NUL.
    throw new HostError('not-allowed', uri, uri, { notAllowed: 'scheme' });
  }
};

const readFile = (uri: string, name: string): string => {
  const path = pathOf(uri);
  return readText(path, statOf(path, uri, name), uri, name);
};

/** Links are followed before the question is asked where a file is. */
const readInside = (root: string, uri: string, path: string, name: string): string => {
  // What is outside may not even be asked whether it exists.
  if (!isInside(root, path) && !isInside(root, realPathOf(dirname(path)) ?? path)) throw outside(uri, name);
  const stats = statOf(path, uri, name);
  const real = realPathOf(path);
  if (real === undefined || !isInside(root, real)) throw outside(uri, name);
  if (!stats.isFile()) throw new HostError('not-allowed', uri, name, { notAllowed: 'special-file' });
  return readText(real, stats, uri, name);
};

const outside = (uri: string, name: string): HostError =>
  new HostError('not-allowed', uri, name, { notAllowed: 'outside-root' });

const statOf = (path: string, uri: string, name: string): Stats => {
  let stats: Stats;
  try {
    stats = statSync(path);
  } catch (error) {
    throw readingError(error, path, uri, name);
  }
  if (!stats.isDirectory()) return stats;
  const candidates = descriptionsIn(path).map(file => join(name, file));
  throw new HostError('is-directory', uri, name, candidates.length === 0 ? {} : { candidates: candidates.join(', ') });
};
