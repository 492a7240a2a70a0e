// A witness in its place: the body, parameter or header around it, as small as it can be.
import type { Direction, Witness, WitnessExample } from '../findings.ts';
import { rolesOf } from '../judge/prove.ts';
import type { Pair } from '../pairs/pair.ts';
import type { Schema } from '../schema/schema.ts';
import type { Claimed } from './claims.ts';
import type { Strictness } from './readings.ts';
import { sampleHolding } from './sample.ts';
import type { Found, Search } from './search.ts';
import type { Claim } from './trial.ts';
import type { Level, Step, WayOut } from './way-out.ts';
import { waysOut } from './way-out.ts';

/** Something that may be sent as a whole, with the value of a witness in its place. */
export interface Whole extends Pick<WitnessExample, 'value' | 'path'> {
  readonly way: WayOut;
  /** What the value has to show; undefined where it is the witness itself, or is left out. */
  readonly claim?: Claim;
}

/** More places than these are not tried. */
const mostWays = 3;

/** Those that take least work first. */
export function* wholesAround(
  { owner, claim, turn, value }: Claimed,
  strictness: Strictness,
  search: Search,
): Generator<Whole> {
  for (const way of waysOut(owner, mostWays)) {
    const path = way.levels.map(({ step }) => (step.kind === 'member' ? step.name : step.index));
    if (way.root === owner) yield { way, value, path };
    else {
      const put = putInto(way.levels, turn, value, claim.direction, search);
      if (put && isLong(put.value, claim.direction)) yield { way, path };
      else {
        const outer = outerClaim(way.root, turn, claim, strictness);
        if (put) yield { way, value: put.value, path, claim: outer };
        for (const { value: whole } of searchFor(way.levels, outer, value, search))
          if (!isLong(whole, claim.direction)) yield { way, value: whole, path, claim: outer };
      }
    }
  }
}

type Turn = Witness['turn'];

/**
 * That a closed receiver rejects the value says nothing of an open one around it: then it is enough that it is sent and, if
 * it is only ignored in part, accepted.
 */
const outerClaim = (root: Pair<'schema'>, turn: Turn, { isClosed }: Claim, strictness: Strictness): Claim => {
  const { direction } = root;
  const { sender, receiver } = sidesOf(root, turn);
  if (!isClosed) return { direction, sender, receiver, strictness };
  const accepted = turn === 'ignored' ? { alternative: receiver } : {};
  return { direction, sender, ...accepted, receiver: sender.space.at(false, sender.origin), strictness };
};

/** What vanishes was sent by the other side. */
const sidesOf = (pair: Pair<'schema'>, turn: Turn): { readonly sender: Schema; readonly receiver: Schema } => {
  const { sender, receiver } = rolesOf(pair);
  return turn === 'vanishes'
    ? { sender: receiver.schema, receiver: sender.schema }
    : { sender: sender.schema, receiver: receiver.schema };
};

function* searchFor(
  levels: readonly Level[],
  { direction, sender, receiver }: Claim,
  value: unknown,
  search: Search,
): Generator<Found> {
  const holding = sender.space.all([
    sender,
    holderOf(
      levels.map(({ step }) => step),
      value,
      sender,
    ),
  ]);
  const found = search.valueOf(holding, direction);
  if (!found) return;
  yield found;
  const outside = search.valueOutside(holding, receiver, direction);
  if (outside) yield outside;
}

/** From the inside out, each value is put into a sample of what holds it. */
const putInto = (
  levels: readonly Level[],
  turn: Turn,
  value: unknown,
  direction: Direction,
  search: Search,
): Found | undefined =>
  levels.reduceRight<Found | undefined>(
    (inner, { pairs, step }) => {
      const senders = pairs.map(pair => sidesOf(pair, turn).sender);
      return inner && sampleHolding(senders, step, inner.value, direction, search);
    },
    { value },
  );

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

/** Requests have to be whole to be sent; of a long response, one looks at the place in question. */
const longest: Readonly<Record<Direction, number>> = { input: 20_000, output: 1_000 };

const isLong = (value: unknown, direction: Direction): boolean => JSON.stringify(value).length > longest[direction];
