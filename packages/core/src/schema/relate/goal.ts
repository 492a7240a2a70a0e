// What the parts of the search have in common: signed terms and atoms, and what a single value does to them.
import type { Doubt } from '../../findings.ts';
import { keysOf, partHolds } from './evaluate.ts';
import type { Terms } from './intern.ts';
import type { Outcome } from './outcome.ts';
import { found, none, unknown } from './outcome.ts';
import type { Atom, Part, Term } from './term.ts';

export interface Literal {
  readonly sign: boolean;
  readonly term: Term;
  /** The term describes what a sender sends: it sends declared properties only. Never set on a negative literal. */
  readonly sender: boolean;
}

export interface SignedAtom {
  readonly sign: boolean;
  readonly atom: Atom | Extract<Part, { kind: 'values' }>;
  readonly sender: boolean;
}

/** One way to satisfy a disjunction: all of these. */
export type Alternative = readonly (Literal | SignedAtom)[];

export interface Disjunction {
  readonly alternatives: readonly Alternative[];
  /** The negative literal that it came from. */
  readonly negates?: Term;
}

export interface Solver {
  readonly terms: Terms;
  /** A value for all literals. `child` is true for a part of the value under construction, false for the same value. */
  solve(literals: readonly Literal[], child?: boolean): Outcome;
  /** Counts work, by default one unit; false when the budget is spent. */
  work(units?: number): boolean;
  /** Answers one question with a budget of its own; what was learned from earlier ones stays. */
  ask(literals: readonly Literal[], budget: number): Outcome;
  /** Units of work that the last question took. */
  spent(): number;
  /** To be called when an assumption is given up. */
  forget(): void;
}

/** The value itself when every atom agrees. */
export const plainValue = (value: unknown, atoms: readonly SignedAtom[]): Outcome => {
  const answer = allOf(atoms.map(({ sign, atom }) => agrees(partHolds(atom, value), sign)));
  return answer === undefined ? unknown(doubtOf(atoms)) : answer ? found(value) : none;
};

export const doubtOf = (atoms: readonly SignedAtom[]): Doubt => {
  const opaque = atoms.find(({ atom }) => atom.kind === 'opaque')?.atom;
  return opaque?.kind === 'opaque' ? { kind: 'keyword', of: opaque.keyword } : { kind: 'value' };
};

export const agrees = (answer: boolean | undefined, sign: boolean): boolean | undefined =>
  answer === undefined ? undefined : answer === sign;

export const allOf = (answers: readonly (boolean | undefined)[]): boolean | undefined =>
  answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;

/** Values that negative `values` atoms rule out, by canonical spelling. */
export const excludedValues = (atoms: readonly SignedAtom[]): ReadonlySet<string> =>
  new Set(atoms.flatMap(({ sign, atom }) => (!sign && atom.kind === 'values' ? [...keysOf(atom.values)] : [])));

/** From how few to how many: of lengths, items or properties. */
export const countsIn = (
  atoms: readonly SignedAtom[],
  unit: 'length' | 'items' | 'properties',
): readonly [least: number, most: number] => {
  let [least, most] = [0, Infinity];
  for (const { sign, atom } of atoms) {
    if (!('count' in atom)) continue;
    if (atom.kind === `min-${unit}`) {
      if (sign) least = Math.max(least, atom.count);
      else most = Math.min(most, atom.count - 1);
    } else if (atom.kind === `max-${unit}`) {
      if (sign) most = Math.min(most, atom.count);
      else least = Math.max(least, atom.count + 1);
    }
  }
  return [least, most];
};
