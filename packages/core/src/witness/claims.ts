// What a witness would have to show for a change: the schemas that it speaks of, and values to begin with.

import type { Witness } from '../findings.ts';
import type { Explained } from '../judge/judge.ts';
import { demandOf, ownerOf, rolesOf } from '../judge/prove.ts';
import type { Pair } from '../pairs/pair.ts';
import type { Schema } from '../schema/schema.ts';
import type { Branch, Property } from '../schema/view.ts';
import type { Search } from './search.ts';
import type { Claim } from './trial.ts';

export interface Claimed {
  readonly owner: Pair<'schema'>;
  readonly claim: Claim;
  readonly turn: Witness['turn'];
  readonly value: unknown;
}

/** The most telling first; none when there is nothing to begin with. */
export function* claimsOf(explained: Explained, search: Search): Generator<Claimed> {
  const { edit, change, shown } = explained;
  if (change.proof?.kind === 'witness' && shown) {
    const { owner, at } = shown;
    const { sender, receiver } = rolesOf(owner);
    const demand = at && demandOf(at.pair, receiver, at.field);
    const claim: Claim = { direction: owner.direction, sender: sender.schema, receiver: receiver.schema, demand };
    const found: Claimed = { owner, claim, turn: change.proof.turn, value: change.proof.value };
    const telling = demand ? undefined : moreSpecific(explained, found, search);
    if (telling) yield telling;
    yield found;
  }
  if (change.level !== 'breaking') return;
  for (const pair of edit.pairs) {
    const claimed =
      pair.on === 'property'
        ? vanishedProperty(pair, search)
        : pair.on === 'branch'
          ? movedBranch(pair, search)
          : undefined;
    if (!claimed) continue;
    yield claimed;
    return;
  }
}

/** Two schemas may differ in many things; the witness is to show the one that the change is about. */
const moreSpecific = ({ edit }: Explained, { owner, claim, turn }: Claimed, search: Search): Claimed | undefined => {
  const pair = edit.pairs.find(it => it.direction === owner.direction && ownerOf(it) === owner);
  const { direction, receiver } = claim;
  const branch = pair && sentBranch(pair);
  if (branch) {
    const sender = claim.sender.space.all([claim.sender, branch.schema]);
    const found = search.valueOutside(sender, receiver, direction);
    return found && { owner, claim: { ...claim, sender }, turn, value: found.value };
  }
  if (pair?.on !== 'property') return undefined;
  const { name } = (pair.revision ?? pair.base) as Property;
  const demand = receiver.space.at({ properties: Object.fromEntries([[name, false]]) }, receiver.origin);
  const found = search.valueOutside(claim.sender, demand, direction);
  return found && { owner, claim: { ...claim, demand }, turn, value: found.value };
};

/** A branch that only the sender has. */
const sentBranch = ({ on, direction, base, revision }: Pair): Branch | undefined => {
  if (on !== 'branch' || (base && revision)) return undefined;
  return (direction === 'input' ? base : revision) as Branch | undefined;
};

/** Responses no longer hold a property: shown by one that did, among all those that hold declared properties only. */
const vanishedProperty = (pair: Pair, search: Search): Claimed | undefined => {
  const owner = ownerOf(pair);
  const { base, revision } = pair as { readonly base: Property | undefined; readonly revision: Property | undefined };
  if (!owner || !base || revision || pair.direction !== 'output') return undefined;
  const { sender: after, receiver: before } = rolesOf(owner);
  return begin(
    owner,
    { direction: 'output', sender: before.schema, receiver: after.schema, isClosed: true },
    'vanishes',
    [[base.name]],
    search,
  );
};

/** An alternative that only the sender has: shown by a value of it that the receiver does not declare. */
const movedBranch = (pair: Pair, search: Search): Claimed | undefined => {
  const owner = ownerOf(pair);
  const branch = sentBranch(pair);
  if (!owner || !branch) return undefined;
  const { direction } = owner;
  const { sender, receiver } = rolesOf(owner);
  const claim: Claim = {
    direction,
    sender: sender.schema.space.all([sender.schema, branch.schema]),
    receiver: receiver.schema,
    isClosed: true,
  };
  return begin(owner, claim, direction === 'input' ? 'rejected' : 'appears', [namesOf(branch), []], search);
};

const namesOf = ({ facets }: Branch): readonly string[] => [...facets.declared.keys()];

/** With the first value that was found to have all of some names. */
const begin = (
  owner: Pair<'schema'>,
  claim: Claim,
  turn: Claimed['turn'],
  wanted: readonly (readonly string[])[],
  search: Search,
): Claimed | undefined => {
  for (const names of wanted) {
    const found = search.valueOf(names.length === 0 ? claim.sender : withNames(claim.sender, names), claim.direction);
    if (found) return { owner, claim, turn, value: found.value };
  }
  return undefined;
};

const withNames = (schema: Schema, names: readonly string[]): Schema =>
  schema.space.all([schema, schema.space.at({ type: 'object', required: [...names] }, schema.origin)]);
