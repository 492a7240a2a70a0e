// What the user named, as an address and a host that reads it: a file, a URL, standard input, or a file in a git revision.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Host } from '@breakwater/core';
import { HostError } from '@breakwater/core';
import { fileHost } from './file-host.ts';
import { gitHost } from './git-host.ts';
import { gitUri, splitRevision } from './git-uri.ts';
import { httpHost, withoutCredentials } from './http-host.ts';
import { readStandardInput } from './standard-input.ts';

export interface InputOptions {
  /** The folder that references may not leave. Without it: the git repository around the entry, else the folder of the entry. */
  readonly root: string | undefined;
  readonly allowRemoteReferences: boolean;
  /** Where relative names begin; the working directory unless told. */
  readonly directory?: string;
}

/** What `load` of the core takes. */
export interface Input {
  readonly host: Host;
  readonly uri: string;
  readonly label: string;
}

/** Looks at the name only: what is wrong with the thing itself, `host.read` says. */
export const openInput = async (name: string, options: InputOptions): Promise<Input> => {
  const directory = resolve(options.directory ?? '.');
  const common = { ...options, directory };
  if (name === '-') {
    const [uri, label] = [pathToFileURL(resolve(directory, standardInput)).href, standardInput];
    return { host: fileHost({ ...common, uri, label, readEntry: readStandardInput }), uri, label };
  }
  const scheme = schemeOf(name);
  if (scheme === 'http' || scheme === 'https') {
    return {
      host: httpHost({ ...common, entry: name }),
      uri: withoutCredentials(name),
      label: withoutCredentials(name),
    };
  }
  if (scheme !== undefined && scheme !== 'file') return refused(name);
  const revision = scheme === 'file' || isFile(name, directory) ? undefined : splitRevision(name);
  if (revision) {
    const uri = gitUri(revision, directory);
    return { host: gitHost({ ...common, uri, label: name, revision: revision.revision }), uri, label: name };
  }
  const path = scheme === 'file' ? fileURLToPath(name) : resolve(directory, name);
  const uri = pathToFileURL(path).href;
  return { host: fileHost({ ...common, uri, label: name }), uri, label: name };
};

/** Whether a name is that of a file, as far as the name tells: not standard input, a URL or a revision. */
export const isFileName = (name: string): boolean => {
  if (name === '-') return false;
  const scheme = schemeOf(name);
  return scheme === undefined ? isFile(name, resolve('.')) || splitRevision(name) === undefined : scheme === 'file';
};

const standardInput = '<stdin>';

const schemeOf = (name: string): string | undefined => /^([a-z][a-z\d+.-]+):\/\//i.exec(name)?.[1]?.toLowerCase();

/** Files come first, whatever their names look like, and `C:\api.yaml` is no revision. */
const isFile = (name: string, directory: string): boolean =>
  /^[a-z]:[\\/]/i.test(name) || existsSync(resolve(directory, name));

const refused = (name: string): Input => {
  const read = async (uri: string): Promise<string> => {
    throw new HostError('not-allowed', uri, name, { notAllowed: 'scheme' });
  };
  return { host: { read }, uri: name, label: name };
};
