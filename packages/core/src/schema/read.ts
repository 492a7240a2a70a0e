// The facets that one schema object states by itself, in the spelling of its dialect.
import type { Origin } from '../source/origin.ts';
import { at } from '../source/origin.ts';
import { commonTypes } from './conjoin.ts';
import type { Additional, Bound, Declared, Facets, TypeName } from './facets.ts';
import { allTypes, anything, nothing } from './facets.ts';
import type { Dialect, Schema } from './schema.ts';
import { asObject, own, typeOf } from './values.ts';

/** Keywords that are compared as they stand. */
const opaqueKeywords = [
  'not', 'if', 'then', 'else', 'contains', 'minContains', 'maxContains', 'propertyNames', 'patternProperties',
  'dependentRequired', 'dependentSchemas', 'dependencies', 'unevaluatedProperties', 'unevaluatedItems',
  'contentEncoding', 'contentMediaType', 'contentSchema', '$dynamicRef', '$recursiveRef', 'xml',
] as const;

/** The keywords that need another schema to be known: what `facetsOf` joins to the result. */
export interface Joined {
  readonly reference: string | undefined;
  readonly allOf: readonly Schema[];
  readonly unions: readonly { readonly kind: 'anyOf' | 'oneOf'; readonly branches: readonly Schema[]; readonly origin: Origin }[];
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
    unions: kinds.map(kind => ({ kind, branches: schemaList(schema, source, kind), origin: at(schema.origin, kind) })),
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
  const integral = types.has('integer') && !types.has('number');
  const items = itemsOf(schema, source, stated, sub);
  const constraints = new Map<string, readonly unknown[]>();
  for (const keyword of opaqueKeywords) {
    const value = stated(keyword);
    if (value !== undefined) constraints.set(keyword, [value]);
  }
  if (types.size === 0) return { ...nothing, sources };
  return {
    ...anything,
    types,
    enum: allowed,
    minimum: lowerBound(stated, dialect, integral),
    maximum: upperBound(stated, dialect, integral),
    multipleOf: positive(stated('multipleOf')),
    minLength: number('minLength', 0),
    maxLength: number('maxLength', Infinity),
    patterns: text(stated('pattern')),
    formats: text(stated('format')),
    minItems: number('minItems', 0),
    maxItems: number('maxItems', Infinity),
    uniqueItems: stated('uniqueItems') === true,
    ...items,
    minProperties: number('minProperties', 0),
    maxProperties: number('maxProperties', Infinity),
    declared: declaredBy(schema, asObject(stated('properties'))),
    required: requiredBy(origin, stated('required')),
    additional: additionalBy(stated('additionalProperties'), sub),
    discriminator: stated('discriminator'),
    constraints,
    readOnly: stated('readOnly') === true,
    writeOnly: stated('writeOnly') === true,
    deprecated: stated('deprecated') === true || (dialect === 'openapi-2.0' && stated('x-deprecated') === true),
    default: Object.hasOwn(source, 'default') ? { value: stated('default') } : undefined,
    sources,
  };
};

type Stated = (keyword: string) => unknown;

/** `type`, `nullable`, `enum` and `const` together: which types, and which values of them. */
const valuesAndTypes = (
  stated: Stated,
  dialect: Dialect,
): { readonly types: ReadonlySet<TypeName>; readonly allowed: readonly unknown[] | undefined } => {
  const types = statedTypes(stated, dialect);
  const constant = dialect === 'openapi-3.0' || dialect === 'openapi-2.0' || dialect === 'draft-04' ? undefined : stated('const');
  const listed = stated('enum');
  const values = constant !== undefined ? [constant] : Array.isArray(listed) ? listed : undefined;
  if (!values) return { types: types ?? allTypes, allowed: undefined };
  const ofValues = new Set(values.map(typeOf));
  if (ofValues.has('number')) ofValues.delete('integer');
  // A declared type stays as it is written, so that adding an enum is one change; null is what both of them allow.
  const declared = types ?? ofValues;
  const kept = new Set([...declared].filter(type => type !== 'null' || ofValues.has('null')));
  const allowed = values.filter(value => value !== null && commonTypes(new Set([typeOf(value)]), kept).size > 0);
  return { types: allowed.length > 0 || !kept.has('null') ? kept : new Set(['null']), allowed: allowed.length === 0 && kept.has('null') ? undefined : allowed };
};

