// Decides whether all values of one schema are values of another, and shows one that is not.
import type { Direction } from '../../findings.ts';
import type { Schema } from '../schema.ts';
import type { Builder, BuildOptions } from './build.ts';
import { createBuilder } from './build.ts';
import { satisfies } from './evaluate.ts';
import { createTerms } from './intern.ts';
import type { Outcome } from './outcome.ts';
import { createSolver } from './solve.ts';

/** Whether a sender keeps to declared properties (docs/compatibility.md, section 9) or may send whatever plain JSON Schema allows. */
export type ContentModel = 'declared' | 'strict';

export type Containment =
  | { readonly kind: 'contained' }
  /** A value of the first schema that is none of the second. */
  | { readonly kind: 'refuted'; readonly witness: unknown }
  | { readonly kind: 'undecided'; readonly why: string };

export interface Relations {
  /** Whether every value that `sender` describes is accepted by `receiver`. */
  contained(sender: Schema, receiver: Schema, contentModel: ContentModel): Containment;
}

/** Units of search for one question. */
const defaultBudget = 20_000;

/** One per direction; what it learns is shared by all questions. */
export const createRelations = (options: BuildOptions & { readonly budget?: number }): Relations => {
  const terms = createTerms();
  const builder = createBuilder(terms, options);
  const known = new Map<string, Containment>();
  return {
    contained(sender, receiver, contentModel) {
      try {
        const [left, right] = [termOf(builder, sender), termOf(builder, receiver)];
        if (left === right) return { kind: 'contained' };
        const key = `${left.id} ${right.id} ${contentModel}`;
        const memoised = known.get(key);
        if (memoised) return memoised;
        const solver = createSolver(terms, options.budget ?? defaultBudget);
        const outcome = solver.solve([
          { sign: true, term: left, sender: contentModel === 'declared' },
          { sign: false, term: right, sender: false },
        ]);
        const containment = toContainment(outcome, value => satisfies(left, value) !== false && satisfies(right, value) !== true);
        known.set(key, containment);
        return containment;
      } catch (error) {
        // Schemas nested beyond the stack are not related; anything else is our own mistake and must surface.
        if (error instanceof RangeError) return { kind: 'undecided', why: 'the schemas are nested too deeply' };
        throw error;
      }
    },
  };
};

const termOf = (builder: Builder, schema: Schema) => builder.termOf(schema);

const toContainment = (outcome: Outcome, isWitness: (value: unknown) => boolean): Containment => {
  switch (outcome.kind) {
    case 'none':
      return { kind: 'contained' };
    case 'unknown':
      return { kind: 'undecided', why: outcome.why };
    case 'found':
      return isWitness(outcome.value) ? { kind: 'refuted', witness: outcome.value } : { kind: 'undecided', why: 'the witness does not hold' };
  }
};
