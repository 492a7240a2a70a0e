// What was removed is put back where it stood, as deprecated and without being asked for, as far as clients bear that.
import type { DocumentEdit, JsonValue } from '../edit/edit.ts';
import type { Pair } from '../pairs/pair.ts';
import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { valueAt } from '../source/origin.ts';
import { borrowed } from './borrowed.ts';
import type { Manner } from './comeback.ts';
import { asItComesBack, flagged } from './comeback.ts';
import type { Gap } from './gap.ts';
import { gapOf } from './gap.ts';
import type { Thought, Way } from './idea.ts';
import { together } from './idea.ts';
import { missingSchemes } from './missing-schemes.ts';
import { nameOf, newNameOf } from './names.ts';
import type { Sides } from './places.ts';
import { keysBefore } from './places.ts';
import { demanding, relaxed } from './relax.ts';
import { titles } from './titles.ts';

export const wayBack = (sides: Sides, pair: Pair): Way => {
  const gap = gapOf(sides, pair);
  if (!gap) return [];
  return mannersOf(sides, pair).map(
    (manner): Thought =>
      () => {
        const edits = editsFor(sides, pair, gap, manner);
        if (!edits) return undefined;
        const beside = pair.revision && newNameOf(pair);
        return { title: titles.putBack(nameOf(pair), { ...manner, beside }), edits };
      },
  );
};

const mannersOf = (sides: Sides, pair: Pair): readonly Manner[] => {
  const { version } = sides.revision.description;
  const wasRequired = isRequired(pair);
  const wishes = wasRequired ? [false, true] : [false];
  const relaxations = pair.revision ? [false, true] : [false];
  const deprecated = flagged[pair.on]?.(version) === true;
  return (['shared', 'apart'] as const).flatMap(names =>
    wishes.flatMap(required => relaxations.map(relaxed => ({ deprecated, required, names, relaxed }))),
  );
};

const isRequired = ({ base }: Pair): boolean => base !== undefined && 'required' in base && base.required === true;

const editsFor = (sides: Sides, pair: Pair, { from, to }: Gap, manner: Manner): readonly DocumentEdit[] | undefined => {
  const raw = asObject(valueAt(from)) ? asItComesBack(sides, pair, from, manner) : valueAt(from);
  const loan = raw === undefined ? undefined : borrowed(sides, { value: raw, from, to }, manner.names);
  if (!loan) return undefined;
  const { parent } = to;
  return together(
    loan.edits,
    pair.on === 'operation' ? missingSchemes(sides, raw) : [],
    [placing(loan.value, from, to)],
    manner.required && pair.on === 'property' && parent?.parent
      ? demanding(parent.parent, (pair as Pair<'property'>).base?.name ?? '')
      : [],
    manner.relaxed ? relaxed(pair) : [],
  );
};

/** An item of a list that is gone comes back with it; media types of 2.0 stand in the place of those of the whole API, so all of them do. */
const placing = (value: JsonValue, from: Origin, to: Origin): DocumentEdit => {
  if (to.key !== '-' || !to.parent || Array.isArray(valueAt(to.parent)))
    return { kind: 'set', at: to, value, after: keysBefore(from) };
  const list = typeof value === 'string' && from.parent ? (valueAt(from.parent) as JsonValue) : [value];
  return { kind: 'set', at: to.parent, value: list };
};
