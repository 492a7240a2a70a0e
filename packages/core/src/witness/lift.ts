// A witness in its place: the body, parameter or header around it, as small as it can be.
import type { WitnessExample } from '../findings.ts';
import type { Pair } from '../pairs/pair.ts';
import { rolesOf } from '../judge/prove.ts';
import type { Schema } from '../schema/schema.ts';
import type { Claimed } from './claims.ts';
import { readable } from './readable.ts';
import type { Found, Search } from './search.ts';
import type { Claim } from './trial.ts';
import { createTrial, outcomeOf } from './trial.ts';
import type { Validator } from './validators.ts';
import type { Step, WayOut } from './way-out.ts';
import { waysOut } from './way-out.ts';

export interface Tools {
  readonly search: Search;
  readonly validators: readonly Validator[];
}

/** More places than these are not tried. */
const mostWays = 3;
/** Nobody reads what is longer, and to look for values around it takes long. */
const longestLifted = 2_000;

/** Undefined when no whole was found of which the validators say the same as of the witness. */
export const lift = (owner: Pair<'schema'>, { claim, turn }: Pick<Claimed, 'claim' | 'turn'>, value: unknown, status: Status, tools: Tools): WitnessExample | undefined => {
  for (const way of waysOut(owner, mostWays)) {
    const { operation, place } = way;
    if (way.root === owner) return { operation, place, value };
    if (JSON.stringify(value).length > longestLifted) continue;
    const whole = wholeAround(way, outerClaim(way.root, turn, claim), value, status, tools);
    if (whole) return { operation, place, value: whole.value };
  }
  return undefined;
};

type Status = 'confirmed' | 'disputed';

/** That a closed receiver rejects the value says nothing of an open one around it: then it is enough that it is sent. */
const outerClaim = (root: Pair<'schema'>, turn: Claimed['turn'], { isClosed }: Claim): Claim => {
  const { direction } = root;
  const roles = rolesOf(root);
  const [sender, receiver] = turn === 'vanishes' ? [roles.receiver.schema, roles.sender.schema] : [roles.sender.schema, roles.receiver.schema];
  return { direction, sender, receiver: isClosed ? sender.space.at(false, sender.origin) : receiver };
};

const wholeAround = ({ steps }: WayOut, claim: Claim, value: unknown, status: Status, { search, validators }: Tools): Found | undefined => {
  const { direction, sender, receiver } = claim;
  const holding = sender.space.all([sender, holderOf(steps, value, sender)]);
  for (const find of [() => search.valueOf(holding, direction), () => search.valueOutside(holding, receiver, direction)]) {
    const found = find();
    if (!found) return undefined;
    const trial = createTrial(claim, found.value, validators);
    if (status === 'confirmed' && trial.hint(found.value) !== 'shows') continue;
    if (outcomeOf(trial.voices(found.value)) !== status) continue;
    const keep = steps.map(step => (step.kind === 'member' ? step.name : step.index));
    return { value: readable(found.value, status, trial, claim, keep) };
  }
  return undefined;
};

/** A schema of all that has the value at the end of the steps. It is written so that every dialect reads it alike. */
const holderOf = (steps: readonly Step[], value: unknown, { space, origin }: Schema): Schema => {
  const source = steps.reduceRight<object>((inner, step) => {
    if (step.kind === 'member') return { type: 'object', required: [step.name], properties: Object.fromEntries([[step.name, inner]]) };
    if (step.index === 0) return { type: 'array', minItems: 1, items: inner };
    const items = [...Array.from({ length: step.index }, () => ({})), inner];
    return { type: 'array', minItems: items.length, ...(space.dialect === '2020-12' ? { prefixItems: items } : { items }) };
  }, { enum: [value] });
  return space.at(source, origin);
};
