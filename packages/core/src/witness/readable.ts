// The smallest value that was found of which the validators say the same.
import type { Claim, Outcome, Trial } from './trial.ts';
import { outcomeOf } from './trial.ts';
import { hintsOf } from './hints.ts';
import type { Path } from './shrink.ts';
import { shrink } from './shrink.ts';

/** How often a value is tried on its way to a smaller one. */
const attempts = 120;
/** Where the quick way leads astray. */
const carefulAttempts = 20;

/** One validator leads the way, since they differ in speed a hundredfold; all are asked about where it leads. */
export const readable = (value: unknown, status: Outcome, trial: Trial, { sender, receiver }: Claim, keep?: Path): unknown => {
  const options = { hints: hintsOf([sender, receiver]), ...(keep && { keep }) };
  const holds = (candidate: unknown): boolean => outcomeOf(trial.voices(candidate)) === status;
  const small = shrink(value, { ...options, holds: trial.seemsLike(value), attempts });
  return holds(small) ? small : shrink(value, { ...options, holds, attempts: carefulAttempts });
};
