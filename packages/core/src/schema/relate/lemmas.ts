// Containments of recursive schemas that are assumed until one fails: the greatest set that supports itself.
import type { Containment } from './containment.ts';
import type { Solver } from './goal.ts';
import type { Assumptions } from './solve.ts';
import type { Term } from './term.ts';

export interface Lemmas extends Assumptions {
  assume(term: Term, within: Term): void;
  giveUp(term: Term, within: Term): void;
  refute(term: Term, outside: Term, witness: unknown): void;
}

export const createLemmas = (): Lemmas => {
  const assumed = new Map<Term, Set<Term>>();
  const witnesses = new Map<Term, Map<Term, { readonly value: unknown }>>();
  return {
    isContained: (term, within) => assumed.get(term)?.has(within) ?? false,
    witnessOf: (term, outside) => witnesses.get(term)?.get(outside),
    assume(term, within) {
      assumed.set(term, (assumed.get(term) ?? new Set()).add(within));
    },
    giveUp(term, within) {
      assumed.get(term)?.delete(within);
    },
    refute(term, outside, value) {
      const known = witnesses.get(term) ?? new Map<Term, { readonly value: unknown }>();
      witnesses.set(term, known.set(outside, { value }));
    },
  };
};

type TermPair = readonly [term: Term, within: Term];

/**
 * Sound by induction on the size of values: what is left was shown with nothing assumed but what is left, of smaller values.
 * Those that cannot be decided are given up last, since a refuted neighbour may be all that kept them open.
 */
export const settleLemmas = (
  pairs: readonly TermPair[],
  lemmas: Lemmas,
  solver: Solver,
  ask: (term: Term, within: Term) => Containment,
): void => {
  for (const [term, within] of pairs) lemmas.assume(term, within);
  let left = pairs;
  for (;;) {
    const refuted: TermPair[] = [];
    const open: TermPair[] = [];
    for (const pair of left) {
      const [term, within] = pair;
      const containment = ask(term, within);
      if (containment.kind === 'undecided') open.push(pair);
      if (containment.kind !== 'refuted') continue;
      refuted.push(pair);
      lemmas.refute(term, within, containment.witness);
    }
    const dropped = new Set(refuted.length > 0 ? refuted : open);
    if (dropped.size === 0) return;
    for (const [term, within] of dropped) lemmas.giveUp(term, within);
    solver.forget();
    left = left.filter(pair => !dropped.has(pair));
  }
};
