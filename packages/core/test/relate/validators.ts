// Two independent validators, and the schemas as they understand them: 2020-12, without what does not exist in a direction.
import { Validator } from '@cfworker/json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Direction } from '../../src/findings.ts';
import type { ContentModel } from '../../src/schema/relate/containment.ts';
import type { Json, SchemaDialect, SchemaObject } from './random-schemas.ts';

export type Verdict = 'valid' | 'invalid' | 'disputed';

export interface Judge {
  /** What both validators say of a value. */
  verdict(value: unknown): Verdict;
  /** The quick answer of one of them. */
  isLikelyValid(value: unknown): boolean;
  /** What each of them says, for people to look at. */
  answers(value: unknown): readonly [ajv: boolean, cfworker: boolean];
}

export interface Reading {
  readonly dialect: SchemaDialect;
  readonly direction: Direction;
  readonly contentModel: ContentModel;
}

// What the package exports is the function; its types know it as a member.
const addFormats = formats as unknown as (ajv: Ajv2020) => void;

export const judgeOf = (schema: unknown): Judge => {
  const ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false });
  addFormats(ajv);
  const validate = ajv.compile(schema as object);
  const validator = new Validator(schema as object, '2020-12', true);
  // Its code for what is evaluated fails on some nested conditions: the other one is asked then.
  const byAjv = (value: unknown): boolean => {
    try {
      return validate(value);
    } catch (error) {
      if (error instanceof TypeError) return byCfworker(value);
      throw error;
    }
  };
  const byCfworker = (value: unknown): boolean => validator.validate(value).valid;
  const isBeyond = holdsUnevaluatedCondition(schema);
  return {
    verdict(value) {
      if (isBeyond) return 'disputed';
      const [one, other] = [byAjv(value), byCfworker(value)];
      return one === other ? (one ? 'valid' : 'invalid') : 'disputed';
    },
    isLikelyValid: byAjv,
    answers: value => [byAjv(value), byCfworker(value)],
  };
};

/**
 * Conditions that ask for what is not evaluated, of which both are known to be wrong at once: Ajv counts what a failed
 * condition evaluated, and @cfworker/json-schema what was evaluated around it (JSON Schema 2020-12, sections 10.2.2 and 11).
 */
const holdsUnevaluatedCondition = (schema: unknown): boolean => {
  if (typeof schema !== 'object' || schema === null) return false;
  return Object.entries(schema).some(
    ([key, member]) =>
      (key === 'if' && /"unevaluated(?:Items|Properties)":/.test(JSON.stringify(member))) ||
      holdsUnevaluatedCondition(member),
  );
};

/** The schema as plain JSON Schema 2020-12, made without any code of the relation. */
export const plain = (schema: Json, reading: Reading): Json => {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  const source = schema as SchemaObject;
  if (reading.dialect === 'openapi-3.0' && Object.hasOwn(source, '$ref'))
    return {
      $ref: source['$ref'] as Json,
      ...(source['$defs'] !== undefined && { $defs: each(source['$defs'], reading) }),
    };
  const result: Record<string, Json> = {};
  const demands: Json[] = [];
  for (const [keyword, value] of Object.entries(source)) {
    if (keyword === 'properties')
      result[keyword] = Object.fromEntries(
        Object.entries(value as SchemaObject).map(([name, it]) => [
          name,
          isHidden(it, reading) ? true : plain(it, reading),
        ]),
      );
    else if (keyword === 'required')
      result[keyword] = (value as readonly Json[]).filter(
        name => !isHidden((source['properties'] as SchemaObject | undefined)?.[name as string], reading),
      );
    else if (maps.has(keyword)) result[keyword] = each(value, reading);
    else if (lists.has(keyword)) result[keyword] = (value as readonly Json[]).map(it => plain(it, reading));
    else if (subschemas.has(keyword)) result[keyword] = plain(value, reading);
    else if (keyword === 'format' && ranges[value as string]) demands.push(ranges[value as string] as Json);
    else result[keyword] = value;
  }
  // Both read `oneOf` of a declared sender as the alternatives that it means.
  const one = reading.contentModel === 'declared' ? result['oneOf'] : undefined;
  if (one !== undefined) {
    delete result['oneOf'];
    if (result['anyOf'] === undefined) result['anyOf'] = one;
    else demands.push({ anyOf: one });
  }
  if (reading.dialect === 'openapi-3.0') lower(source, result);
  const hidden = Object.entries((source['properties'] ?? {}) as SchemaObject).flatMap(([name, it]) =>
    isHidden(it, reading) ? [name] : [],
  );
  if (hidden.length > 0) result[hiddenNames] = hidden;
  if (demands.length > 0) result['allOf'] = [...((result['allOf'] as readonly Json[] | undefined) ?? []), ...demands];
  const { $defs, ...rest } = result;
  return reading.dialect === 'openapi-3.0' && source['nullable'] === true && isComposition(source)
    ? { anyOf: [rest, { type: 'null' }], ...($defs !== undefined && { $defs }) }
    : result;
};

/** Beside these, `nullable` is meant for the whole. */
const isComposition = (source: SchemaObject): boolean =>
  ['allOf', 'anyOf', 'oneOf'].some(keyword => Object.hasOwn(source, keyword));

/** Names the properties that do not exist in the direction. */
export const hiddenNames = 'x-hidden';

const isHidden = (schema: Json | undefined, { direction }: Reading): boolean =>
  typeof schema === 'object' &&
  schema !== null &&
  (schema as SchemaObject)[direction === 'input' ? 'readOnly' : 'writeOnly'] === true;

const each = (schemas: Json | undefined, reading: Reading): Json =>
  Object.fromEntries(Object.entries((schemas ?? {}) as SchemaObject).map(([name, it]) => [name, plain(it, reading)]));

const lower = (source: SchemaObject, result: Record<string, Json>): void => {
  if (source['nullable'] === true && typeof source['type'] === 'string') result['type'] = [source['type'], 'null'];
  delete result['nullable'];
  for (const [limit, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    delete result[exclusive];
    if (source[exclusive] !== true || source[limit] === undefined) continue;
    delete result[limit];
    result[exclusive] = source[limit];
  }
};

const maps = new Set(['patternProperties', 'dependentSchemas', '$defs']);
const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const subschemas = new Set([
  'items',
  'additionalProperties',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'unevaluatedProperties',
  'unevaluatedItems',
]);

/** What the format registry of OpenAPI says of numbers; of other values it says nothing. */
const ranges: Readonly<Record<string, Json>> = {
  int32: { minimum: -2147483648, maximum: 2147483647 },
  int64: { minimum: -(2 ** 63), maximum: 2 ** 63 - 1 },
};
