// What a witness would have to show for a change: the schemas that it speaks of, and values to begin with.
import type { Explained } from '../judge/judge.ts';
import { demandOf, ownerOf, rolesOf } from '../judge/prove.ts';
import type { Witness } from '../findings.ts';
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

/** Undefined when there is nothing to begin with. */
export const claimedBy = ({ edit, change, shown }: Explained, search: Search): Claimed | undefined => {
  if (change.proof?.kind === 'witness' && shown) {
    const { owner, at } = shown;
    const { sender, receiver } = rolesOf(owner);
    const demand = at && demandOf(at.pair, receiver, at.field);
    const claim: Claim = { direction: owner.direction, sender: sender.schema, receiver: receiver.schema, demand };
    return { owner, claim, turn: change.proof.turn, value: change.proof.value };
  }
  if (change.level !== 'breaking') return undefined;
  for (const pair of edit.pairs) {
    const claimed = pair.on === 'property' ? vanishedProperty(pair, search) : pair.on === 'branch' ? movedBranch(pair, search) : undefined;
    if (claimed) return claimed;
  }
  return undefined;
};

/** Responses no longer hold a property: shown by one that did, among all those that hold declared properties only. */
const vanishedProperty = (pair: Pair, search: Search): Claimed | undefined => {
  const owner = ownerOf(pair);
  const { base, revision } = pair as { readonly base: Property | undefined; readonly revision: Property | undefined };
  if (!owner || !base || revision || pair.direction !== 'output') return undefined;
  const { sender: after, receiver: before } = rolesOf(owner);
  return begin(owner, { direction: 'output', sender: before.schema, receiver: after.schema, isClosed: true }, 'vanishes', [[base.name]], search);
};

/** An alternative that only one side has: shown by a value of it that the other side does not declare. */
const movedBranch = (pair: Pair, search: Search): Claimed | undefined => {
  const owner = ownerOf(pair);
  const { base, revision } = pair as { readonly base: Branch | undefined; readonly revision: Branch | undefined };
  const isSent = owner?.direction === 'input' ? base && !revision : revision && !base;
  const branch = base ?? revision;
  if (!owner || !isSent || !branch) return undefined;
  const { sender, receiver } = rolesOf(owner);
  const schema = sender.schema.space.all([sender.schema, branch.schema]);
  const turn = owner.direction === 'input' ? 'rejected' : 'appears';
  const wanted = [namesOf(branch), []];
  return begin(owner, { direction: owner.direction, sender: schema, receiver: receiver.schema, isClosed: true }, turn, wanted, search);
};

const namesOf = ({ facets }: Branch): readonly string[] => [...facets.declared.keys()];

/** With the first value that was found to have all of some names. */
const begin = (owner: Pair<'schema'>, claim: Claim, turn: Claimed['turn'], wanted: readonly (readonly string[])[], search: Search): Claimed | undefined => {
  for (const names of wanted) {
    const found = search.valueOf(names.length === 0 ? claim.sender : withNames(claim.sender, names), claim.direction);
    if (found) return { owner, claim, turn, value: found.value };
  }
  return undefined;
};

const withNames = (schema: Schema, names: readonly string[]): Schema =>
  schema.space.all([schema, schema.space.at({ type: 'object', required: [...names] }, schema.origin)]);
