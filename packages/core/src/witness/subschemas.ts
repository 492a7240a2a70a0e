// The keywords of a schema that hold other schemas, in the spelling of JSON Schema 2020-12.
import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import { at } from '../source/origin.ts';
import { required } from './assertions.ts';
import { unicodePattern } from './unicode-pattern.ts';
import type { JsonSchema, Writer } from './writer.ts';

type Source = Readonly<Record<string, unknown>>;
type Keywords = Record<string, unknown>;

export const subschemas = (schema: Schema, source: Source, hidden: ReadonlySet<string>, writer: Writer): Keywords => {
  const reader = createReader(schema, source, writer, hidden);
  return { ...objectKeywords(source, hidden, reader, writer), ...itemKeywords(source, reader), ...combinations(source, reader), ...unevaluated(reader) };
};

/** Writes what stands under a keyword: of a part of the value, or of the value itself. */
interface Reader {
  /** As the dialect knows them. */
  readonly isModern: boolean;
  readonly hasConditions: boolean;
  one(keyword: string, of: 'part' | 'same'): JsonSchema | undefined;
  list(keyword: string, of: 'part' | 'same'): readonly JsonSchema[] | undefined;
  map(keyword: string, of: 'part' | 'same', keep?: (key: string) => boolean): readonly (readonly [string, JsonSchema])[];
}

const nothingHidden: ReadonlySet<string> = new Set();

const createReader = ({ origin, space }: Schema, source: Source, writer: Writer, hidden: ReadonlySet<string>): Reader => {
  const write = (value: unknown, of: 'part' | 'same', ...keys: readonly (string | number)[]): JsonSchema =>
    writer.write(space.at(value, at(origin, ...keys)), of === 'same' ? hidden : nothingHidden);
  return {
    isModern: space.dialect === '2020-12',
    hasConditions: space.dialect === '2020-12' || space.dialect === 'draft-07',
    one(keyword, of) {
      const value = own(source, keyword);
      return isSchema(value) ? write(value, of, keyword) : undefined;
    },
    list(keyword, of) {
      const values = own(source, keyword);
      return Array.isArray(values) ? values.map((value, index) => write(value, of, keyword, index)) : undefined;
    },
    map(keyword, of, keep = () => true) {
      const values = Object.entries(asObject(own(source, keyword)) ?? {});
      return values.filter(([key, value]) => isSchema(value) && keep(key)).map(([key, value]) => [key, write(value, of, keyword, key)]);
    },
  };
};

const isSchema = (value: unknown): boolean => typeof value === 'boolean' || asObject(value) !== undefined;

const objectKeywords = (source: Source, hidden: ReadonlySet<string>, reader: Reader, { names, patterns }: Writer): Keywords => {
  const exists = (name: string): boolean => !hidden.has(name);
  const keywords: Keywords = {};
  const properties = reader.map('properties', 'part', name => exists(name) && (names === undefined || names.has(name)));
  if (properties.length > 0) keywords['properties'] = Object.fromEntries(properties);
  const byPattern = new Map<string, JsonSchema>();
  for (const [stated, schema] of reader.map('patternProperties', 'part')) {
    const pattern = unicodePattern(stated);
    const before = byPattern.get(pattern);
    byPattern.set(pattern, before === undefined ? schema : { allOf: [before, schema] });
    patterns.add(pattern);
  }
  if (byPattern.size > 0) keywords['patternProperties'] = Object.fromEntries(byPattern);
  const additional = reader.one('additionalProperties', 'part');
  if (additional !== undefined) keywords['additionalProperties'] = additional;
  const ofNames = reader.hasConditions ? reader.one('propertyNames', 'part') : undefined;
  if (ofNames !== undefined) keywords['propertyNames'] = ofNames;
  return { ...keywords, ...dependencies(source, hidden, reader) };
};

/** 2019-09 took `dependencies` apart into two keywords; it is still read where it is written. */
const dependencies = (source: Source, hidden: ReadonlySet<string>, reader: Reader): Keywords => {
  const listed = (keyword: string): readonly (readonly [string, unknown])[] =>
    Object.entries(asObject(own(source, keyword)) ?? {}).filter(([, value]) => Array.isArray(value));
  const names = [...listed('dependencies'), ...(reader.isModern ? listed('dependentRequired') : [])];
  const schemas = [...reader.map('dependencies', 'same'), ...(reader.isModern ? reader.map('dependentSchemas', 'same') : [])];
  return {
    ...(names.length > 0 && { dependentRequired: Object.fromEntries(names.map(([name, value]) => [name, required(value, hidden)['required'] ?? []])) }),
    ...(schemas.length > 0 && { dependentSchemas: Object.fromEntries(schemas) }),
  };
};

const itemKeywords = (source: Source, reader: Reader): Keywords => {
  // A list under `items` is what `prefixItems` is now, and `additionalItems` what `items` is.
  const isOld = Array.isArray(own(source, 'items'));
  const prefix = isOld ? reader.list('items', 'part') : reader.isModern ? reader.list('prefixItems', 'part') : undefined;
  const rest = reader.one(isOld ? 'additionalItems' : 'items', 'part');
  const contained = reader.hasConditions ? reader.one('contains', 'part') : undefined;
  return {
    ...(prefix && prefix.length > 0 && { prefixItems: prefix }),
    ...(rest !== undefined && { items: rest }),
    ...(contained !== undefined && { contains: contained, ...(reader.isModern && containedCounts(source)) }),
  };
};

const containedCounts = (source: Source): Keywords => {
  const counts = ['minContains', 'maxContains'].map(keyword => [keyword, own(source, keyword)] as const);
  return Object.fromEntries(counts.filter(([, count]) => typeof count === 'number'));
};

const combinations = (source: Source, reader: Reader): Keywords => {
  const keywords: Keywords = {};
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const schemas = reader.list(keyword, 'same');
    if (schemas && schemas.length > 0) keywords[keyword] = schemas;
  }
  const negated = reader.one('not', 'same');
  // `not: {}` is what an empty list of values was written as.
  const isImpossible = Array.isArray(own(source, 'enum')) && (own(source, 'enum') as unknown[]).length === 0;
  if (negated !== undefined && !isImpossible) keywords['not'] = negated;
  if (!reader.hasConditions) return keywords;
  for (const keyword of ['if', 'then', 'else']) {
    const schema = reader.one(keyword, 'same');
    if (schema !== undefined) keywords[keyword] = schema;
  }
  return keywords;
};

const unevaluated = (reader: Reader): Keywords => {
  if (!reader.isModern) return {};
  const found = ['unevaluatedProperties', 'unevaluatedItems'].map(keyword => [keyword, reader.one(keyword, 'part')] as const);
  return Object.fromEntries(found.filter(([, schema]) => schema !== undefined));
};
