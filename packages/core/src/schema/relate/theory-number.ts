// A number within bounds, on some lattices and off others.
import type { Limit } from './bounds.ts';
import { isEmpty, limitsOf } from './bounds.ts';
import { canonical } from './canonical.ts';
import type { Decimal } from './decimal.ts';
import { aligned, compareDecimals, normalise, smallestExponent, toDecimal, toNumber } from './decimal.ts';
import type { SignedAtom, Solver } from './goal.ts';
import { excludedValues, plainValue } from './goal.ts';
import type { Outcome } from './outcome.ts';
import { firstFound, none, tooMuchWork, unknown } from './outcome.ts';

export const solveNumber = (atoms: readonly SignedAtom[], solver: Solver): Outcome => {
  const { least, most } = limitsOf(atoms);
  const steps = stepsIn(atoms, true);
  const avoided = stepsIn(atoms, false);
  if (least && most && isEmpty(least, most)) return none;
  const excluded = excludedValues(atoms);
  const attempt = (candidate: Decimal): Outcome => {
    const value = toNumber(candidate);
    // JSON can write it, but it would be read as another number.
    if (!isExact(candidate, value)) return unknown({ kind: 'inexact-number' });
    if (excluded.has(canonical(value))) return none;
    return solver.work() ? plainValue(value, atoms) : unknown(tooMuchWork);
  };
  if (steps.length > 0) return onLattice({ least, most, steps, avoided }, excluded.size, attempt);
  const outcome = firstFound(candidatesBetween(least, most, avoided), attempt);
  if (outcome.kind !== 'none') return outcome;
  const isPoint = least && most && compareDecimals(least.value, most.value) === 0;
  return isPoint ? none : unknown({ kind: 'number-bounds' });
};

/** What the value is a multiple of, or is none of. */
const stepsIn = (atoms: readonly SignedAtom[], isWanted: boolean): readonly Decimal[] =>
  atoms.flatMap(({ sign, atom }) => (atom.kind === 'multiple-of' && sign === isWanted ? [atom.of] : []));

const isExact = (decimal: Decimal, value: number): boolean => {
  const read = toDecimal(value);
  return read !== undefined && compareDecimals(read, decimal) === 0;
};

/** More than this many points of a lattice are not visited. */
const mostPoints = 20_000n;

interface Lattice {
  readonly least: Limit | undefined;
  readonly most: Limit | undefined;
  readonly steps: readonly Decimal[];
  readonly avoided: readonly Decimal[];
}

const onLattice = (
  { least, most, steps, avoided }: Lattice,
  excluded: number,
  attempt: (candidate: Decimal) => Outcome,
): Outcome => {
  const involved = [...steps, ...avoided, ...[least, most].flatMap(limit => (limit ? [limit.value] : []))];
  const exponent = smallestExponent(involved);
  const scale = (value: Decimal): bigint => value.coefficient * 10n ** BigInt(value.exponent - exponent);
  const step = steps.map(scale).reduce(leastCommonMultiple);
  if (avoided.some(it => step % scale(it) === 0n)) return none;
  const period = avoided.map(scale).reduce(leastCommonMultiple, step) / step;
  const wanted = period * BigInt(excluded + 1) + 2n;
  const furthest = mostPoints + BigInt(excluded);
  const limit = wanted > furthest ? furthest : wanted;
  const [low, high] = [
    least && ceilingDivision(scale(least.value), step),
    most && floorDivision(scale(most.value), step),
  ];
  const outcome = firstFound(pointsFrom(low, high, limit), index => attempt(normalise(index * step, exponent)));
  if (outcome.kind !== 'none') return outcome;
  const isAllVisited = wanted <= furthest || (low !== undefined && high !== undefined && high - low < limit);
  return isAllVisited ? none : unknown({ kind: 'multiples' });
};

function* pointsFrom(low: bigint | undefined, high: bigint | undefined, limit: bigint): Generator<bigint> {
  // Zero first where it is inside, then away from it: small numbers are easy to read. One full period on either side is enough.
  const start = low !== undefined && low > 0n ? low : high !== undefined && high < 0n ? high : 0n;
  for (let distance = 0n; distance <= limit; distance++) {
    const [up, down] = [start + distance, start - distance];
    if (high === undefined || up <= high) yield up;
    if (distance > 0n && (low === undefined || down >= low)) yield down;
  }
}

function* candidatesBetween(
  least: Limit | undefined,
  most: Limit | undefined,
  avoided: readonly Decimal[],
): Generator<Decimal> {
  const nudges = [
    '0',
    '1',
    '-1',
    '0.5',
    '-0.5',
    '2',
    '10',
    '0.25',
    '0.1',
    '-0.1',
    '0.001',
    '-0.001',
    '0.37',
    '1000003',
  ].map(Number);
  for (const nudge of nudges) yield decimal(nudge);
  for (const anchor of [least, most]) {
    if (!anchor) continue;
    yield anchor.value;
    for (const nudge of nudges) yield plus(anchor.value, decimal(nudge));
    for (const part of [5n, -5n])
      yield plus(anchor.value, normalise(anchor.value.coefficient * part, anchor.value.exponent - 1));
  }
  if (least && most) {
    const [low, high] = aligned([least.value, most.value]) as [bigint, bigint];
    const exponent = smallestExponent([least.value, most.value]) - 6;
    for (const part of [500_000n, 250_000n, 100_000n, 337_000n, 771_300n, 1n, 999_999n])
      yield normalise(low * 1_000_000n + (high - low) * part, exponent);
  }
  for (const step of avoided) {
    for (const anchor of [least?.value, most?.value, decimal(0)]) {
      if (!anchor) continue;
      for (const part of [5n, -5n, 3n, -3n, 17n, -17n])
        yield plus(anchor, normalise(step.coefficient * part, step.exponent - 1));
    }
  }
}

const decimal = (value: number): Decimal => {
  const text = String(value);
  const point = text.indexOf('.');
  return point < 0 ? normalise(BigInt(text), 0) : normalise(BigInt(text.replace('.', '')), -(text.length - point - 1));
};

const plus = (left: Decimal, right: Decimal): Decimal => {
  const [one, other] = aligned([left, right]) as [bigint, bigint];
  return normalise(one + other, smallestExponent([left, right]));
};

const greatestCommonDivisor = (left: bigint, right: bigint): bigint =>
  right === 0n ? (left < 0n ? -left : left) : greatestCommonDivisor(right, left % right);
const leastCommonMultiple = (left: bigint, right: bigint): bigint =>
  (left / greatestCommonDivisor(left, right)) * right;
const floorDivision = (value: bigint, by: bigint): bigint =>
  value / by - (value % by !== 0n && value < 0n !== by < 0n ? 1n : 0n);
const ceilingDivision = (value: bigint, by: bigint): bigint => -floorDivision(-value, by);
