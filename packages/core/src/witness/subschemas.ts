// The keywords of a schema that hold other schemas, in the spelling of JSON Schema 2020-12.
import { meantAlternative } from '../schema/nullable.ts';
import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import { at } from '../source/origin.ts';
import { required } from './assertions.ts';
import type { Shape } from './shape.ts';
import { textShape } from './shape.ts';
import { unicodePattern } from './unicode-pattern.ts';
import type { JsonSchema, Place, Writer } from './writer.ts';

type Source = Readonly<Record<string, unknown>>;
type Keywords = Record<string, unknown>;

export const subschemas = (schema: Schema, source: Source, place: Place, writer: Writer): Keywords => {
  const reader = createReader(schema, source, writer);
  const { shape } = place;
  return {
    ...((!shape || shape.types.has('object')) && objectKeywords(source, place, reader, writer.patterns)),
    ...((!shape || shape.types.has('array')) && itemKeywords(source, shape?.item, reader)),
    ...combinations(source, place, reader, writer),
  };
};

/** Writes what stands under a keyword. */
interface Reader {
  /** What the dialect knows. */
  readonly isModern: boolean;
  readonly hasConditions: boolean;
  one(keyword: string, place: Place): JsonSchema | undefined;
  list(keyword: string, place: Place): readonly JsonSchema[] | undefined;
  /** Only the keys that have a place; of these alone, when they are known. */
  map(
    keyword: string,
    placeOf: (key: string) => Place | undefined,
    keys?: Iterable<string>,
  ): readonly (readonly [string, JsonSchema])[];
}

const createReader = ({ origin, space }: Schema, source: Source, writer: Writer): Reader => {
  const write = (value: unknown, place: Place, ...keys: readonly (string | number)[]): JsonSchema =>
    writer.write(space.at(value, at(origin, ...keys)), place);
  return {
    isModern: space.dialect === '2020-12',
    hasConditions: space.dialect === '2020-12' || space.dialect === 'draft-07',
    one(keyword, place) {
      const value = own(source, keyword);
      return isSchema(value) ? write(value, place, keyword) : undefined;
    },
    list(keyword, place) {
      const values = own(source, keyword);
      const meant = (value: unknown): unknown => meantAlternative(value, keyword, space.dialect);
      return Array.isArray(values)
        ? values.map((value, index) => write(meant(value), place, keyword, index))
        : undefined;
    },
    map(keyword, placeOf, keys) {
      const schemas = asObject(own(source, keyword)) ?? {};
      const written: [string, JsonSchema][] = [];
      for (const key of keys ?? Object.keys(schemas)) {
        const value = own(schemas, key);
        const place = isSchema(value) ? placeOf(key) : undefined;
        if (place) written.push([key, write(value, place, keyword, key)]);
      }
      return written;
    },
  };
};

const isSchema = (value: unknown): boolean => typeof value === 'boolean' || asObject(value) !== undefined;

const isAnything = (value: unknown): boolean =>
  value === true || Object.keys(asObject(value) ?? { not: {} }).length === 0;

const nothingHidden: ReadonlySet<string> = new Set();

/** Of a part of the values. */
const part = (shape: Shape | undefined): Place => ({ shape, hidden: nothingHidden, declaredOnly: false });

const objectKeywords = (source: Source, place: Place, reader: Reader, patterns: Set<string>): Keywords => {
  const { shape, hidden } = place;
  const keywords: Keywords = {};
  const properties = reader.map(
    'properties',
    name => (hidden.has(name) ? undefined : part(shape?.members.get(name))),
    shape?.members.keys(),
  );
  if (properties.length > 0) keywords['properties'] = Object.fromEntries(properties);
  const byPattern = new Map<string, JsonSchema>();
  const anyMember = part(shape?.member);
  for (const [stated, schema] of reader.map('patternProperties', () => anyMember)) {
    const pattern = unicodePattern(stated);
    const before = byPattern.get(pattern);
    byPattern.set(pattern, before === undefined ? schema : { allOf: [before, schema] });
    patterns.add(pattern);
  }
  if (byPattern.size > 0) keywords['patternProperties'] = Object.fromEntries(byPattern);
  const others = {
    additionalProperties:
      place.declaredOnly && isAnything(own(source, 'additionalProperties'))
        ? undefined
        : reader.one('additionalProperties', anyMember),
    propertyNames: reader.hasConditions ? reader.one('propertyNames', part(shape && textShape)) : undefined,
    unevaluatedProperties: reader.isModern ? reader.one('unevaluatedProperties', anyMember) : undefined,
  };
  return { ...keywords, ...written(others), ...dependencies(source, place, reader) };
};

