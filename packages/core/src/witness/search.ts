// Looks for values of schemas, with what relates schemas: a value of one that is none of another.
import type { Direction } from '../findings.ts';
import type { ContentModel } from '../schema/relate/containment.ts';
import type { Relations } from '../schema/relate/relate.ts';
import { createRelations } from '../schema/relate/relate.ts';
import type { Schema } from '../schema/schema.ts';
import { pointerOf } from '../source/origin.ts';

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

export const createSearch = (contentModel: ContentModel): Search => {
  const made = new Map<Direction, Relations>();
  const relationsIn = (direction: Direction): Relations => {
    const relations = made.get(direction) ?? createRelations({ direction, contentModel, budget, identityOf: createIdentities() });
    made.set(direction, relations);
    return relations;
  };
  const valueOutside: Search['valueOutside'] = (sender, receiver, direction) => {
    const containment = relationsIn(direction).contained(sender, receiver);
    return containment.kind === 'refuted' ? { value: containment.witness } : undefined;
  };
  return {
    valueOutside,
    valueOf: (schema, direction) => valueOutside(schema, schema.space.at(false, schema.origin), direction),
  };
};

const createIdentities = () => {
  const spaces = new Map<unknown, number>();
  return ({ origin, space }: Schema) => {
    if (!spaces.has(space)) spaces.set(space, spaces.size);
    return { name: `${spaces.get(space)} ${origin.document.uri}#${pointerOf(origin)}`, shared: false };
  };
};
