// Two views made comparable: what speaks of a type that only one side accepts is left to the change of type.
import type { Facets, TypeName } from '../schema/facets.ts';
import { anything } from '../schema/facets.ts';
import { typeOf } from '../schema/values.ts';
import type { View } from '../schema/view.ts';

const facetsByType: Readonly<Record<'string' | 'number' | 'array' | 'object', readonly (keyof Facets)[]>> = {
  string: ['minLength', 'maxLength', 'patterns'],
  number: ['minimum', 'maximum', 'multipleOf'],
  array: ['minItems', 'maxItems', 'uniqueItems', 'prefixItems', 'items'],
  object: ['minProperties', 'maxProperties', 'declared', 'required', 'additional'],
};

export const align = (base: View, revision: View): { readonly base: View; readonly revision: View } => {
  if (sameTypes(base.types, revision.types)) return { base, revision };
  const shared = new Set([...families(base.types)].filter(type => families(revision.types).has(type)));
  const aligned = { base: restrict(base, shared), revision: restrict(revision, shared) };
  if (aligned.base.unions.length === 0 || aligned.revision.unions.length === 0) return aligned;
  // Where both are unions, the types differ because the branches do; only null is apart from the branches.
  const types = new Set([...base.types, ...revision.types].filter(type => type !== 'null'));
  return { base: { ...aligned.base, types: withNull(types, base) }, revision: { ...aligned.revision, types: withNull(types, revision) } };
};

const sameTypes = (left: ReadonlySet<TypeName>, right: ReadonlySet<TypeName>): boolean =>
  left.size === right.size && [...left].every(type => right.has(type));

const withNull = (types: ReadonlySet<TypeName>, view: View): ReadonlySet<TypeName> =>
  view.types.has('null') ? new Set<TypeName>([...types, 'null']) : types;

const families = (types: ReadonlySet<TypeName>): ReadonlySet<TypeName> => new Set([...types].map(type => (type === 'integer' ? 'number' : type)));

const restrict = (view: View, shared: ReadonlySet<TypeName>): View => {
  const lost = (Object.keys(facetsByType) as (keyof typeof facetsByType)[]).filter(type => !shared.has(type));
  const restricted: Record<string, unknown> = { ...view };
  for (const type of lost) for (const facet of facetsByType[type]) restricted[facet] = anything[facet];
  if (!shared.has('object')) Object.assign(restricted, { properties: new Map(), hidden: new Map() });
  const meaningful = [...shared].some(type => type !== 'null');
  if (!meaningful) Object.assign(restricted, { formats: [], enum: undefined, unions: [], constraints: new Map() });
  if (meaningful && view.enum) restricted['enum'] = view.enum.filter(value => [...families(new Set([typeOf(value)]))].every(type => shared.has(type)));
  return restricted as unknown as View;
};