/** 2019-09 took `dependencies` apart into two keywords; it is still read where it is written. */
const dependencies = (source: Source, place: Place, reader: Reader): Keywords => {
  const isThere = (name: string): boolean => !place.shape || place.shape.members.has(name);
  const listed = (keyword: string): readonly (readonly [string, unknown])[] =>
    Object.entries(asObject(own(source, keyword)) ?? {}).filter(
      ([name, value]) => Array.isArray(value) && isThere(name),
    );
  const schemasIn = (keyword: string) => reader.map(keyword, name => (isThere(name) ? place : undefined));
  const names = [...listed('dependencies'), ...(reader.isModern ? listed('dependentRequired') : [])];
  const schemas = [...schemasIn('dependencies'), ...(reader.isModern ? schemasIn('dependentSchemas') : [])];
  return {
    ...(names.length > 0 && {
      dependentRequired: Object.fromEntries(
        names.map(([name, value]) => [name, required(value, place.hidden)['required'] ?? []]),
      ),
    }),
    ...(schemas.length > 0 && { dependentSchemas: Object.fromEntries(schemas) }),
  };
};

const itemKeywords = (source: Source, shape: Shape | undefined, reader: Reader): Keywords => {
  // A list under `items` is what `prefixItems` is now, and `additionalItems` what `items` is.
  const isOld = Array.isArray(own(source, 'items'));
  const prefix = isOld
    ? reader.list('items', part(shape))
    : reader.isModern
      ? reader.list('prefixItems', part(shape))
      : undefined;
  const contains = reader.hasConditions ? reader.one('contains', part(shape)) : undefined;
  return {
    ...(prefix && prefix.length > 0 && { prefixItems: prefix }),
    ...(contains !== undefined && reader.isModern && containedCounts(source)),
    ...written({
      items: reader.one(isOld ? 'additionalItems' : 'items', part(shape)),
      contains,
      unevaluatedItems: reader.isModern ? reader.one('unevaluatedItems', part(shape)) : undefined,
    }),
  };
};

const containedCounts = (source: Source): Keywords => {
  const counts = ['minContains', 'maxContains'].map(keyword => [keyword, own(source, keyword)] as const);
  return Object.fromEntries(counts.filter(([, count]) => typeof count === 'number'));
};

const combinations = (source: Source, place: Place, reader: Reader, { isLenient }: Writer): Keywords => {
  const [all = [], any = [], one = []] = ['allOf', 'anyOf', 'oneOf'].map(keyword => reader.list(keyword, place) ?? []);
  const isBoth = isLenient && any.length > 0 && one.length > 0;
  const lists = isBoth
    ? { allOf: [...all, { anyOf: one }], anyOf: any }
    : { allOf: all, anyOf: any, [isLenient && one.length > 0 ? 'anyOf' : 'oneOf']: one };
  const keywords: Keywords = Object.fromEntries(Object.entries(lists).filter(([, schemas]) => schemas.length > 0));
  // `not: {}` is what an empty list of values was written as.
  const isImpossible = Array.isArray(own(source, 'enum')) && (own(source, 'enum') as readonly unknown[]).length === 0;
  const conditions = reader.hasConditions ? ['if', 'then', 'else'] : [];
  const single = [...(isImpossible ? [] : ['not']), ...conditions].map(
    keyword => [keyword, reader.one(keyword, place)] as const,
  );
  return { ...keywords, ...written(Object.fromEntries(single)) };
};

const written = (keywords: Readonly<Record<string, JsonSchema | undefined>>): Keywords =>
  Object.fromEntries(Object.entries(keywords).filter(([, schema]) => schema !== undefined));
