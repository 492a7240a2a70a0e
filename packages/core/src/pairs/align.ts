// Two views made comparable: what speaks of values that only one side accepts is left to the change that says so.
import type { Facets } from '../schema/facets.ts';
import { allTypes, anything } from '../schema/facets.ts';
import { speaksOf } from '../schema/formats.ts';
import { withPlainNumbers } from '../schema/numbers.ts';
import type { Schema } from '../schema/schema.ts';
import type { TypeName } from '../schema/type-name.ts';
import { typeOf } from '../schema/values.ts';
import type { View } from '../schema/view.ts';
import { facetsOf } from '../schema/view.ts';

interface Sides {
  readonly base: View;
  readonly revision: View;
}

export const align = (base: View, revision: View): Sides => {
  if (base.unresolved.join('\n') !== revision.unresolved.join('\n'))
    return { base: unknowable(base), revision: unknowable(revision) };
  return alignContent(alignTypes(alignNumbers({ base, revision })));
};

/** Nothing can be said of a schema whose reference leads nowhere, other than that. */
const unknowable = (view: View): View => ({
  ...view,
  ...anything,
  sources: view.sources,
  unresolved: view.unresolved,
});

/** Where only one side is of integers, bounds are compared as integers have them; a step that is whole says all that the type says. */
const alignNumbers = ({ base, revision }: Sides): Sides => {
  if (base.types.has('integer') === revision.types.has('integer')) return { base, revision };
  const [whole, other] = base.types.has('integer') ? [base, revision] : [revision, base];
  if (!other.types.has('number')) return { base, revision };
  const isToldByStep = whole.multipleOf.some(Number.isInteger);
  const types = isToldByStep
    ? new Set<TypeName>([...other.types].map(type => (type === 'number' ? 'integer' : type)))
    : other.types;
  const { minimum, maximum } = withPlainNumbers({ ...other, types: new Set(['integer']) });
  const aligned = { ...other, types, minimum, maximum };
  return whole === base ? { base, revision: aligned } : { base: aligned, revision };
};

const alignTypes = ({ base, revision }: Sides): Sides => {
  if (sameTypes(base.types, revision.types)) return { base, revision };
  const shared = new Set([...families(base.types)].filter(type => families(revision.types).has(type)));
  const isAmongValues = base.enum && revision.enum && [...shared].some(type => type !== 'null');
  if (isAmongValues) return sameBesideNull({ base, revision });
  if (saysNothing(base) || saysNothing(revision))
    return { base: restrict(base, new Set()), revision: restrict(revision, new Set()) };
  const aligned = { base: restrict(base, shared), revision: restrict(revision, shared) };
  // Where both are unions, the types differ because the branches do.
  const areUnions = aligned.base.unions.length > 0 && aligned.revision.unions.length > 0;
  return areUnions ? sameBesideNull(aligned) : aligned;
};

const sameTypes = (left: ReadonlySet<TypeName>, right: ReadonlySet<TypeName>): boolean =>
  left.size === right.size && [...left].every(type => right.has(type));

const families = (types: ReadonlySet<TypeName>): ReadonlySet<TypeName> => new Set([...types].map(familyOf));

const familyOf = (type: TypeName): TypeName => (type === 'integer' ? 'number' : type);

/** Values or branches say what differs, so the types do not; null is apart from both unless a branch accepts it. */
const sameBesideNull = ({ base, revision }: Sides): Sides => {
  const types = new Set([...base.types, ...revision.types].filter(type => type !== 'null'));
  const isToldByBranch = [base, revision].some(hasBranchWithNull);
  const withNull = (view: View): View => ({
    ...view,
    types: view.types.has('null') && !isToldByBranch ? new Set<TypeName>([...types, 'null']) : types,
  });
  return { base: withNull(base), revision: withNull(revision) };
};

const hasBranchWithNull = (view: View): boolean =>
  view.unions.some(({ branches }) => branches.some(branch => facetsOf(branch).types.has('null')));

/** The schema `true`, whatever is noted beside it. */
const saysNothing = (view: View): boolean =>
  view.types.size === allTypes.size &&
  view.types.has('number') &&
  view.constraints.size === 0 &&
  view.formats.length === 0 &&
  view.unions.length === 0 &&
  view.enum === undefined &&
  Object.values(facetsByType).every(facets => facets.every(facet => isAbsent(view, facet)));

const isAbsent = (view: View, facet: keyof Facets): boolean => {
  switch (facet) {
    case 'minimum':
    case 'maximum':
      return !Number.isFinite(view[facet].value);
    case 'additional':
      return !view.additional.closed && !view.additional.described;
    case 'declared':
    case 'required':
      return view[facet].size === 0;
    case 'multipleOf':
    case 'patterns':
    case 'prefixItems':
      return view[facet].length === 0;
    default:
      return view[facet] === anything[facet];
  }
};

const facetsByType: Readonly<Record<'string' | 'number' | 'array' | 'object', readonly (keyof Facets)[]>> = {
  string: ['minLength', 'maxLength', 'patterns'],
  number: ['minimum', 'maximum', 'multipleOf'],
  array: ['minItems', 'maxItems', 'uniqueItems', 'prefixItems', 'items'],
  object: ['minProperties', 'maxProperties', 'declared', 'required', 'additional'],
};

const restrict = (view: View, shared: ReadonlySet<TypeName>): View => {
  const lost = (Object.keys(facetsByType) as (keyof typeof facetsByType)[]).filter(type => !shared.has(type));
  const restricted: Record<string, unknown> = { ...view };
  for (const type of lost) for (const facet of facetsByType[type]) restricted[facet] = anything[facet];
  if (!shared.has('object')) restricted['discriminator'] = undefined;
  const meaningful = [...shared].some(type => type !== 'null');
  if (!meaningful) Object.assign(restricted, { enum: undefined, unions: [], constraints: new Map() });
  if (meaningful && view.enum) restricted['enum'] = view.enum.filter(value => shared.has(familyOf(typeOf(value))));
  restricted['formats'] = view.formats.filter(format => speaksOf(format, shared));
  return restricted as unknown as View;
};

const alignContent = ({ base, revision }: Sides): Sides => {
  const length = Math.max(base.prefixItems.length, revision.prefixItems.length);
  const isOneImplicit = !base.additional.explicit || !revision.additional.explicit;
  const aligned = (view: View): View => ({
    ...view,
    formats: view.formats.filter(format => speaksOf(format, families(view.types))),
    prefixItems: prefixOf(view, length),
    additional: isOneImplicit ? withoutSchema(view) : view.additional,
  });
  return { base: aligned(base), revision: aligned(revision) };
};

/** Past the items that have a schema of their own, that of all others holds. */
const prefixOf = ({ prefixItems, items }: View, length: number): readonly Schema[] =>
  Array.from({ length }, (_, index) => prefixItems[index] ?? items) as readonly Schema[];

/** docs/compatibility.md, section 9: where one side sends no undeclared properties, what they would hold is no matter. */
const withoutSchema = ({ additional: { closed, explicit, described } }: View): View['additional'] => ({
  closed,
  explicit,
  described,
});
