// A witness in its place: the body, parameter or header around it, as small as it can be.
import type { WitnessExample } from '../findings.ts';
import { rolesOf } from '../judge/prove.ts';
import type { Pair } from '../pairs/pair.ts';
import type { Schema } from '../schema/schema.ts';
import type { Claimed } from './claims.ts';
import type { Path } from './guide.ts';
import { readable } from './readable.ts';
import type { Found, Search } from './search.ts';
import type { Claim } from './trial.ts';
import { outcomeOf, tryOut } from './trial.ts';
import type { Validator } from './validators.ts';
import type { Step, WayOut } from './way-out.ts';
import { waysOut } from './way-out.ts';

export interface Tools {
  readonly search: Search;
  readonly validators: readonly Validator[];
}

/** More places than these are not tried. */
const mostWays = 3;

/** Undefined when no whole was found of which the validators say the same as of the witness. */
export const lift = (
  { owner, claim, turn, value }: Claimed,
  status: Status,
  tools: Tools,
): WitnessExample | undefined => {
  for (const way of waysOut(owner, mostWays)) {
    const { operation, place } = way;
    if (way.root === owner) return { operation, place, value, path: [] };
    if (isLarge(value)) continue;
    const path = way.steps.map(step => (step.kind === 'member' ? step.name : step.index));
    const whole = wholeAround(way, path, outerClaim(way.root, turn, claim), value, status, tools);
    if (whole) return { operation, place, value: whole.value, path };
  }
  return undefined;
};

type Status = 'confirmed' | 'disputed';

/** That a closed receiver rejects the value says nothing of an open one around it: then it is enough that it is sent. */
const outerClaim = (root: Pair<'schema'>, turn: Claimed['turn'], { isClosed, isLenient = false }: Claim): Claim => {
  const { direction } = root;
  const roles = rolesOf(root);
  const [sender, receiver] =
    turn === 'vanishes' ? [roles.receiver.schema, roles.sender.schema] : [roles.sender.schema, roles.receiver.schema];
  return { direction, sender, receiver: isClosed ? sender.space.at(false, sender.origin) : receiver, isLenient };
};

const wholeAround = (
  { steps }: WayOut,
  path: Path,
  claim: Claim,
  value: unknown,
  status: Status,
  { search, validators }: Tools,
): Found | undefined => {
  const { direction, sender, receiver } = claim;
  const holding = sender.space.all([sender, holderOf(steps, value, sender)]);
  for (const find of [
    () => search.valueOf(holding, direction),
    () => search.valueOutside(holding, receiver, direction),
  ]) {
    const found = find();
    if (!found || isLarge(found.value)) return undefined;
    const { claim: read, trial } = tryOut(claim, found.value, validators);
    if (outcomeOf(trial.voices(found.value)) !== status) continue;
    return { value: readable(found.value, status, trial, read, path) };
  }
  return undefined;
};

/** A schema of all that has the value at the end of the steps. It is written so that every dialect reads it alike. */
const holderOf = (steps: readonly Step[], value: unknown, { space, origin }: Schema): Schema => {
  const source = steps.reduceRight<object>(
    (inner, step) => {
      if (step.kind === 'member')
        return { type: 'object', required: [step.name], properties: Object.fromEntries([[step.name, inner]]) };
      if (step.index === 0) return { type: 'array', minItems: 1, items: inner };
      const items = [...Array.from({ length: step.index }, () => ({})), inner];
      return {
        type: 'array',
        minItems: items.length,
        ...(space.dialect === '2020-12' ? { prefixItems: items } : { items }),
      };
    },
    { enum: [value] },
  );
  return space.at(source, origin);
};

/** Nobody reads what is longer, and all that is done with it takes long. */
const isLarge = (value: unknown): boolean => JSON.stringify(value).length > 20_000;
