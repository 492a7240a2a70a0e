// Looks for values of schemas, with what relates schemas: a value of one that is none of another.
import type { Direction } from '../findings.ts';
import { conjuncts } from '../schema/relate/apart.ts';
import { createBuilder } from '../schema/relate/build.ts';
import type { ContentModel } from '../schema/relate/containment.ts';
import type { Identity } from '../schema/relate/context.ts';
import { createTerms } from '../schema/relate/intern.ts';
import { createSolver } from '../schema/relate/solve.ts';
import type { Schema } from '../schema/schema.ts';
import { uriOf } from '../source/origin.ts';
import type { Work } from './work.ts';

/** What it finds still has to be checked: where a format or a pattern is not known exactly, it may be wrong. */
export interface Search {
  /** Some value that a sender of the schema sends; undefined when none was found. Always the same one. */
  valueOf(schema: Schema, direction: Direction): Found | undefined;
  /** One that `receiver` does not accept. */
  valueOutside(sender: Schema, receiver: Schema, direction: Direction): Found | undefined;
}

export interface Found {
  readonly value: unknown;
}

/** Units of work for one value; examples are worth less than verdicts. */
const budget = 3_000;

export const createSearch = (contentModel: ContentModel, work: Work): Search => {
  const made = new Map<Direction, Finder>();
  const values: Readonly<Record<Direction, Map<Schema, Found | undefined>>> = { input: new Map(), output: new Map() };
  const valueOutside: Search['valueOutside'] = (sender, receiver, direction) => {
    if (work.isSpent) return undefined;
    const find = made.get(direction) ?? createFinder(direction, contentModel, work);
    made.set(direction, find);
    return find(sender, receiver);
  };
  return {
    valueOutside,
    valueOf(schema, direction) {
      const known = values[direction];
      if (!known.has(schema)) known.set(schema, valueOutside(schema, schema.space.at(false, schema.origin), direction));
      return known.get(schema);
    },
  };
};

type Finder = (sender: Schema, receiver: Schema) => Found | undefined;

const createFinder = (direction: Direction, contentModel: ContentModel, work: Work): Finder => {
  const terms = createTerms();
  const builder = createBuilder(terms, { direction, contentModel, budget, identityOf: createIdentities() });
  const isDeclared = contentModel === 'declared';
  const nothingAssumed = { isContained: () => false, witnessOf: () => undefined };
  const solver = createSolver(terms, nothingAssumed, isDeclared);
  return (sender, receiver) => {
    try {
      const [sent, accepted] = [builder.termOf(sender), builder.termOf(receiver)];
      const outcome = solver.ask(
        [
          { sign: true, term: sent, sender: isDeclared },
          { sign: false, term: accepted, sender: false },
        ],
        budget,
      );
      // What a unit costs follows how much the terms demand.
      work.spend(solver.spent() * (conjuncts(sent).length + conjuncts(accepted).length));
      return outcome.kind === 'found' ? { value: outcome.value } : undefined;
    } catch (error) {
      // Nested beyond the stack.
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
};

const createIdentities = () => {
  const spaces = new Map<unknown, number>();
  return ({ origin, space }: Schema): Identity => {
    if (!spaces.has(space)) spaces.set(space, spaces.size);
    return { name: `${spaces.get(space)} ${uriOf(origin)}`, shared: false };
  };
};