const statedTypes = (stated: Stated, dialect: Dialect): ReadonlySet<TypeName> | undefined => {
  const type = stated('type');
  const names = (Array.isArray(type) ? type : [type]).filter((name): name is TypeName => name === 'integer' || allTypes.has(name as TypeName));
  const isFile = type === 'file' && dialect === 'openapi-2.0';
  if (names.length === 0 && !isFile) return undefined;
  const types = new Set<TypeName>(isFile ? ['string'] : names);
  if (types.has('number')) types.delete('integer');
  // OpenAPI 3.0.3, Schema Object, nullable: it counts only beside a type in the same schema object.
  if (dialect === 'openapi-3.0' && stated('nullable') === true) types.add('null');
  if (dialect === 'openapi-2.0' && stated('x-nullable') === true) types.add('null');
  return types;
};

const lowerBound = (stated: Stated, dialect: Dialect, integral: boolean): Bound => {
  const { inclusive, exclusive } = bounds(stated, 'minimum', 'exclusiveMinimum', dialect);
  if (exclusive === undefined || (inclusive !== undefined && inclusive > exclusive)) return closed(inclusive ?? -Infinity, integral, Math.ceil);
  return integral ? { value: Math.floor(exclusive) + 1, exclusive: false } : { value: exclusive, exclusive: true };
};

const upperBound = (stated: Stated, dialect: Dialect, integral: boolean): Bound => {
  const { inclusive, exclusive } = bounds(stated, 'maximum', 'exclusiveMaximum', dialect);
  if (exclusive === undefined || (inclusive !== undefined && inclusive < exclusive)) return closed(inclusive ?? Infinity, integral, Math.floor);
  return integral ? { value: Math.ceil(exclusive) - 1, exclusive: false } : { value: exclusive, exclusive: true };
};

const closed = (value: number, integral: boolean, round: (value: number) => number): Bound => ({
  value: integral && Number.isFinite(value) ? round(value) : value,
  exclusive: false,
});

const bounds = (stated: Stated, inclusiveKeyword: string, exclusiveKeyword: string, dialect: Dialect) => {
  const limit = stated(inclusiveKeyword);
  const strict = stated(exclusiveKeyword);
  const inclusive = typeof limit === 'number' ? limit : undefined;
  const isFlag = dialect === 'draft-04' || dialect === 'openapi-2.0' || dialect === 'openapi-3.0';
  if (isFlag) return strict === true ? { exclusive: inclusive } : { inclusive };
  return { inclusive, exclusive: typeof strict === 'number' ? strict : undefined };
};

const itemsOf = (
  schema: Schema,
  source: Readonly<Record<string, unknown>>,
  stated: Stated,
  sub: (keyword: string) => Schema | undefined,
): Pick<Facets, 'items' | 'prefixItems'> => {
  if (schema.space.dialect === '2020-12') return { items: sub('items'), prefixItems: schemaList(schema, source, 'prefixItems', stated) };
  if (!Array.isArray(own(source, 'items'))) return { items: sub('items'), prefixItems: [] };
  return { items: sub('additionalItems'), prefixItems: schemaList(schema, source, 'items', stated) };
};

const declaredBy = (schema: Schema, properties: Readonly<Record<string, unknown>> | undefined): ReadonlyMap<string, Declared> => {
  if (!properties) return anything.declared;
  const parent = at(schema.origin, 'properties');
  const declared = new Map<string, Declared>();
  for (const [name, value] of Object.entries(properties)) {
    const origin = at(parent, name);
    if (isSchema(value)) declared.set(name, { name, schema: schema.space.at(value, origin), origin });
  }
  return declared;
};

const requiredBy = (origin: Origin, value: unknown): ReadonlyMap<string, Origin> => {
  if (!Array.isArray(value) || value.length === 0) return anything.required;
  const parent = at(origin, 'required');
  return new Map(value.flatMap((name, index) => (typeof name === 'string' ? [[name, at(parent, index)] as const] : [])));
};

const additionalBy = (value: unknown, sub: (keyword: string) => Schema | undefined): Additional => {
  if (value === undefined) return anything.additional;
  if (value === false) return { closed: true, explicit: false };
  const isOpen = value === true || (asObject(value) !== undefined && Object.keys(value as object).length === 0);
  const schema = isOpen ? undefined : sub('additionalProperties');
  return { closed: false, explicit: true, ...(schema && { schema }) };
};

const schemaList = (schema: Schema, source: Readonly<Record<string, unknown>>, keyword: string, stated?: Stated): readonly Schema[] => {
  const list = stated ? stated(keyword) : own(source, keyword);
  if (!Array.isArray(list)) return [];
  const parent = at(schema.origin, keyword);
  return list.flatMap((value, index) => (isSchema(value) ? [schema.space.at(value, at(parent, index))] : []));
};

const isSchema = (value: unknown): boolean => typeof value === 'boolean' || asObject(value) !== undefined;
const text = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : []);
const positive = (value: unknown): readonly number[] => (typeof value === 'number' && value > 0 ? [value] : []);
