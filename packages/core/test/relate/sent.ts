// What a sender sends (docs/compatibility.md, section 9), told from the text of a plain schema: declared properties, unless the schema is open.
import { sameValue } from '../../src/source/same-value.ts';
import type { Json, SchemaObject } from './random-schemas.ts';
import { hiddenNames } from './validators.ts';

/** Whether a value conforms to a schema of the document. */
export type Conforms = (schema: Json, value: unknown) => boolean;

/**
 * Whether some reading of the schemas, all at once, sends the value: of every union, one alternative is meant.
 * Undefined where there are too many readings to try.
 */
export const isSent = (
  schemas: readonly Json[],
  value: unknown,
  root: SchemaObject,
  conforms: Conforms,
): boolean | undefined => {
  if (!schemas.every(it => conforms(it, value))) return false;
  const readings = readingsOf(schemas, value, root, conforms);
  if (!readings) return undefined;
  let isOpen = false;
  for (const reading of readings) {
    const answer = isSentAs(reading, value, root, conforms);
    if (answer) return true;
    if (answer === undefined) isOpen = true;
  }
  return isOpen ? undefined : false;
};

const mostReadings = 64;

/** The schema objects that a value is described by when one alternative of each union is meant. */
const readingsOf = (
  schemas: readonly Json[],
  value: unknown,
  root: SchemaObject,
  conforms: Conforms,
): readonly (readonly SchemaObject[])[] | undefined => {
  let readings: readonly (readonly SchemaObject[])[] = [[]];
  for (const schema of schemas) {
    const own = readingsOfOne(schema, value, root, conforms);
    if (!own || readings.length * own.length > mostReadings) return undefined;
    readings = readings.flatMap(left => own.map(right => [...left, ...right]));
  }
  return readings;
};

const readingsOfOne = (
  schema: Json,
  value: unknown,
  root: SchemaObject,
  conforms: Conforms,
): readonly (readonly SchemaObject[])[] | undefined => {
  if (typeof schema !== 'object' || schema === null) return [[]];
  const source = schema as SchemaObject;
  const parts: Json[] = [...((source['allOf'] as readonly Json[] | undefined) ?? [])];
  if (typeof source['$ref'] === 'string') parts.push(definition(source['$ref'], root));
  if (source['if'] !== undefined) {
    const isMet = conforms(source['if'], value);
    if (isMet) parts.push(source['if']);
    const branch = source[isMet ? 'then' : 'else'];
    if (branch !== undefined) parts.push(branch);
  }
  for (const [name, it] of Object.entries((source['dependentSchemas'] ?? {}) as SchemaObject))
    if (isObject(value) && Object.hasOwn(value, name)) parts.push(it);
  const unions = ['anyOf', 'oneOf'].flatMap(keyword =>
    source[keyword] === undefined ? [] : [source[keyword] as readonly Json[]],
  );
  let readings = readingsOf(parts, value, root, conforms)?.map(it => [source, ...it]);
  for (const arms of unions) {
    const meant = arms.filter(it => conforms(it, value)).map(it => readingsOfOne(it, value, root, conforms));
    if (!readings || meant.includes(undefined)) return undefined;
    const all = meant.flatMap(it => it ?? []);
    if (readings.length * all.length > mostReadings) return undefined;
    readings = readings.flatMap(left => all.map(right => [...left, ...right]));
  }
  return readings;
};

const isSentAs = (
  reading: readonly SchemaObject[],
  value: unknown,
  root: SchemaObject,
  conforms: Conforms,
): boolean | undefined => {
  if (reading.some(it => isListed(it, value))) return true;
  if (Array.isArray(value))
    return everyOne(
      value.map((item, index) =>
        isSent(
          reading.flatMap(it => itemSchemas(it, index)),
          item,
          root,
          conforms,
        ),
      ),
    );
  if (!isObject(value)) return true;
  const names = Object.keys(value);
  if (!isOpen(reading) && !names.every(name => reading.some(it => isDeclared(it, name)))) return false;
  return everyOne(
    names.map(name =>
      isSent(
        reading.flatMap(it => memberSchemas(it, name)),
        value[name],
        root,
        conforms,
      ),
    ),
  );
};

/** What is listed is sent as it is listed. */
const isListed = (schema: SchemaObject, value: unknown): boolean =>
  [
    ...((schema['enum'] as readonly Json[] | undefined) ?? []),
    ...(schema['const'] === undefined ? [] : [schema['const']]),
  ].some(it => sameValue(it, value));

const everyOne = (answers: readonly (boolean | undefined)[]): boolean | undefined =>
  answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;

/** Open by what it says of other properties, or because nothing at all is declared: a map without patterns says nothing. */
const isOpen = (reading: readonly SchemaObject[]): boolean =>
  reading.some(it =>
    ['additionalProperties', 'unevaluatedProperties'].some(
      keyword => it[keyword] !== undefined && it[keyword] !== false,
    ),
  ) ||
  reading.every(
    it => it['properties'] === undefined && Object.keys((it['patternProperties'] ?? {}) as object).length === 0,
  );

const isDeclared = (schema: SchemaObject, name: string): boolean =>
  (Object.hasOwn((schema['properties'] ?? {}) as object, name) &&
    !((schema[hiddenNames] as readonly string[] | undefined) ?? []).includes(name)) ||
  Object.keys((schema['patternProperties'] ?? {}) as object).some(pattern => new RegExp(pattern, 'u').test(name)) ||
  ((schema['required'] as readonly string[] | undefined) ?? []).includes(name) ||
  Object.values((schema['dependentRequired'] ?? {}) as Readonly<Record<string, readonly string[]>>).some(it =>
    it.includes(name),
  );

const memberSchemas = (schema: SchemaObject, name: string): readonly Json[] => {
  const properties = (schema['properties'] ?? {}) as SchemaObject;
  const own = Object.hasOwn(properties, name) ? [properties[name] as Json] : [];
  const matching = Object.entries((schema['patternProperties'] ?? {}) as SchemaObject).flatMap(([pattern, it]) =>
    new RegExp(pattern, 'u').test(name) ? [it] : [],
  );
  const found = [...own, ...matching];
  return found.length === 0 && schema['additionalProperties'] !== undefined ? [schema['additionalProperties']] : found;
};

const itemSchemas = (schema: SchemaObject, index: number): readonly Json[] => {
  const prefix = (schema['prefixItems'] as readonly Json[] | undefined) ?? [];
  if (index < prefix.length) return [prefix[index] as Json];
  return schema['items'] === undefined ? [] : [schema['items']];
};

const definition = (reference: string, root: SchemaObject): Json =>
  (root['$defs'] as SchemaObject | undefined)?.[reference.slice('#/$defs/'.length)] ?? true;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
