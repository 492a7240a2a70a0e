// What a witness would have to show for a change: the schemas that it speaks of, and values to begin with.
import type { Direction, Witness } from '../findings.ts';
import type { Explained } from '../judge/judge.ts';
import { demandOf, ownerOf, rolesOf } from '../judge/prove.ts';
import type { Pair } from '../pairs/pair.ts';
import type { Facets } from '../schema/facets.ts';
import type { Schema } from '../schema/schema.ts';
import type { Branch, Property } from '../schema/view.ts';
import { existsIn, facetsOf, propertyOf } from '../schema/view.ts';
import { sampleHolding } from './sample.ts';
import type { Found, Search } from './search.ts';
import type { Claim } from './trial.ts';

export interface Claimed {
  readonly owner: Pair<'schema'>;
  readonly claim: Claim;
  readonly turn: Witness['turn'];
  readonly value: unknown;
}

/** False where there is nothing to ask validators for. */
export const mayClaim = ({ edit, shown }: Explained): boolean =>
  shown !== undefined ||
  edit.pairs.some(({ on }) => ['property', 'property-visibility', 'branch', 'component'].includes(on));

/** The most telling first; none when there is nothing to begin with. */
export function* claimsOf(explained: Explained, search: Search): Generator<Claimed> {
  const { edit, change, shown } = explained;
  if (change.proof?.kind === 'witness' && shown) {
    const { owner, at } = shown;
    const { sender, receiver } = rolesOf(owner);
    const demand = at && demandOf(at.pair, receiver, at.field);
    const claim: Claim = { direction: owner.direction, sender: sender.schema, receiver: receiver.schema, demand };
    const found: Claimed = { owner, claim, turn: change.proof.turn, value: change.proof.value };
    if (!demand) yield* moreSpecific(explained, found, search);
    yield found;
  }
  if (change.level !== 'breaking') return;
  for (const pair of edit.pairs) {
    let isShown = false;
    for (const claimed of vanished(pair, search)) {
      isShown = true;
      yield claimed;
    }
    if (isShown) return;
  }
}

const vanished = (pair: Pair, search: Search): Iterable<Claimed> => {
  if (pair.on === 'property' || pair.on === 'property-visibility')
    return vanishedProperty(pair as Pair<'property' | 'property-visibility'>, search);
  if (pair.on === 'component') return vanishedComponent(pair as Pair<'component'>, search);
  return pair.on === 'branch' ? movedBranch(pair as Pair<'branch'>, search) : [];
};

/** Two schemas may differ in many things; the witness is to show the one that the change is about. */
function* moreSpecific({ edit }: Explained, { owner, claim, turn }: Claimed, search: Search): Generator<Claimed> {
  const pair = edit.pairs.find(it => it.direction === owner.direction && ownerOf(it) === owner);
  const { direction, sender, receiver } = claim;
  const branch = pair && sentBranch(pair);
  if (branch) {
    const found = search.valueOutside(sender.space.all([sender, branch.schema]), receiver, direction);
    if (found) yield { owner, claim: { ...claim, alternative: branch.schema }, turn, value: found.value };
  }
  if (pair?.on !== 'property') return;
  // What the sender calls it, where it was renamed.
  const sentAs = direction === 'input' ? (pair.base ?? pair.revision) : (pair.revision ?? pair.base);
  const { name } = sentAs as Property;
  const demand = receiver.space.at({ properties: Object.fromEntries([[name, false]]) }, receiver.origin);
  const sent = rolesOf(owner).sender.declared.get(name)?.schema;
  const begun = (value: unknown): Claimed => ({ owner, claim: { ...claim, demand }, turn, value });
  const put = sent && withProperty(sender, name, sent, direction, search);
  if (put) yield begun(put.value);
  const found = search.valueOutside(sender, demand, direction);
  if (found) yield begun(found.value);
}

/** A branch that only the sender has. */
const sentBranch = ({ on, direction, base, revision }: Pair): Branch | undefined => {
  if (on !== 'branch' || (base && revision)) return undefined;
  return (direction === 'input' ? base : revision) as Branch | undefined;
};

/** A property is gone: shown by a value that held it, among all those that hold declared properties only. */
function* vanishedProperty(pair: Pair<'property' | 'property-visibility'>, search: Search): Generator<Claimed> {
  const owner = ownerOf(pair);
  const { base, revision, direction } = pair;
  const isStillThere = revision?.name === base?.name && revision !== undefined && existsIn(direction, revision);
  if (!owner || !base || isStillThere || !existsIn(direction, base)) return;
  yield* vanishedName(owner, base, search);
}

/** Another component is in the place of one: shown by a property that only the old one has. */
function* vanishedComponent(pair: Pair<'component'>, search: Search): Generator<Claimed> {
  const owner = ownerOf(pair);
  if (!owner?.base || !owner.revision) return;
  const [before, after] = [owner.base, owner.revision].map(({ schema }) => facetsOf(schema)) as [Facets, Facets];
  for (const name of before.declared.keys()) {
    const property = after.declared.has(name) ? undefined : propertyOf(before, name);
    if (property && existsIn(pair.direction, property)) yield* vanishedName(owner, property, search);
  }
}

function* vanishedName(
  owner: Pair<'schema'>,
  { name, schema }: Pick<Property, 'name' | 'schema'>,
  search: Search,
): Generator<Claimed> {
  const { direction } = owner;
  const { sender, receiver } = rolesOf(owner);
  const isRead = direction === 'output';
  const [before, after] = isRead ? [receiver.schema, sender.schema] : [sender.schema, receiver.schema];
  const turn = isRead ? 'vanishes' : 'ignored';
  // What is ignored is accepted all the same.
  const claim: Claim = {
    direction,
    sender: before,
    receiver: after,
    isClosed: true,
    ...(!isRead && { alternative: after }),
  };
  const put = schema && withProperty(before, name, schema, direction, search);
  if (put) yield { owner, claim, turn, value: put.value };
  const sent = isRead ? before : before.space.all([before, after]);
  const found = search.valueOf(withNames(sent, [name]), direction);
  if (found) yield { owner, claim, turn, value: found.value };
}

/** An alternative that only the sender has: shown by a value of it that the receiver does not declare. */
function* movedBranch(pair: Pair<'branch'>, search: Search): Generator<Claimed> {
  const owner = ownerOf(pair);
  const branch = sentBranch(pair);
  if (!owner || !branch) return;
  const { direction } = owner;
  const { sender, receiver } = rolesOf(owner);
  const claim: Claim = {
    direction,
    sender: sender.schema,
    alternative: branch.schema,
    receiver: receiver.schema,
    isClosed: true,
  };
  const chosen = sender.schema.space.all([sender.schema, branch.schema]);
  const turn = direction === 'input' ? 'rejected' : 'appears';
  for (const names of [[...branch.facets.declared.keys()], []]) {
    const found = search.valueOf(withNames(chosen, names), direction);
    if (found) yield { owner, claim, turn, value: found.value };
  }
}

/** Whatever the schema is sent as, and a property. */
const withProperty = (
  schema: Schema,
  name: string,
  property: Schema,
  direction: Direction,
  search: Search,
): Found | undefined => {
  const value = search.valueOf(property, direction);
  return value && sampleHolding([schema], { kind: 'member', name }, value.value, direction, search);
};

const withNames = (schema: Schema, names: readonly string[]): Schema =>
  names.length === 0
    ? schema
    : schema.space.all([schema, schema.space.at({ type: 'object', required: [...names] }, schema.origin)]);
