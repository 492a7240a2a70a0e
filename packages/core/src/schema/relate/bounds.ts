// What the bounds that a value has already say of another bound: long unions of ranges would be exponential without it.
import type { Decimal } from './decimal.ts';
import { compareDecimals } from './decimal.ts';
import type { SignedAtom } from './goal.ts';
import { countsIn } from './goal.ts';

export interface Limit {
  readonly value: Decimal;
  readonly exclusive: boolean;
}

export interface Limits {
  readonly least?: Limit;
  readonly most?: Limit;
}

/** The tightest bounds of a number. */
export const limitsOf = (atoms: readonly SignedAtom[]): Limits => {
  let least: Limit | undefined;
  let most: Limit | undefined;
  for (const signed of atoms) {
    const bound = boundIn(signed);
    if (!bound) continue;
    const { isLower, limit } = bound;
    if (isLower) least = !least || isTighter(limit, least, 1) ? limit : least;
    else most = !most || isTighter(limit, most, -1) ? limit : most;
  }
  return { ...(least && { least }), ...(most && { most }) };
};

export const isEmpty = (least: Limit, most: Limit): boolean => {
  const order = compareDecimals(least.value, most.value);
  return order > 0 || (order === 0 && (least.exclusive || most.exclusive));
};

/** Whether an atom holds of every value within the bounds, of none, or (undefined) of some or who knows which. */
export const createBounds = (atoms: readonly SignedAtom[]): ((signed: SignedAtom) => boolean | undefined) => {
  let limits: Limits | undefined;
  const counts = new Map<Unit, readonly [least: number, most: number]>();
  const countsOf = (unit: Unit): readonly [least: number, most: number] => {
    const known = counts.get(unit) ?? countsIn(atoms, unit);
    counts.set(unit, known);
    return known;
  };
  return signed => {
    const { atom } = signed;
    if ('count' in atom) {
      const unit = unitOf(atom.kind);
      const [least, most] = countsOf(unit);
      const [from, to] = countsIn([signed], unit);
      if (from > most || to < least) return false;
      return from <= least && to >= most ? true : undefined;
    }
    const bound = boundIn(signed);
    if (!bound) return undefined;
    limits ??= limitsOf(atoms);
    const { isLower, limit } = bound;
    const [same, other] = isLower ? [limits.least, limits.most] : [limits.most, limits.least];
    if (other && (isLower ? isEmpty(limit, other) : isEmpty(other, limit))) return false;
    return same && !isTighter(limit, same, isLower ? 1 : -1) ? true : undefined;
  };
};

type Unit = Parameters<typeof countsIn>[1];

const unitOf = (kind: `m${'in' | 'ax'}-${Unit}`): Unit => kind.slice(4) as Unit;

/** A bound that is denied is one on the other side. */
const boundIn = ({ sign, atom }: SignedAtom): { readonly isLower: boolean; readonly limit: Limit } | undefined =>
  atom.kind === 'minimum' || atom.kind === 'maximum'
    ? { isLower: (atom.kind === 'minimum') === sign, limit: { value: atom.bound, exclusive: atom.exclusive === sign } }
    : undefined;

const isTighter = (limit: Limit, than: Limit, side: 1 | -1): boolean => {
  const order = compareDecimals(limit.value, than.value) * side;
  return order > 0 || (order === 0 && limit.exclusive);
};
