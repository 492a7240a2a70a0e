// What a value can be read as: one alternative of a choice, without what only the others declare.
import { branchesOf, valuesFor } from '../pairs/match-branches.ts';
import type { Schema } from '../schema/schema.ts';
import type { View } from '../schema/view.ts';
import { facetsOf, viewOf } from '../schema/view.ts';

export interface Readings {
  /** By alternative. One that invites other names has them all. */
  readonly alone: ReadonlyMap<Schema, Schema>;
  /** Of `anyOf`: as all alternatives at once. */
  readonly together: Schema | undefined;
}

export const readingsOf = (view: View): Readings => {
  const branches = branchesOf(view);
  const { space } = view.schema;
  const names = new Map(branches.map(({ schema }) => [schema, namesIn(schema)]));
  const declared = new Set([...names.values()].flatMap(it => [...it]));
  const aloneOf = (schema: Schema): Schema => {
    const isForeign = (name: string): boolean => !names.get(schema)?.has(name) && !view.declared.has(name);
    const foreign = viewOf(schema).additional.explicit ? [] : [...declared].filter(isForeign);
    const demands = [...foreign.map(name => [name, false] as const), ...tagsFor(schema, view)];
    return space.all([
      view.schema,
      schema,
      space.at({ properties: Object.fromEntries<unknown>(demands) }, schema.origin),
    ]);
  };
  const isAny = branches.length > 0 && branches.every(({ kind }) => kind === 'anyOf');
  return {
    alone: new Map(branches.map(({ schema }) => [schema, aloneOf(schema)])),
    together:
      isAny && !view.discriminator ? space.all([view.schema, ...branches.map(({ schema }) => schema)]) : undefined,
  };
};

/** A discriminator says which alternative is meant. */
const tagsFor = (schema: Schema, { discriminator }: View): readonly (readonly [string, object])[] => {
  const values = discriminator ? valuesFor(schema, discriminator) : [];
  return discriminator && values.length > 0 ? [[discriminator.property, { enum: values }]] : [];
};

/** What a schema declares, with all that choices in it declare. */
const namesIn = (schema: Schema): ReadonlySet<string> => {
  const schemas = new Set([schema]);
  // The set grows while it is iterated.
  for (const it of schemas)
    for (const { branches } of facetsOf(it).unions) for (const one of branches) schemas.add(one);
  return new Set([...schemas].flatMap(it => [...facetsOf(it).declared.keys()]));
};
