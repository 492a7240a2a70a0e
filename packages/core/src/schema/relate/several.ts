// Several values for the same demands, where one alone may be taken.
import type { Literal, Solver } from './goal.ts';
import type { Outcome } from './outcome.ts';

/** A value of the literals that is none of `used`. */
export const distinct = (literals: readonly Literal[], used: readonly unknown[], solver: Solver): Outcome =>
  used.length === 0
    ? solver.solve(literals)
    : solver.solve([
        ...literals,
        { sign: false, sender: false, term: solver.terms.of([{ kind: 'values', values: [...used] }]) },
      ]);

/** One value more than are taken is enough for every item; `open` when that many were not settled. */
export const severalValues = (
  literals: readonly Literal[],
  wanted: number,
  solver: Solver,
): { readonly values: readonly unknown[]; readonly open: boolean } => {
  const values: unknown[] = [];
  while (values.length < wanted) {
    const outcome = distinct(literals, values, solver);
    if (outcome.kind !== 'found') return { values, open: outcome.kind === 'unknown' };
    values.push(outcome.value);
  }
  return { values, open: false };
};
