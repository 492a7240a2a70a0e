// Who is who: the one place where a thing of the base finds its counterpart in the revision.
import type { MediaType, Operation, Parameter, Response, Server } from '../contract/model.ts';
import { coversRange, withoutDefaultCharset } from './media-ranges.ts';
import { coversStatus, isSuccess } from './statuses.ts';

export interface Matched<T> {
  readonly base: T | undefined;
  readonly revision: T | undefined;
}

/** What is reached at its servers. */
type Served = Pick<Operation, 'servers' | 'path'>;

type SideName = 'base' | 'revision';

/** Names by which a thing may be known. */
type Round<T> = (it: T, side: SideName) => readonly string[];

/** Pairs what has the same key, the first of each key winning; kept and added in the order of the revision, then removed in the order of the base. */
export const matchBy = <T>(
  base: readonly T[],
  revision: readonly T[],
  keyOf: (it: T) => string,
): readonly Matched<T>[] => {
  const bases = firstByKey(base, keyOf);
  const revisions = firstByKey(revision, keyOf);
  return [
    ...[...revisions].map(([key, it]) => ({ base: bases.get(key), revision: it })),
    ...[...bases].filter(([key]) => !revisions.has(key)).map(([, it]) => ({ base: it, revision: undefined })),
  ];
};

/** As `matchBy`, round after round: what found its counterpart in one round is out of the next. */
export const matchInRounds = <T>(
  base: readonly T[],
  revision: readonly T[],
  rounds: readonly Round<T>[],
): readonly Matched<T>[] => {
  const counterparts = new Map<T, T>();
  const taken = new Set<T>();
  for (const namesOf of rounds) {
    const left = new Map<string, T>();
    for (const it of base) {
      if (!taken.has(it)) for (const name of namesOf(it, 'base')) if (!left.has(name)) left.set(name, it);
    }
    if (left.size === 0) break;
    for (const it of revision) {
      if (counterparts.has(it)) continue;
      const found = namesOf(it, 'revision')
        .map(name => left.get(name))
        .find(candidate => candidate !== undefined && !taken.has(candidate));
      if (found === undefined) continue;
      counterparts.set(it, found);
      taken.add(found);
    }
  }
  return [
    ...revision.map(it => ({ base: counterparts.get(it), revision: it })),
    ...base.filter(it => !taken.has(it)).map(it => ({ base: it, revision: undefined })),
  ];
};

/** The same path first, then the same path up to the names of its parameters, then the same address: part of the path may have moved into the servers. */
export const matchOperations = (
  base: readonly Operation[],
  revision: readonly Operation[],
): readonly Matched<Operation>[] =>
  matchInRounds(base, revision, [
    operation => [operationKey(operation, operation.path)],
    operation => [operationKey(operation, templateOf(operation.path))],
    operation => operation.servers.map(server => operationKey(operation, templateOf(addressOf(server, operation)))),
  ]);

/** By address; then by what is left of it without the scheme, and without the host; what is left over alone on both sides has moved. */
export const matchServers = (base: Served, revision: Served): readonly Matched<Server>[] => {
  const sides = { base, revision };
  const address = (server: Server, side: SideName) => templateOf(addressOf(server, sides[side]));
  const found = matchInRounds(namedServers(base), namedServers(revision), [
    (server, side) => [address(server, side)],
    (server, side) => [address(server, side).replace(/^[a-z][a-z0-9+.-]*:(?=\/\/)/, '')],
    (server, side) => [address(server, side).replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/, '')],
  ]);
  const [removed, ...others] = found.filter(it => !it.revision);
  const added = found.filter(it => !it.base);
  const [moved] = added;
  if (!removed || !moved || others.length > 0 || added.length > 1) return found;
  return found.flatMap(it =>
    it === removed ? [] : it === moved ? [{ base: removed.base, revision: moved.revision }] : [it],
  );
};

