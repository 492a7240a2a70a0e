// The facets that one schema object states by itself, in the spelling of its dialect.
import type { Origin } from '../source/origin.ts';
import { at } from '../source/origin.ts';
import { sameValue } from '../source/same-value.ts';
import { commonTypes } from './conjoin.ts';
import { constraintsOf } from './constraints.ts';
import { readDiscriminator } from './discriminator.ts';
import type { Additional, Bound, Declared, Facets } from './facets.ts';
import { allTypes, anything, nothing } from './facets.ts';
import { isNullable, meantAlternative } from './nullable.ts';
import { requiredNames } from './required.ts';
import type { Dialect, Schema } from './schema.ts';
import type { TypeName } from './type-name.ts';
import { typeNamesIn } from './type-name.ts';
import { asObject, own, typeOf } from './values.ts';

/** The keywords that need another schema to be known: what `facetsOf` joins to the result. */
export interface Joined {
  readonly reference: string | undefined;
  readonly allOf: readonly Schema[];
  readonly unions: readonly {
    readonly kind: 'anyOf' | 'oneOf';
    readonly branches: readonly Schema[];
    readonly origin: Origin;
  }[];
}

const apart: Joined = { reference: undefined, allOf: [], unions: [] };

/** In these a `$ref` stands alone: what is beside it is ignored. */
const referencesStandAlone = (dialect: Dialect): boolean => dialect !== '2020-12';

export const readSchema = (schema: Schema): { readonly facets: Facets; readonly joined: Joined } => {
  if (schema.source === false) return { facets: nothing, joined: apart };
  const source = asObject(schema.source);
  if (!source) return { facets: anything, joined: apart };
  const { dialect } = schema.space;
  const reference = own(source, '$ref');
  if (typeof reference === 'string') {
    const joined = { ...apart, reference };
    if (referencesStandAlone(dialect) || Object.keys(source).length === 1) return { facets: anything, joined };
    return { facets: statedBy(schema, source), joined: { ...joinedBy(schema, source), reference } };
  }
  return { facets: statedBy(schema, source), joined: joinedBy(schema, source) };
};

const joinedBy = (schema: Schema, source: Readonly<Record<string, unknown>>): Joined => {
  const kinds = (['anyOf', 'oneOf'] as const).filter(kind => Array.isArray(own(source, kind)));
  return {
    reference: undefined,
    allOf: schemaList(schema, source, 'allOf'),
    unions: kinds.map(kind => ({
      kind,
      branches: alternatives(schema, source, kind),
      origin: at(schema.origin, kind),
    })),
  };
};

const statedBy = (schema: Schema, source: Readonly<Record<string, unknown>>): Facets => {
  const { origin, space } = schema;
  const { dialect } = space;
  const sources = new Map<string, Origin>();
  const stated = (keyword: string): unknown => {
    if (!Object.hasOwn(source, keyword)) return undefined;
    sources.set(keyword, at(origin, keyword));
    return source[keyword];
  };
  const number = (keyword: string, absent: number): number => {
    const value = stated(keyword);
    return typeof value === 'number' ? value : absent;
  };
  const sub = (keyword: string): Schema | undefined => {
    const value = stated(keyword);
    return isSchema(value) ? space.at(value, at(origin, keyword)) : undefined;
  };

  const { types, allowed } = valuesAndTypes(stated, dialect);
  const items = itemsOf(schema, source, stated, sub);
  const constraints = constraintsBy(source, stated);
  const extensible = stated('x-extensible-enum');
  const minimum = lowerBound(stated, dialect);
  const maximum = upperBound(stated, dialect);
  for (const [keyword, spelling] of otherSpellings) nameAlso(sources, keyword, spelling);
  if (types.size === 0) return { ...nothing, sources };
  return {
    ...anything,
    types,
    enum: allowed,
    extensible: (extensible ?? false) !== false,
    known: Array.isArray(extensible) ? extensible : undefined,
    minimum,
    maximum,
    multipleOf: positive(stated('multipleOf')),
    minLength: number('minLength', 0),
    maxLength: number('maxLength', Infinity),
    patterns: text(stated('pattern')),
    formats: formatsBy(stated, dialect),
    minItems: number('minItems', 0),
    maxItems: number('maxItems', Infinity),
    uniqueItems: stated('uniqueItems') === true,
    ...items,
    minProperties: number('minProperties', 0),
    maxProperties: number('maxProperties', Infinity),
    declared: declaredBy(schema, asObject(stated('properties'))),
    required: requiredBy(origin, source),
    additional: additionalBy(source, stated, sub),
    discriminator: readDiscriminator(stated('discriminator')),
    constraints,
    readOnly: stated('readOnly') === true,
    writeOnly: stated('writeOnly') === true,
    deprecated: stated('deprecated') === true || (dialect === 'openapi-2.0' && stated('x-deprecated') === true),
    default: Object.hasOwn(source, 'default') ? { value: stated('default') } : undefined,
    sources,
  };
};

