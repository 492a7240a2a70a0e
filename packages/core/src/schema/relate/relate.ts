// Decides whether all values of one schema are values of another, and shows one that is not.
import type { Schema } from '../schema.ts';
import { createBuilder } from './build.ts';
import type { Containment } from './containment.ts';
import type { BuildOptions } from './context.ts';
import { satisfies } from './evaluate.ts';
import { createTerms } from './intern.ts';
import { createLemmas, settleLemmas } from './lemmas.ts';
import type { Outcome } from './outcome.ts';
import { createSolver } from './solve.ts';
import type { Term } from './term.ts';

export interface Relations {
  /** Whether every value that `sender` describes is accepted by one of `receivers`. */
  contained(sender: Schema, ...receivers: readonly Schema[]): Containment;
  /**
   * Decides recursive schemas all at once, before they are asked for one by one: each is shown under the assumption that
   * the others hold for smaller values, and whoever turns out not to hold is given up until nothing changes.
   */
  settle(pairs: readonly (readonly [sender: Schema, receiver: Schema])[]): void;
  /** Whether two recursive schemas were settled to be contained. */
  isAssumed(sender: Schema, receiver: Schema): boolean;
}

/** One per direction and content model; what it learns is shared by all questions. */
export const createRelations = (options: BuildOptions): Relations => {
  const terms = createTerms();
  const builder = createBuilder(terms, options);
  const lemmas = createLemmas();
  const solver = createSolver(terms, lemmas, options.contentModel === 'declared');
  const known = new Map<string, Containment>();
  const isDeclared = options.contentModel === 'declared';

  /** Units of search that led to nothing. */
  let wasted = 0;

  const ask = (left: Term, rights: readonly Term[]): Containment => {
    const literals = [
      { sign: true, term: left, sender: isDeclared },
      ...rights.map(term => ({ sign: false, term, sender: false })),
    ];
    const allowed = allowanceAfter(wasted, options.budget);
    const outcome = solver.ask(literals, allowed);
    if (outcome.kind === 'unknown' && outcome.why.kind === 'work') wasted += allowed;
    return toContainment(
      outcome,
      value => satisfies(left, value) !== false && rights.every(right => satisfies(right, value) === false),
    );
  };

  return {
    contained(sender, ...receivers) {
      return guarded(() => {
        const [left, rights] = [builder.termOf(sender), receivers.map(builder.termOf)];
        if (rights.includes(left)) return { kind: 'contained' };
        const key = [left, ...rights].map(({ id }) => id).join(' ');
        const containment = known.get(key) ?? ask(left, rights);
        known.set(key, containment);
        return containment;
      });
    },
    isAssumed: (sender, receiver) =>
      builder.isRecursive(sender) && lemmas.isContained(builder.termOf(sender), builder.termOf(receiver)),
    settle(pairs) {
      const recursive: (readonly [Term, Term])[] = [];
      const settled = guarded(() => {
        for (const [sender, receiver] of pairs) {
          if (!builder.isRecursive(sender) || !builder.isRecursive(receiver)) continue;
          const [left, right] = [builder.termOf(sender), builder.termOf(receiver)];
          if (left !== right) recursive.push([left, right]);
        }
        settleLemmas(recursive, lemmas, solver, (left, right) => ask(left, [right]));
        return { kind: 'contained' };
      });
      // What was not shown to the end may not be counted on.
      if (settled.kind === 'contained') return;
      for (const [left, right] of recursive) lemmas.giveUp(left, right);
      solver.forget();
    },
  };
};

/**
 * Where many questions are too hard, all together may cost as much as ten: schemas that are entangled so that none of
 * them can be decided are given up after a while, and what is easy beside them is still answered.
 */
const allowanceAfter = (wasted: number, budget: number): number =>
  Math.ceil(Math.min(budget, Math.max(budget / 100, (10 * budget - wasted) / 8)));

/** Schemas nested beyond the stack are not related; any other error is our own mistake and must surface. */
const guarded = (decide: () => Containment): Containment => {
  try {
    return decide();
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'undecided', why: { kind: 'depth' } };
    throw error;
  }
};

const toContainment = (outcome: Outcome, isWitness: (value: unknown) => boolean): Containment => {
  switch (outcome.kind) {
    case 'none':
      return { kind: 'contained' };
    case 'unknown':
      return { kind: 'undecided', why: outcome.why };
    case 'found':
      return isWitness(outcome.value)
        ? { kind: 'refuted', witness: outcome.value }
        : { kind: 'undecided', why: { kind: 'witness' } };
  }
};
