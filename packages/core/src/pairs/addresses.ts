// Where operations are reached: paths without the names of their parameters, and server and path together.
import type { Operation, Server } from '../contract/model.ts';

/** What is reached at its servers. */
export type Served = Pick<Operation, 'servers' | 'path'>;

/** The path without the names of its parameters. */
export const templateOf = (path: string): string => path.replaceAll(/\{[^{}]*\}/g, '{}');

/** The names of the parameters in a path, in order. */
export const pathNames = (path: string): readonly string[] =>
  [...path.matchAll(/\{([^{}]*)\}/g)].map(match => match[1] ?? '');

/** Without the names of parameters. RFC 3986, section 6.2.2.1: scheme and host have no case. */
export const addressOf = ({ url }: Server, { path }: Served): string => {
  const authority = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i.exec(url)?.[0] ?? '';
  return templateOf(authority.toLowerCase() + url.slice(authority.length) + path);
};

/** Whether part of the path moved into the URL of the server, or the reverse, and the address is what it was. */
export const isSameAddress = (base: Server, baseOwner: Served, revision: Server, revisionOwner: Served): boolean =>
  addressOf(base, baseOwner) === addressOf(revision, revisionOwner);

/** Whether requests of clients no longer reach an operation: its method changed, or its path while its servers do not make up for it. */
export const hasMoved = (base: Operation, revision: Operation): boolean => {
  if (base.method !== revision.method) return true;
  // What stands in braces there says where the address comes from.
  if (base.kind === 'callback') return base.path !== revision.path;
  if (templateOf(base.path) === templateOf(revision.path)) return false;
  const addresses = new Set(base.servers.map(server => addressOf(server, base)));
  return !revision.servers.some(server => addresses.has(addressOf(server, revision)));
};
