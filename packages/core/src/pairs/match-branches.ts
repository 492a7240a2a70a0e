// Which branch of a union is which: by component, by the value that tells it from the others, by meaning, then by what it is made of.
import type { Discriminator } from '../schema/discriminator.ts';
import { nameIn } from '../schema/discriminator.ts';
import { allTypes } from '../schema/facets.ts';
import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import type { Branch, View } from '../schema/view.ts';
import { facetsOf } from '../schema/view.ts';
import type { Matched, SideName } from './match.ts';
import { matchInRounds } from './match.ts';
import type { Meanings } from './meaning.ts';

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
  meanings: Meanings,
): readonly Matched<Branch>[] => {
  const found = matchInRounds(base, revision, [
    ({ schema }) => some(componentName(schema)),
    ({ tags }) => tags,
    untagged(({ schema }) => some(meanings.of(schema))),
    untagged(({ schema }) => some(titleOf(schema))),
    untagged(branch => some(shapeOf(branch, true))),
    untagged(branch => some(shapeOf(branch, false))),
  ]);
  const likeliest = mostAlikeFirst(
    found.flatMap(it => (it.base && !it.revision ? [it.base] : [])),
    found.flatMap(it => (it.revision && !it.base ? [it.revision] : [])),
  );
  const counterparts = new Map<Branch, Branch>();
  const taken = new Set<Branch | undefined>();
  for (const { one, other } of likeliest) {
    if (taken.has(one) || counterparts.has(other)) continue;
    counterparts.set(other, one);
    taken.add(one);
  }
  return found.flatMap(it => {
    if (!it.revision) return taken.has(it.base) ? [] : [it];
    return [{ base: it.base ?? counterparts.get(it.revision), revision: it.revision }];
  });
};

const some = <T>(it: T | undefined): readonly T[] => (it === undefined ? [] : [it]);

/** Branches that say which values belong to them, and were not matched by these, are different ones whatever else they share. */
const untagged =
  (namesOf: (branch: Branch) => readonly string[]) =>
  (branch: Branch, side: SideName): readonly string[] => {
    const names = namesOf(branch);
    if (branch.tags.length > 0) return names.map(name => `tagged in ${side} ${name}`);
    const otherSide = side === 'base' ? 'revision' : 'base';
    return names.flatMap(name => [`tagged nowhere ${name}`, `tagged in ${otherSide} ${name}`]);
  };

/** Types where they say what a branch is; objects are told apart by their properties where they declare any. */
const shapeOf = ({ facets }: Branch, isWithContent: boolean): string | undefined => {
  const { types, declared, required, items, additional } = facets;
  if (types.has('object') && declared.size + required.size > 0) return undefined;
  const content = isWithContent ? [items, additional.schema] : [];
  return JSON.stringify([
    typesOf(types),
    ...content.map(it => it && (componentName(it) ?? typesOf(facetsOf(it).types))),
  ]);
};

const typesOf = (types: ReadonlySet<string>): string => [...types].sort().join(' | ');

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

/** Both say which value belongs to them, and it is not the same one. */
const haveDifferentTags = (one: Branch, other: Branch): boolean =>
  one.tags.length > 0 && other.tags.length > 0 && !one.tags.some(tag => other.tags.includes(tag));

/** The values of a discriminator that lead to a branch; none where it cannot be named. */
export const valuesFor = (schema: Schema, { mapping }: Discriminator): readonly string[] => {
  const name = componentName(schema);
  const values = [...mapping].filter(([, target]) => target === name).map(([value]) => value);
  return values.length === 0 && name !== undefined ? [name] : values;
};

/** The values that tell a branch from the others: those of the discriminator, and properties that have a single value. */
const tagsOf = (schema: Schema, view: View): readonly string[] => {
  const { discriminator } = view;
  if (discriminator) {
    const values = valuesFor(schema, discriminator);
    if (values.length > 0) return values.map(value => tag(discriminator.property, value));
  }
  return [...facetsOf(schema).declared.values()].flatMap(({ name, schema: property }) => {
    const values = facetsOf(property).enum;
    return values?.length === 1 ? [tag(name, values[0])] : [];
  });
};

const tag = (name: string, value: unknown): string => JSON.stringify([name, value]);

export const componentName = (schema: Schema): string | undefined => {
  const reference = referenceOf(schema);
  return reference === undefined ? undefined : nameIn(reference);
};

export const referenceOf = (schema: Schema): string | undefined => textAt(schema, '$ref');
const titleOf = (schema: Schema): string | undefined =>
  referenceOf(schema) === undefined ? textAt(schema, 'title') : undefined;

const textAt = (schema: Schema, key: string): string | undefined => {
  const source = asObject(schema.source);
  const value = source && own(source, key);
  return typeof value === 'string' ? value : undefined;
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
