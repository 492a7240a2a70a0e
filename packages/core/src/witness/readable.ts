// The smallest value that was found of which the validators say the same.
import type { Claim, Outcome, Trial } from './trial.ts';
import { outcomeOf } from './trial.ts';
import { createGuide } from './guide.ts';
import type { Path } from './guide.ts';
import { shrink } from './shrink.ts';

/** How often a value is tried on its way to a smaller one, when that costs next to nothing. */
const mostAttempts = 120;
/** In evaluations, for all attempts together. */
const affordable = 300_000;
/** Where the quick way leads astray, one more is made with this part of the attempts. */
const careful = 6;

/** One validator leads the way, since they differ in speed a hundredfold; all are asked about where it leads. */
export const readable = (value: unknown, status: Outcome, trial: Trial, { sender, receiver }: Claim, keep?: Path): unknown => {
  const options = { guide: createGuide(sender, [receiver]), ...(keep && { keep }) };
  const holds = (candidate: unknown): boolean => outcomeOf(trial.voices(candidate)) === status;
  const attempts = Math.min(mostAttempts, Math.floor(affordable / trial.cost));
  const said = trial.hint(value);
  const small = shrink(value, { ...options, holds: candidate => trial.hint(candidate) === said, attempts });
  return holds(small) ? small : shrink(value, { ...options, holds, attempts: Math.floor(attempts / careful) });
};
