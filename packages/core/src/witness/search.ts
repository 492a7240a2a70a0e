// Looks for values of schemas, with what relates schemas: a value of one that is none of another.
import type { Direction } from '../findings.ts';
import { createBuilder } from '../schema/relate/build.ts';
import type { ContentModel } from '../schema/relate/containment.ts';
import type { Identity } from '../schema/relate/context.ts';
import { createTerms } from '../schema/relate/intern.ts';
import { createSolver } from '../schema/relate/solve.ts';
import type { Schema } from '../schema/schema.ts';
import { pointerOf } from '../source/origin.ts';

/** What it finds still has to be checked: where a format or a pattern is not known exactly, it may be wrong. */
export interface Search {
  /** Some value that a sender of the schema sends; undefined when none was found. */
  valueOf(schema: Schema, direction: Direction): Found | undefined;
  /** One that `receiver` does not accept. */
  valueOutside(sender: Schema, receiver: Schema, direction: Direction): Found | undefined;
}

export interface Found {
  readonly value: unknown;
}

/** Units of work for one value; examples are worth less than verdicts. */
const budget = 3_000;

type Finder = (sender: Schema, receiver: Schema) => Found | undefined;

export const createSearch = (contentModel: ContentModel): Search => {
  const made = new Map<Direction, Finder>();
  const valueOutside: Search['valueOutside'] = (sender, receiver, direction) => {
    const find = made.get(direction) ?? createFinder(direction, contentModel);
    made.set(direction, find);
    return find(sender, receiver);
  };
  return {
    valueOutside,
    valueOf: (schema, direction) => valueOutside(schema, schema.space.at(false, schema.origin), direction),
  };
};

const createFinder = (direction: Direction, contentModel: ContentModel): Finder => {
  const terms = createTerms();
  const builder = createBuilder(terms, { direction, contentModel, budget, identityOf: createIdentities() });
  const isDeclared = contentModel === 'declared';
  const nothingAssumed = { isContained: () => false, witnessOf: () => undefined };
  const solver = createSolver(terms, nothingAssumed, isDeclared);
  return (sender, receiver) => {
    try {
      const outcome = solver.ask(
        [
          { sign: true, term: builder.termOf(sender), sender: isDeclared },
          { sign: false, term: builder.termOf(receiver), sender: false },
        ],
        budget,
      );
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
    return { name: `${spaces.get(space)} ${origin.document.uri}#${pointerOf(origin)}`, shared: false };
  };
};
