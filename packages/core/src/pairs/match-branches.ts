// Which branch of a union is which: by component, by equal text, by the value that tells it from the others, then by what it is made of.
import { nameIn } from '../schema/discriminator.ts';
import { allTypes } from '../schema/facets.ts';
import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import type { Branch, View } from '../schema/view.ts';
import { facetsOf } from '../schema/view.ts';
import type { Matched } from './match.ts';
import type { Unchanged } from './unchanged.ts';

export const branchesOf = (view: View): readonly Branch[] => {
  const tags = new Map(
    view.unions.flatMap(({ branches }) => branches.map(schema => [schema, tagsOf(schema, view)] as const)),
  );
  const uses = new Map<string, number>();
  for (const it of [...tags.values()].flat()) uses.set(it, (uses.get(it) ?? 0) + 1);
  return view.unions.flatMap(({ kind, branches }) =>
    branches.map(schema => ({
      kind,
      schema,
      facets: facetsOf(schema),
      label: labelOf(schema),
      tags: (tags.get(schema) ?? []).filter(it => uses.get(it) === 1),
      origin: schema.origin,
    })),
  );
};

export const matchBranches = (
  base: readonly Branch[],
  revision: readonly Branch[],
  unchanged: Unchanged,
): readonly Matched<Branch>[] => {
  const left = new Set(base);
  const counterparts = new Map<Branch, Branch>();
  const match = (one: Branch, other: Branch): void => {
    left.delete(one);
    counterparts.set(other, one);
  };
  const unmatched = () => revision.filter(branch => !counterparts.has(branch));
  const round = (same: (base: Branch, revision: Branch) => boolean): void => {
    for (const branch of unmatched()) {
      const found = [...left].find(it => same(it, branch));
      if (found) match(found, branch);
    }
  };
  round(
    (one, other) =>
      componentName(one.schema) !== undefined && componentName(one.schema) === componentName(other.schema),
  );
  round((one, other) => !haveDifferentTags(one, other) && unchanged(contentOf(one.schema), contentOf(other.schema)));
  round((one, other) => titleOf(one.schema) !== undefined && titleOf(one.schema) === titleOf(other.schema));
  round((one, other) => one.tags.some(tag => other.tags.includes(tag)));
  round((one, other) => !isObject(one) && !isObject(other) && typesOf(one) === typesOf(other));
  for (const { one, other } of mostAlikeFirst([...left], unmatched()))
    if (left.has(one) && !counterparts.has(other)) match(one, other);
  return [
    ...revision.map(it => ({ base: counterparts.get(it), revision: it })),
    ...[...left].map(it => ({ base: it, revision: undefined })),
  ];
};

/** Past this many comparisons, what is left is taken as removed and added. */
const mostComparisons = 40_000;

/** Objects that share at least half of their properties; a schema that became one of several need not share as many with it. */
const mostAlikeFirst = (
  left: readonly Branch[],
  right: readonly Branch[],
): readonly { readonly one: Branch; readonly other: Branch }[] => {
  if (left.length * right.length > mostComparisons) return [];
  const enough = left.length === 1 || right.length === 1 ? Number.MIN_VALUE : 0.5;
  return left
    .flatMap(one =>
      right.map(other => ({ one, other, likeness: haveDifferentTags(one, other) ? 0 : likeness(one, other) })),
    )
    .filter(it => it.likeness >= enough)
    .sort((a, b) => b.likeness - a.likeness);
};

const likeness = (one: Branch, other: Branch): number => {
  const [names, others] = [one, other].map(
    ({ facets }) => new Set([...facets.declared.keys(), ...facets.required.keys()]),
  ) as [Set<string>, Set<string>];
  const shared = [...names].filter(name => others.has(name)).length;
  return shared === 0 ? 0 : shared / (names.size + others.size - shared);
};

const isObject = ({ facets }: Branch): boolean => facets.types.has('object');

const typesOf = ({ facets }: Branch): string => [...facets.types].sort().join(' | ');

/** Both say which value belongs to them, and it is not the same one. */
const haveDifferentTags = (one: Branch, other: Branch): boolean =>
  one.tags.length > 0 && other.tags.length > 0 && !one.tags.some(tag => other.tags.includes(tag));

/** The values that tell a branch from the others: those of the discriminator, and properties that have a single value. */
const tagsOf = (schema: Schema, view: View): readonly string[] => {
  const { discriminator } = view;
  if (discriminator) {
    const name = componentName(schema);
    const values = [...discriminator.mapping].filter(([, target]) => target === name).map(([value]) => value);
    const implied = values.length === 0 && name !== undefined ? [name] : values;
    if (implied.length > 0) return implied.map(value => tag(discriminator.property, value));
  }
  return [...facetsOf(schema).declared.values()].flatMap(({ name, schema: property }) => {
    const values = facetsOf(property).enum;
    return values?.length === 1 ? [tag(name, values[0])] : [];
  });
};

const tag = (name: string, value: unknown): string => JSON.stringify([name, value]);

const componentName = (schema: Schema): string | undefined => {
  const reference = referenceOf(schema);
  return reference === undefined ? undefined : nameIn(reference);
};

const referenceOf = (schema: Schema): string | undefined => textAt(schema, '$ref');
const titleOf = (schema: Schema): string | undefined =>
  referenceOf(schema) === undefined ? textAt(schema, 'title') : undefined;

const textAt = (schema: Schema, key: string): string | undefined => {
  const source = asObject(schema.source);
  const value = source && own(source, key);
  return typeof value === 'string' ? value : undefined;
};

/** What a branch says, whether it says so in place or under a name. */
const contentOf = (schema: Schema): unknown => {
  const reference = referenceOf(schema);
  const isNamed = reference !== undefined && Object.keys(schema.source as object).length === 1;
  return (isNamed ? schema.space.follow(reference, schema) : undefined)?.source ?? schema.source;
};

const labelOf = (schema: Schema): string => {
  const named = componentName(schema) ?? titleOf(schema);
  if (named !== undefined) return named;
  const { types, declared, required, enum: values } = facetsOf(schema);
  if (values)
    return firstFew(
      values.map(value => JSON.stringify(value)),
      ' | ',
    );
  const names = [...new Set([...declared.keys(), ...required.keys()])];
  if (names.length > 0) return `{ ${firstFew(names, ', ')} }`;
  return types.size === allTypes.size ? '{}' : [...types].join(' | ');
};

const firstFew = (list: readonly string[], separator: string): string =>
  (list.length > 4 ? [...list.slice(0, 3), '…'] : list).join(separator);
