// An entry on the web. What it refers to is read from the web as well, when the user lets references go there.
import type { Host } from '@breakwater/core';
import { HostError } from '@breakwater/core';
import { download, downloadReference } from './download.ts';

export interface HttpHostOptions {
  /** The address as the user wrote it, possibly with a name and a password. */
  readonly entry: string;
  readonly allowRemoteReferences: boolean;
}

export const httpHost = ({ entry, allowRemoteReferences }: HttpHostOptions): Host => {
  const address = withoutCredentials(entry);
  return {
    read: async uri => {
      if (uri === address) return download(uri, authorizationIn(entry));
      if (!/^https?:/i.test(uri)) throw new HostError('not-allowed', uri, uri, { notAllowed: 'scheme' });
      return downloadReference(uri, allowRemoteReferences);
    },
  };
};

/** What may be printed, and what requests may be made to. */
export const withoutCredentials = (name: string): string => {
  if (!URL.canParse(name)) return name;
  const url = new URL(name);
  url.username = '';
  url.password = '';
  return url.href;
};

const authorizationIn = (name: string): string | undefined => {
  if (!URL.canParse(name)) return undefined;
  const { username, password } = new URL(name);
  if (username === '' && password === '') return undefined;
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
};
