// Which branch of a union is which: by component, by equal text, then by what the branches accept.
import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import type { Branch, View } from '../schema/view.ts';
import { facetsOf } from '../schema/view.ts';
import type { Matched } from './match.ts';
import type { Unchanged } from './unchanged.ts';

export const branchesOf = (view: View): readonly Branch[] =>
  view.unions.flatMap(({ kind, branches }) =>
    branches.map(schema => ({ kind, schema, facets: facetsOf(schema), label: labelOf(schema), origin: schema.origin })),
  );

export const matchBranches = (base: readonly Branch[], revision: readonly Branch[], unchanged: Unchanged): readonly Matched<Branch>[] => {
  const left = new Set(base);
  const counterparts = new Map<Branch, Branch>();
  const round = (same: (base: Branch, revision: Branch) => boolean) => {
    for (const branch of revision) {
      if (counterparts.has(branch)) continue;
      const found = [...left].find(it => same(it, branch));
      if (!found) continue;
      left.delete(found);
      counterparts.set(branch, found);
    }
  };
  round((one, other) => one.label === other.label && componentName(one.schema) !== undefined);
  round((one, other) => unchanged(one.schema.source, other.schema.source));
  round((one, other) => componentName(one.schema) === undefined && componentName(other.schema) === undefined && one.label === other.label);
  round((one, other) => one.facets.types.size === 1 && sameTypes(one, other) && [...left].length === revision.length - counterparts.size);
  return [...revision.map(it => ({ base: counterparts.get(it), revision: it })), ...[...left].map(it => ({ base: it, revision: undefined }))];
};

const sameTypes = (one: Branch, other: Branch): boolean =>
  one.facets.types.size === other.facets.types.size && [...one.facets.types].every(type => other.facets.types.has(type));

const componentName = (schema: Schema): string | undefined => {
  const source = asObject(schema.source);
  const reference = source && own(source, '$ref');
  return typeof reference === 'string' ? reference.slice(reference.lastIndexOf('/') + 1) : undefined;
};

const labelOf = (schema: Schema): string => {
  const name = componentName(schema);
  if (name !== undefined) return name;
  const source = asObject(schema.source);
  const title = source && own(source, 'title');
  return typeof title === 'string' ? title : [...facetsOf(schema).types].join(' | ');
};
