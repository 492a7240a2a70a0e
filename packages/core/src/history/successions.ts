// Where the things of a revision are in the next one: at the same place, else where the comparison found them.
import type { Contract } from '../contract/model.ts';
import type { Kind, Pair } from '../pairs/pair.ts';
import type { Walk } from '../pairs/walk.ts';
import type { Schema } from '../schema/schema.ts';
import type { Origin } from '../source/origin.ts';
import type { Address } from './address.ts';
import { addressFrom, addressOf, partsOf, placeOf } from './address.ts';

export interface Successions {
  /** Undefined for what is gone. */
  readonly after: (address: Address) => Address | undefined;
  /** Undefined for what is new. */
  readonly before: (address: Address) => Address | undefined;
}

export const createSuccessions = (base: Contract, revision: Contract, { pairs, alike }: Walk): Successions => {
  let known: Moves | undefined;
  const moves = (): Moves => {
    known ??= movesIn(base, revision, [...originsOf(pairs), ...alikeOrigins(alike, base)]);
    return known;
  };
  return {
    after: address => follow(address, revision, () => moves().after),
    before: address => follow(address, base, () => moves().before),
  };
};

/** What stays where it is needs no pair; what stands in something that moved goes with it. */
const follow = (
  address: Address,
  { description }: Contract,
  moves: () => ReadonlyMap<Address, Address>,
): Address | undefined => {
  if (placeOf(address, description)) return address;
  const parts = partsOf(address);
  for (let length = parts.length; length > 1; length -= 1) {
    const moved = moves().get(addressFrom(parts.slice(0, length)));
    if (moved === undefined) continue;
    const there = addressFrom([...partsOf(moved), ...parts.slice(length)]);
    if (placeOf(there, description)) return there;
  }
  return undefined;
};

interface Moves {
  readonly after: ReadonlyMap<Address, Address>;
  readonly before: ReadonlyMap<Address, Address>;
}

type Kept = readonly [base: Origin, revision: Origin];

const movesIn = (base: Contract, revision: Contract, kept: readonly Kept[]): Moves => {
  const [after, before] = [new Map<Address, Address>(), new Map<Address, Address>()];
  for (const [left, right] of kept) {
    const areEntries = left.document === base.description.entry && right.document === revision.description.entry;
    if (areEntries && isSamePath(left, right)) continue;
    const [from, to] = [addressOf(left, base.description), addressOf(right, revision.description)];
    if (from === to) continue;
    if (!after.has(from)) after.set(from, to);
    if (!before.has(to)) before.set(to, from);
  }
  return { after, before };
};

const isSamePath = (left: Origin, right: Origin): boolean => {
  let [one, other]: (Origin | undefined)[] = [left, right];
  while (one && other) {
    if (one.key !== other.key) return false;
    [one, other] = [one.parent, other.parent];
  }
  return one === other;
};

const originsOf = (pairs: readonly Pair[]): readonly Kept[] =>
  pairs.flatMap(({ on, base, revision }) =>
    base && revision && settled.has(on) ? [[base.origin, revision.origin] as const] : [],
  );

/** The counterpart of these is the same thing, and not only what it is held against. */
const settled: ReadonlySet<Kind> = new Set<Kind>([
  'operation',
  'parameter',
  'request-body',
  'response',
  'media-type',
  'header',
  'schema',
  'property',
  'security-scheme',
  'component',
]);

/** Schemas of equal text were not walked: a component that has another name and nothing else. */
const alikeOrigins = (alike: ReadonlyMap<Schema, string>, { description }: Contract): readonly Kept[] => {
  const named = new Map<string, { readonly base: Origin[]; readonly revision: Origin[] }>();
  for (const [{ origin }, name] of alike) {
    const sides = named.get(name) ?? { base: [], revision: [] };
    named.set(name, sides);
    sides[description.documents.get(origin.document.uri) === origin.document ? 'base' : 'revision'].push(origin);
  }
  return [...named.values()].flatMap(({ base, revision }) =>
    base.flatMap(left => revision.slice(0, 1).map(right => [left, right] as const)),
  );
};
