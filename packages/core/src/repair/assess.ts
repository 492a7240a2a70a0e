// Whether a description that was repaired is as good as it was: valid where it was, and with the same promises.
import { compare } from '../compare.ts';
import { lower } from '../contract/lower.ts';
import type { Contract } from '../contract/model.ts';
import type { Verdict } from '../findings.ts';
import { worst } from '../findings.ts';
import { isOfLifecycle } from '../rules/lifecycle-rules.ts';
import type { Description } from '../source/description.ts';
import type { ProblemFacts } from '../source/problem.ts';
import { checkStructure } from '../structure/check-structure.ts';

export interface State {
  readonly description: Description;
  readonly contract: Contract;
  /** How many mistakes there are in its structure. */
  readonly mistakes: number;
}

export const stateOf = (description: Description): State => ({
  description,
  contract: lower(description).contract,
  mistakes: checkStructure(description).length,
});

export type Outcome = 'fine' | ProblemFacts['repair-failed']['outcome'];

/** What only readers notice is no part of what is promised. */
export const assess = (before: State, after: State, { adds }: { readonly adds: boolean }): Outcome => {
  if (after.mistakes > before.mistakes) return 'invalid';
  // What was announced is what is repaired: said in better form, it may be understood for the first time.
  const changes = compare(before.contract, after.contract, { surface: 'source' }).changes.filter(
    ({ rule }) => !isOfLifecycle(rule),
  );
  const verdict = worst<Verdict>(
    changes.map(({ level }) => level),
    'same',
  );
  if (verdict === 'breaking' || verdict === 'dangerous') return verdict;
  return adds || changes.every(({ surface }) => surface === 'docs') ? 'fine' : 'changed';
};