/** Facets that a second keyword can state. */
const otherSpellings = [
  ['enum', 'const'],
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
] as const;

const nameAlso = (sources: Map<string, Origin>, facet: string, keyword: string): void => {
  const place = sources.get(keyword);
  if (place && !sources.has(facet)) sources.set(facet, place);
};

type Stated = (keyword: string) => unknown;

/** `type`, `nullable`, `enum` and `const` together: which types, and which values of them. */
const valuesAndTypes = (
  stated: Stated,
  dialect: Dialect,
): { readonly types: ReadonlySet<TypeName>; readonly allowed: readonly unknown[] | undefined } => {
  const types = statedTypes(stated, dialect);
  // OpenAPI before 3.1 has no const; whoever writes it there means what it says.
  const constant = dialect === 'draft-04' ? undefined : stated('const');
  const listed = stated('enum');
  const values = constantAndListed(constant, Array.isArray(listed) ? listed : undefined);
  if (!values) return { types: types ?? allTypes, allowed: undefined };
  const ofValues = new Set(values.map(typeOf));
  if (ofValues.has('number')) ofValues.delete('integer');
  // A declared type stays as it is written, so that adding an enum is one change; null is what both of them allow.
  const declared = types ?? ofValues;
  const kept = new Set([...declared].filter(type => type !== 'null' || ofValues.has('null')));
  const allowed = values.filter(value => value !== null && commonTypes(new Set([typeOf(value)]), kept).size > 0);
  return {
    types: allowed.length > 0 || !kept.has('null') ? kept : new Set(['null']),
    allowed: allowed.length === 0 && kept.has('null') ? undefined : allowed,
  };
};

const constantAndListed = (
  constant: unknown,
  listed: readonly unknown[] | undefined,
): readonly unknown[] | undefined => {
  if (constant === undefined) return listed;
  return !listed || listed.some(value => sameValue(value, constant)) ? [constant] : [];
};

const statedTypes = (stated: Stated, dialect: Dialect): ReadonlySet<TypeName> | undefined => {
  const type = stated('type');
  const names = typeNamesIn(type);
  const isFile = type === 'file' && dialect === 'openapi-2.0';
  if (names.length === 0 && !isFile) return undefined;
  const types = new Set<TypeName>(isFile ? ['string'] : names);
  if (types.has('number')) types.delete('integer');
  if (isNullable(stated, dialect)) types.add('null');
  return types;
};

const lowerBound = (stated: Stated, dialect: Dialect): Bound => {
  const { inclusive, exclusive } = bounds(stated, 'minimum', 'exclusiveMinimum', dialect);
  if (exclusive === undefined || (inclusive !== undefined && inclusive > exclusive))
    return { value: inclusive ?? -Infinity, exclusive: false };
  return { value: exclusive, exclusive: true };
};

const upperBound = (stated: Stated, dialect: Dialect): Bound => {
  const { inclusive, exclusive } = bounds(stated, 'maximum', 'exclusiveMaximum', dialect);
  if (exclusive === undefined || (inclusive !== undefined && inclusive < exclusive))
    return { value: inclusive ?? Infinity, exclusive: false };
  return { value: exclusive, exclusive: true };
};

const bounds = (stated: Stated, inclusiveKeyword: string, exclusiveKeyword: string, dialect: Dialect) => {
  const limit = stated(inclusiveKeyword);
  const strict = stated(exclusiveKeyword);
  const inclusive = typeof limit === 'number' ? limit : undefined;
  // A flag before OpenAPI 3.1, a number since. FastAPI wrote the number into 3.0 for years, and whoever writes it means it.
  if (typeof strict === 'number') return dialect === 'draft-04' ? { inclusive } : { inclusive, exclusive: strict };
  return strict === true && dialect !== '2020-12' && dialect !== 'draft-07' ? { exclusive: inclusive } : { inclusive };
};

