// Schemas as validators read them, each written once for all values that are asked about together: to write and to compile
// one takes far longer than to ask.
import type { Direction } from '../findings.ts';
import type { Schema } from '../schema/schema.ts';
import { evaluationCost } from './evaluation-cost.ts';
import { shapeOf } from './shape.ts';
import type { Standalone } from './standalone.ts';
import { standalone } from './standalone.ts';
import type { Validator, Verdict } from './validators.ts';
import type { Work } from './work.ts';

export interface Manner {
  readonly direction: Direction;
  /** It knows what it declares, and nothing else. */
  readonly isClosed: boolean;
}

/** How a schema is read for one value, and for those that are made from it by leaving out parts and writing other scalars of the same type. */
export interface Reading {
  /** Of one answer, in evaluations. */
  cost(strictness: Strictness): number;
  ask(validator: Validator, value: unknown, strictness: Strictness): Verdict;
}

/** Alternatives are read to the letter, or as their senders mean them: one of these, even where another happens to fit as well. */
export type Strictness = 'literal' | 'lenient';

export interface Readings {
  /** What is asked for before the first answer is read together. */
  of(schema: Schema, manner: Manner, value: unknown): Reading;
}

/** More values than these would make what is written for them large for each. */
const mostTogether = 64;

export const createReadings = (work: Work): Readings => {
  const collecting = new Map<Schema, Map<string, Group>>();
  return {
    of(schema, manner, value) {
      const ofSchema = collecting.get(schema) ?? new Map<string, Group>();
      collecting.set(schema, ofSchema);
      const key = `${manner.direction} ${manner.isClosed}`;
      const known = ofSchema.get(key);
      const group = known?.isOpen() ? known : createGroup(schema, manner, work);
      ofSchema.set(key, group);
      return group.add(value);
    },
  };
};

interface Group {
  isOpen(): boolean;
  add(value: unknown): Reading;
}

const createGroup = (asked: Schema, { direction, isClosed }: Manner, work: Work): Group => {
  const values: unknown[] = [];
  const written = new Map<Strictness, Written>();

  const write = (strictness: Strictness): Written => {
    const known = written.get(strictness);
    if (known) return known;
    const isLenient = strictness === 'lenient';
    const schema = standalone(asked, direction, { shape: shapeOf(...values), isLenient, isClosed });
    work.spend(schema.size * unitsForSchema);
    const it: Written = { schema, costOf: evaluationCost(schema.schema), checks: new Map() };
    written.set(strictness, it);
    return it;
  };

  return {
    isOpen: () => written.size === 0 && values.length < mostTogether,
    add(value) {
      values.push(value);
      const costs = new Map<Strictness, number>();
      const cost = (strictness: Strictness): number => {
        const known = costs.get(strictness) ?? write(strictness).costOf(value);
        costs.set(strictness, known);
        return known;
      };
      return {
        cost,
        ask(validator, candidate, strictness) {
          const { schema: made, checks } = write(strictness);
          const check = checks.get(validator) ?? validator.compile(made);
          checks.set(validator, check);
          work.spend(cost(strictness));
          return check(candidate);
        },
      };
    },
  };
};

interface Written {
  readonly schema: Standalone;
  readonly costOf: (value: unknown) => number;
  readonly checks: Map<Validator, (value: unknown) => Verdict>;
}

/** What it costs to write and compile one, in evaluations. */
const unitsForSchema = 100;
