// Containments of recursive schemas that are assumed until one fails: the greatest set that supports itself.
import type { Containment, ContentModel } from './containment.ts';
import type { Solver } from './goal.ts';
import type { Assumptions } from './solve.ts';
import type { Term } from './term.ts';

export interface Lemmas extends Assumptions {
  assume(term: Term, within: Term, contentModel: ContentModel): void;
  giveUp(term: Term, within: Term, contentModel: ContentModel): void;
  refute(term: Term, outside: Term, witness: unknown): void;
}

export const createLemmas = (): Lemmas => {
  const assumed: Readonly<Record<ContentModel, Map<Term, Set<Term>>>> = { declared: new Map(), strict: new Map() };
  const witnesses = new Map<Term, Map<Term, { readonly value: unknown }>>();
  return {
    // What holds of every value holds of those that are sent.
    isContained: (term, within, sender) => (assumed.strict.get(term)?.has(within) ?? false) || (sender && (assumed.declared.get(term)?.has(within) ?? false)),
    witnessOf: (term, outside) => witnesses.get(term)?.get(outside),
    assume(term, within, contentModel) {
      const known = assumed[contentModel].get(term) ?? new Set();
      assumed[contentModel].set(term, known.add(within));
    },
    giveUp(term, within, contentModel) {
      assumed[contentModel].get(term)?.delete(within);
    },
    refute(term, outside, value) {
      const known = witnesses.get(term) ?? new Map();
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
  contentModel: ContentModel,
  lemmas: Lemmas,
  solver: Solver,
  ask: (term: Term, within: Term) => Containment,
): void => {
  for (const [term, within] of pairs) lemmas.assume(term, within, contentModel);
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
      // Only what was sent by a sender may serve where senders are asked about.
      if (contentModel === 'declared') lemmas.refute(term, within, containment.witness);
    }
    const dropped = new Set(refuted.length > 0 ? refuted : open);
    if (dropped.size === 0) return;
    for (const [term, within] of dropped) lemmas.giveUp(term, within, contentModel);
    solver.forget();
    left = left.filter(pair => !dropped.has(pair));
  }
};
