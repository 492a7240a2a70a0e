// A reference that leads to another component than before, with little in common: one edit, and not all in which the two differ.
import type { Direction } from '../findings.ts';
import type { Schema } from '../schema/schema.ts';
import type { View } from '../schema/view.ts';
import { existsIn, facetsOf, propertyNames, propertyOf } from '../schema/view.ts';
import { componentName, referenceOf } from './match-branches.ts';
import type { RenamedProperties } from './match-properties.ts';
import type { Component, Pair } from './pair.ts';

export interface Replacement {
  readonly base: Component;
  readonly revision: Component;
}

/** Undefined where the reference is the same, or the two are so much alike that their differences tell more. */
export const replacementIn = (
  { base, revision, direction }: Pair<'schema'>,
  renamedProperties: RenamedProperties,
): Replacement | undefined => {
  if (!base || !revision) return undefined;
  const [before, after] = [componentOf(base.schema), componentOf(revision.schema)];
  if (!before || !after || withoutVersion(before.name) === withoutVersion(after.name)) return undefined;
  if (base.unions.length + revision.unions.length > 0) return undefined;
  const [left, right] = [namesIn(base, direction), namesIn(revision, direction)];
  const shared = [...left].filter(name => right.has(name)).length;
  if (shared === left.size || shared === right.size) return undefined;
  const renamed = renamedProperties(base, revision).filter(({ from, to }) => left.has(from) && right.has(to)).length;
  const kept = [...left].filter(name => right.has(name) && hasSameTypes(base, revision, name)).length;
  const inCommon = kept + renamed;
  return 2 * inCommon < left.size + right.size - shared - renamed ? { base: before, revision: after } : undefined;
};

/** `v1beta1.IngressSpec` and `v1.IngressSpec`, or `Plan` and `PlanV2`, are the same thing in two versions. */
const withoutVersion = (name: string): string =>
  name.replace(/(?:(?<![A-Za-z])v|V)\d+(?:(?:alpha|beta|rc)\d*)?/g, '').replace(/[._-]/g, '');

const componentOf = (schema: Schema): Component | undefined => {
  const [name, reference] = [componentName(schema), referenceOf(schema)];
  const target = reference === undefined ? undefined : schema.space.follow(reference, schema);
  return name === undefined || !target ? undefined : { name, origin: target.origin, source: target.source };
};

const namesIn = (view: View, direction: Direction): ReadonlySet<string> =>
  new Set(
    propertyNames(view).filter(name => {
      const property = propertyOf(view, name);
      return property !== undefined && existsIn(direction, property);
    }),
  );

const hasSameTypes = (base: View, revision: View, name: string): boolean => {
  const [before, after] = [base, revision].map(view => typesOf(view.declared.get(name)?.schema));
  return before === after;
};

const typesOf = (schema: Schema | undefined): string => (schema ? [...facetsOf(schema).types].sort().join(' ') : '');