/** Path parameters pair by their place in the path, so that renaming one is not a removal and an addition. A name that is left over on both sides has moved. */
export const matchParameters = (base: Operation, revision: Operation): readonly Matched<Parameter>[] => {
  const names = pathNames(revision.path);
  const before = pathNames(base.path);
  const renamed = new Map(
    before.length === names.length ? before.map((name, index) => [name, names[index] ?? name]) : [],
  );
  return matchInRounds(base.parameters, revision.parameters, [
    ({ name, in: place }, side) => {
      if (place === 'header') return [`header ${name.toLowerCase()}`];
      return [`${place} ${place === 'path' && side === 'base' ? (renamed.get(name) ?? name) : name}`];
    },
    ({ name }) => [name],
  ]);
};

/** By status; 201 may find its counterpart in 2XX, and the only success in `default`. */
export const matchResponses = (
  base: readonly Response[],
  revision: readonly Response[],
): readonly Matched<Response>[] =>
  matchCovered(base, revision, [({ status }) => [status]], (wide, narrow, { others, isFree }) => {
    if (wide.status !== 'default') return coversStatus(wide.status, narrow.status);
    return isFree && isSuccess(narrow.status) && !others.some(({ status }) => isSuccess(status));
  });

/** By range; `application/json` may find its counterpart in `application/*`. */
export const matchMediaTypes = (
  base: readonly MediaType[],
  revision: readonly MediaType[],
): readonly Matched<MediaType>[] =>
  matchCovered(
    base,
    revision,
    [({ range }) => [range], ({ range }) => [withoutDefaultCharset(range)]],
    (wide, narrow) => coversRange(wide.range, narrow.range),
  );

/** Whether part of the path moved into the URL of the server, or the reverse, and the address is what it was. */
export const isSameAddress = (base: Server, baseOwner: Served, revision: Server, revisionOwner: Served): boolean =>
  templateOf(addressOf(base, baseOwner)) === templateOf(addressOf(revision, revisionOwner));

type Covers<T> = (wide: T, narrow: T, context: { readonly others: readonly T[]; readonly isFree: boolean }) => boolean;

/**
 * What finds no counterpart is held against what covers it on the other side, even where that has a counterpart of its own:
 * there its rules apply now.
 */
const matchCovered = <T extends object>(
  base: readonly T[],
  revision: readonly T[],
  rounds: readonly Round<T>[],
  covers: Covers<T>,
): readonly Matched<T>[] => {
  const matched = matchInRounds(base, revision, rounds);
  const free = new Set(matched.flatMap(it => (it.base && it.revision ? [] : [it.base ?? it.revision])));
  const coverOf = (narrow: T, others: readonly T[]): T | undefined => {
    const wider = others.filter(it => covers(it, narrow, { others, isFree: free.has(it) }));
    return wider.find(it => !wider.some(other => other !== it && covers(it, other, { others, isFree: free.has(it) })));
  };
  const found = matched.map((it): Matched<T> => {
    if (it.base && it.revision) return it;
    if (it.base) return { base: it.base, revision: coverOf(it.base, revision) };
    return { base: it.revision && coverOf(it.revision, base), revision: it.revision };
  });
  const used = new Set(found.flatMap(it => (it.base && it.revision ? [it.base, it.revision] : [])));
  return found.filter(it => (it.base && it.revision) || !used.has((it.base ?? it.revision) as T));
};

const firstByKey = <T>(list: readonly T[], keyOf: (it: T) => string): Map<string, T> => {
  const byKey = new Map<string, T>();
  for (const it of list) {
    const key = keyOf(it);
    if (!byKey.has(key)) byKey.set(key, it);
  }
  return byKey;
};

const operationKey = (operation: Operation, path: string): string =>
  `${operation.callbackName ?? ''}\n${operation.method}\n${path}`;

/** Those that the description names: the `/` that stands in for none promises no address. */
const namedServers = ({ servers }: Served): readonly Server[] =>
  servers.filter(({ url, source }) => url !== '' || source !== undefined);

/** RFC 3986, section 6.2.2.1: scheme and host have no case. */
const addressOf = ({ url }: Server, { path }: Served): string => {
  const authority = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i.exec(url)?.[0] ?? '';
  return authority.toLowerCase() + url.slice(authority.length) + path;
};

const templateOf = (path: string): string => path.replaceAll(/\{[^{}]*\}/g, '{}');

const pathNames = (path: string): readonly string[] => [...path.matchAll(/\{([^{}]*)\}/g)].map(match => match[1] ?? '');