const itemsOf = (
  schema: Schema,
  source: Readonly<Record<string, unknown>>,
  stated: Stated,
  sub: (keyword: string) => Schema | undefined,
): Pick<Facets, 'items' | 'prefixItems'> => {
  // A list under `items` is no longer allowed in 2020-12; where it is written, the older meaning is meant.
  if (schema.space.dialect === '2020-12' && !Array.isArray(own(source, 'items')))
    return { items: sub('items'), prefixItems: schemaList(schema, source, 'prefixItems', stated) };
  if (!Array.isArray(own(source, 'items'))) return { items: sub('items'), prefixItems: [] };
  return { items: sub('additionalItems'), prefixItems: schemaList(schema, source, 'items', stated) };
};

const declaredBy = (
  schema: Schema,
  properties: Readonly<Record<string, unknown>> | undefined,
): ReadonlyMap<string, Declared> => {
  if (!properties) return anything.declared;
  const parent = at(schema.origin, 'properties');
  const declared = new Map<string, Declared>();
  for (const [name, value] of Object.entries(properties)) {
    const origin = at(parent, name);
    if (isSchema(value)) declared.set(name, { name, schema: schema.space.at(value, origin), origin });
  }
  return declared;
};

const requiredBy = (origin: Origin, source: Readonly<Record<string, unknown>>): ReadonlyMap<string, Origin> => {
  const names = requiredNames(source);
  return names.length === 0
    ? anything.required
    : new Map(names.map(({ name, keys }) => [name, at(origin, ...keys)] as const));
};

/** Beside these, `unevaluatedProperties` looks further than `additionalProperties` does. */
const applicators = ['$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'if', 'dependentSchemas'];

const additionalBy = (
  source: Readonly<Record<string, unknown>>,
  stated: Stated,
  sub: (keyword: string) => Schema | undefined,
): Additional => {
  const value = stated('additionalProperties');
  if (isNever(value) || closesAlone(source)) return { closed: true, explicit: false, described: false };
  if (value === undefined) return anything.additional;
  const isOpen = value === true || (asObject(value) !== undefined && Object.keys(value as object).length === 0);
  const schema = isOpen ? undefined : sub('additionalProperties');
  return { closed: false, explicit: true, described: schema !== undefined, ...(schema && { schema }) };
};

/** `false`, or what is written where a schema may be no boolean: `not: {}`. */
const isNever = (schema: unknown): boolean => {
  const negated = own(asObject(schema) ?? {}, 'not');
  return (
    schema === false ||
    negated === true ||
    (asObject(negated) !== undefined && Object.keys(negated as object).length === 0)
  );
};

const closesAlone = (source: Readonly<Record<string, unknown>>): boolean =>
  isNever(own(source, 'unevaluatedProperties')) &&
  own(source, 'additionalProperties') === undefined &&
  !applicators.some(keyword => Object.hasOwn(source, keyword));

const constraintsBy = (
  source: Readonly<Record<string, unknown>>,
  stated: Stated,
): ReadonlyMap<string, readonly unknown[]> => {
  const constraints = new Map(constraintsOf(source));
  if (closesAlone(source)) constraints.delete('unevaluatedProperties');
  for (const keyword of constraints.keys()) stated(keyword);
  return constraints;
};

const formatsBy = (stated: Stated, dialect: Dialect): readonly string[] =>
  dialect === 'openapi-2.0' && stated('type') === 'file' ? ['binary'] : text(stated('format'));

const alternatives = (
  schema: Schema,
  source: Readonly<Record<string, unknown>>,
  kind: 'anyOf' | 'oneOf',
): readonly Schema[] =>
  schemaList(schema, source, kind).map(it =>
    schema.space.at(meantAlternative(it.source, kind, schema.space.dialect), it.origin),
  );

const schemaList = (
  schema: Schema,
  source: Readonly<Record<string, unknown>>,
  keyword: string,
  stated?: Stated,
): readonly Schema[] => {
  const list = stated ? stated(keyword) : own(source, keyword);
  if (!Array.isArray(list)) return [];
  const parent = at(schema.origin, keyword);
  return list.flatMap((value, index) => (isSchema(value) ? [schema.space.at(value, at(parent, index))] : []));
};

const isSchema = (value: unknown): boolean => typeof value === 'boolean' || asObject(value) !== undefined;
const text = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : []);
const positive = (value: unknown): readonly number[] => (typeof value === 'number' && value > 0 ? [value] : []);
