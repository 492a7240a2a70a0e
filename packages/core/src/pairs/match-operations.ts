// Which operation is which, and which of their parameters and servers.
import type { Operation, Parameter, Server } from '../contract/model.ts';
import type { Served } from './addresses.ts';
import { addressOf, hasMoved, pathNames, templateOf } from './addresses.ts';
import type { Matched, SideName } from './match.ts';
import { matchInRounds } from './match.ts';
import type { Meanings } from './meaning.ts';
import { traitsOfOperations, traitsOfParameters } from './renamed-parts.ts';
import { withRenames } from './renames.ts';

/**
 * The same path first, then the same path up to the names of its parameters, then the same address: part of the path may
 * have moved into the servers. Who is left is known by its operationId, where only one operation has that.
 */
export const matchOperations = (
  base: readonly Operation[],
  revision: readonly Operation[],
  meanings: Meanings,
): readonly Matched<Operation>[] => {
  const ids = { base: uniqueIds(base), revision: uniqueIds(revision) };
  const found = matchInRounds(base, revision, [
    operation => [keyOf(operation, operation.path)],
    operation => [keyOf(operation, templateOf(operation.path))],
    operation => operation.servers.map(server => keyOf(operation, addressOf(server, operation))),
    // The name of a callback is a label: where it goes is what its expression says.
    ({ kind, method, path }) => (kind === 'callback' ? [`${method}\n${path}`] : []),
    ({ operationId }, side) => (operationId !== undefined && ids[side].has(operationId) ? [operationId] : []),
  ]);
  return withRenames(found, base, revision, traitsOfOperations(meanings));
};

/** By address; then by what is left of it without the scheme, and without the host; then by scheme and host alone; what is left over alone on both sides has moved. */
export const matchServers = (base: Served, revision: Served): readonly Matched<Server>[] => {
  const sides = { base, revision };
  const address = (server: Server, side: SideName) => addressOf(server, sides[side]);
  const found = matchInRounds(namedServers(base), namedServers(revision), [
    (server, side) => [address(server, side)],
    (server, side) => [address(server, side).replace(/^[a-z][a-z0-9+.-]*:(?=\/\/)/, '')],
    (server, side) => [address(server, side).replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/, '')],
    (server, side) => /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]+/.exec(address(server, side)) ?? [],
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
export const matchParameters = (
  base: Operation,
  revision: Operation,
  meanings: Meanings,
): readonly Matched<Parameter>[] => {
  const renamed = renamedInPath(base, revision);
  const found = matchInRounds(base.parameters, revision.parameters, [
    ({ name, in: place }, side) => {
      if (place === 'header') return [`header ${name.toLowerCase()}`];
      return [`${place} ${place === 'path' && side === 'base' ? (renamed.get(name) ?? name) : name}`];
    },
    ({ name }) => [name],
  ]);
  // A path that has one parameter more or less is another path, and the change of it says so.
  const isAnotherPath = hasMoved(base, revision);
  const matched = found.filter(
    it => (it.base && it.revision) || !isAnotherPath || (it.base ?? it.revision)?.in !== 'path',
  );
  return withRenames(matched, base.parameters, revision.parameters, traitsOfParameters(meanings));
};

/** By place; where the path is another one, a name that both have is the same parameter wherever it stands. */
const renamedInPath = (base: Operation, revision: Operation): ReadonlyMap<string, string> => {
  const [before, after] = [pathNames(base.path), pathNames(revision.path)];
  const isSamePath = templateOf(base.path) === templateOf(revision.path);
  const [left, right] = isSamePath
    ? [before, after]
    : [before.filter(name => !after.includes(name)), after.filter(name => !before.includes(name))];
  return new Map(left.length === right.length ? left.map((name, index) => [name, right[index] ?? name]) : []);
};

const uniqueIds = (operations: readonly Operation[]): ReadonlySet<string> => {
  const uses = new Map<string, number>();
  for (const { operationId: id } of operations) if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1);
  return new Set([...uses].filter(([, count]) => count === 1).map(([id]) => id));
};

const keyOf = ({ method, callbackName }: Operation, path: string): string =>
  `${callbackName ?? ''}\n${method}\n${path}`;

/** Those that the description names: the `/` that stands in for none promises no address. */
const namedServers = ({ servers }: Served): readonly Server[] =>
  servers.filter(({ url, source }) => url !== '' || source !== undefined);
