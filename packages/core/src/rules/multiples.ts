// Steps that numbers must be multiples of, compared exactly: 0.01 divides 0.1, whatever binary floating point says.
import type { Effect } from '../findings.ts';
import type { Decimal } from '../schema/relate/decimal.ts';
import { aligned, toDecimal } from '../schema/relate/decimal.ts';

/** What going from all of `from` to all of `to` does; 'annotates' when the same numbers are left. */
export const effectOnMultiples = (from: readonly number[], to: readonly number[]): Effect => {
  const decimals = [from, to].map(steps => steps.map(toDecimal));
  if (!areExact(decimals)) return 'alters';
  const [before = [], after = []] = decimals;
  const whole = aligned([...before, ...after]).map(step => (step < 0n ? -step : step));
  const [old, young] = [whole.slice(0, before.length), whole.slice(before.length)].map(steps =>
    steps.reduce(commonMultiple, 0n),
  );
  return effectBetween(old ?? 0n, young ?? 0n);
};

/** 0 stands for no step at all. */
const effectBetween = (from: bigint, to: bigint): Effect => {
  if (from === to) return 'annotates';
  if (from === 0n) return 'narrows';
  if (to === 0n) return 'widens';
  return to % from === 0n ? 'narrows' : from % to === 0n ? 'widens' : 'alters';
};

const areExact = (lists: readonly (readonly (Decimal | undefined)[])[]): lists is readonly (readonly Decimal[])[] =>
  lists.every(list => list.every(step => step !== undefined));

const commonMultiple = (left: bigint, right: bigint): bigint =>
  left === 0n ? right : right === 0n ? left : (left / commonDivisor(left, right)) * right;

const commonDivisor = (left: bigint, right: bigint): bigint => {
  let [one, other] = [left, right];
  while (other !== 0n) [one, other] = [other, one % other];
  return one;
};
