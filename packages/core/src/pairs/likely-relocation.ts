// Whether the revision looks like the base under another prefix: then what was removed and added says little, and `map` says it.
import type { Contract, Operation } from '../contract/model.ts';
import { templateOf } from './addresses.ts';
import type { Relocation } from './relocate.ts';
import { pathIn, segmentsOf } from './relocate.ts';

/** As many segments a prefix may have. */
const longestPrefix = 3;

/** Undefined unless most operations are gone, and found again behind the same other prefix. */
export const likelyRelocation = (base: Contract, revision: Contract): Relocation | undefined => {
  const [before, after] = [base, revision].map(({ operations }) => new Map(operations.map(it => [addressOf(it), it])));
  if (!before || !after) return undefined;
  // Where only the URL of the server changed, that is all that is reported.
  const paths = new Set([...after.values()].map(pathOf));
  const gone = [...before].filter(([address, it]) => !after.has(address) && !paths.has(pathOf(it)));
  if (!isMost(gone.length, before)) return undefined;
  const places = new Map<string, string>();
  for (const [address] of after)
    if (!before.has(address)) for (const { prefix, rest } of partings(address)) places.set(rest, prefix);
  const votes = new Map<string, { readonly relocation: Relocation; count: number }>();
  for (const [address] of gone) {
    for (const relocation of relocationsOf(address, places)) {
      const key = JSON.stringify(relocation);
      const vote = votes.get(key) ?? { relocation, count: 0 };
      votes.set(key, vote);
      vote.count += 1;
    }
  }
  const [likeliest] = [...votes.values()].sort((left, right) => right.count - left.count);
  return likeliest && isMost(likeliest.count, before) ? likeliest.relocation : undefined;
};

const isMost = (count: number, { size }: ReadonlyMap<string, Operation>): boolean => count * 2 > size;

/** Method and path, that of the server included. */
const addressOf = ({ method, path, servers: [server] }: Operation): string =>
  `${method} ${pathIn(server?.url ?? '')}${templateOf(path)}`;

const pathOf = ({ method, path }: Operation): string => `${method} ${templateOf(path)}`;

/** Every way to part an address into a prefix and the rest, which has at least a segment. */
const partings = (address: string): readonly { readonly prefix: string; readonly rest: string }[] => {
  const [method = '', path = ''] = address.split(' ');
  const segments = segmentsOf(path);
  return Array.from({ length: Math.min(longestPrefix + 1, segments.length) }, (_, length) => ({
    prefix: segments.slice(0, length).join('/'),
    rest: [method, ...segments.slice(length)].join('/'),
  }));
};

/** Where an address may be now, each once; `places` has a prefix for each rest. */
const relocationsOf = (address: string, places: ReadonlyMap<string, string>): Iterable<Relocation> => {
  const found = new Map<string, Relocation>();
  for (const { prefix, rest } of partings(address)) {
    const to = places.get(rest);
    const relocation = to === undefined ? undefined : withoutShared(prefix, to);
    if (relocation && relocation.from !== '' && !/[{}]/.test(relocation.from + relocation.to))
      found.set(JSON.stringify(relocation), relocation);
  }
  return found.values();
};

const withoutShared = (from: string, to: string): Relocation => {
  const [left, right] = [segmentsOf(from), segmentsOf(to)];
  const shortest = Math.min(left.length, right.length);
  let start = 0;
  while (start < shortest && left[start] === right[start]) start++;
  let end = 0;
  while (end < shortest - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  const between = (segments: readonly string[]): string => segments.slice(start, segments.length - end).join('/');
  return { from: between(left), to: between(right) };
};
