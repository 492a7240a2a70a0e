// The smallest value that was found of which the validators say the same.
import type { Guide, Path } from './guide.ts';
import { createGuide } from './guide.ts';
import type { ShrinkOptions } from './shrink.ts';
import { shrink } from './shrink.ts';
import type { Claim, Outcome, Trial } from './trial.ts';
import { outcomeOf } from './trial.ts';

/** How often a value is tried on its way to a smaller one, when that costs next to nothing. */
const mostAttempts = 60;
/** In evaluations, for all attempts together. */
const affordable = 50_000;
/** Where the quick way leads astray, one more is made with this part of the attempts. */
const careful = 6;

/** One validator leads the way, since they differ in speed a hundredfold; all are asked about where it leads. */
export const readable = (
  value: unknown,
  status: Outcome,
  trial: Trial,
  { sender, alternative, receiver }: Claim,
  keep?: Path,
): unknown => {
  const guide = createGuide(alternative ? [alternative, sender] : [sender], [receiver]);
  return ordered(smallest(value, status, trial, { guide, ...(keep && { keep }) }), [], guide);
};

const smallest = (
  value: unknown,
  status: Outcome,
  trial: Trial,
  options: Pick<ShrinkOptions, 'guide' | 'keep'>,
): unknown => {
  const holds = (candidate: unknown): boolean => outcomeOf(trial.voices(candidate)) === status;
  const attempts = Math.min(mostAttempts, Math.floor(affordable / trial.cost()));
  const said = trial.leading(value);
  const small = shrink(value, { ...options, holds: candidate => trial.leading(candidate) === said, attempts });
  return small === value || holds(small)
    ? small
    : shrink(value, { ...options, holds, attempts: Math.floor(attempts / careful) });
};

/** Members stand in the order in which they are declared. */
const ordered = (value: unknown, path: Path, guide: Guide): unknown => {
  if (Array.isArray(value))
    return value.length > mostOrdered ? value : value.map((item, index) => ordered(item, [...path, index], guide));
  if (typeof value !== 'object' || value === null) return value;
  const orderOf = guide.orderAt(path);
  const members = Object.entries(value).map(
    ([name, member]) => [name, ordered(member, [...path, name], guide), orderOf(name)] as const,
  );
  const inOrder = members.sort(([, , left], [, , right]) => (left === right ? 0 : left - right));
  return Object.fromEntries(inOrder.map(([name, member]) => [name, member]));
};

const mostOrdered = 100;
