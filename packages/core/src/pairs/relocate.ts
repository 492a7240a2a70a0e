// The base as if it were already where its successor is: whoever compares `/v1` with `/v2` knows that everything moved.
import type { Contract, Operation, Server } from '../contract/model.ts';

/** A part of addresses, whole segments of it, and what stands there in the revision: `v1` and `v2`, or `api/v1` and nothing. */
export interface Relocation {
  readonly from: string;
  readonly to: string;
}

/** In the URL of a server, or else in the path, at the first place that fits. Of several relocations the first that fits counts. */
export const relocate = (contract: Contract, relocations: readonly Relocation[]): Contract => {
  if (relocations.length === 0) return contract;
  const moved = (address: string): string => {
    for (const relocation of relocations) {
      const result = replaced(address, relocation);
      if (result !== undefined) return result;
    }
    return address;
  };
  // Operations share the servers that they all have.
  const known = new Map<readonly Server[], readonly Server[]>();
  const serversOf = ({ servers }: Pick<Operation, 'servers'>): readonly Server[] => {
    const here = known.get(servers) ?? servers.map(server => withUrl(server, movedUrl(server.url, moved)));
    known.set(servers, here);
    return here;
  };
  const operations = contract.operations.map((operation): Operation => {
    const servers = serversOf(operation);
    const isMoved = servers.some((server, index) => server !== operation.servers[index]);
    return { ...operation, servers, path: isMoved ? operation.path : moved(operation.path) };
  });
  return { ...contract, servers: serversOf(contract), operations };
};

/** Whether there is something to relocate. */
export const fits = (relocation: Relocation, { servers, operations }: Contract): boolean => {
  const isIn = (address: string): boolean => replaced(address, relocation) !== undefined;
  const addresses = [servers, ...operations.map(it => it.servers)].flat().map(({ url }) => pathIn(url));
  return addresses.some(isIn) || operations.some(({ path }) => isIn(path));
};

const withUrl = (server: Server, url: string): Server => (url === server.url ? server : { ...server, url });

/** Scheme and host stay. */
const movedUrl = (url: string, moved: (address: string) => string): string => {
  const path = pathIn(url);
  return url.slice(0, url.length - path.length) + moved(path);
};

export const pathIn = (url: string): string =>
  url.slice(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i.exec(url)?.[0].length ?? 0);

export const segmentsOf = (address: string): readonly string[] => address.split('/').filter(segment => segment !== '');

const replaced = (address: string, { from, to }: Relocation): string | undefined => {
  const [segments, before, after] = [address.split('/'), segmentsOf(from), segmentsOf(to)];
  const start = segments.findIndex((_, index) => before.every((it, offset) => segments[index + offset] === it));
  if (start === -1 || before.length === 0) return undefined;
  return [...segments.slice(0, start), ...after, ...segments.slice(start + before.length)].join('/');
};
