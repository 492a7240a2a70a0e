// The files that a description consists of, beside those of another revision of it.
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Description, Host } from '@breakwater/core';
import { revisionPathOf } from './git-uri.ts';
import type { Input } from './open-input.ts';

/** Of all its files, from the root of the repository. */
export const pathsIn = (description: Description | undefined, directory: string): readonly string[] =>
  [...(description?.documents.keys() ?? [])].flatMap(uri => {
    const inGit = revisionPathOf(uri);
    if (inGit) return [inGit.path];
    if (!uri.startsWith('file:')) return [];
    const path = relative(directory, fileURLToPath(uri)).split(sep).join('/');
    return path.startsWith('../') ? [] : [path];
  });

/** What none of its files differs in leads to the same files. */
export const isSameAs = async ({ entry, documents }: Description, { host, uri }: Input): Promise<boolean> => {
  for (const document of documents.values()) {
    const there = document === entry ? uri : counterpartOf(document.uri, entry.uri, uri);
    if (there !== undefined && (await textAt(host, there)) !== document.text) return false;
  }
  return true;
};

/** As a reference from the entry leads there; what comes from the network is the same for all. */
const counterpartOf = (uri: string, entry: string, otherEntry: string): string | undefined => {
  if (/^https?:/i.test(uri)) return undefined;
  const [from, to] = [pathOfUri(entry), pathOfUri(uri)];
  return from === undefined || to === undefined
    ? undefined
    : new URL(relative(`${from}/..`, to).split(sep).map(encodeURIComponent).join('/'), otherEntry).href;
};

const pathOfUri = (uri: string): string | undefined => {
  const inGit = revisionPathOf(uri);
  return inGit ? `/${inGit.path}` : uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
};

const textAt = async (host: Host, uri: string): Promise<string | undefined> => {
  try {
    return (await host.read(uri)).replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
};
