// The keywords of a schema that hold no other schema, in the spelling of JSON Schema 2020-12.
import type { Dialect } from '../schema/schema.ts';
import { own } from '../schema/values.ts';
import type { ShapeType } from './shape.ts';
import { unicodePattern } from './unicode-pattern.ts';
import type { Place } from './writer.ts';

type Source = Readonly<Record<string, unknown>>;
type Keywords = Record<string, unknown>;

/** What is malformed says nothing. Hidden properties cannot be required. */
export const assertions = (
  source: Source,
  dialect: Dialect,
  { shape, hidden }: Place,
  patterns: Set<string>,
): Keywords => {
  const has = (type: ShapeType): boolean => shape === undefined || shape.types.has(type);
  return {
    ...typeKeyword(source, dialect),
    ...valueKeywords(source, dialect),
    ...(has('number') && numberKeywords(source, dialect)),
    ...(has('string') && { ...counts(source, 'Length'), ...stringKeywords(source, patterns) }),
    ...(has('array') && {
      ...counts(source, 'Items'),
      ...(own(source, 'uniqueItems') === true && { uniqueItems: true }),
    }),
    ...(has('object') && { ...counts(source, 'Properties'), ...required(own(source, 'required'), hidden) }),
  };
};

/** OpenAPI 3.0.3, Schema Object: it counts beside a `type` in the same object only. */
export const nullableKeywords: { readonly [dialect in Dialect]?: string } = {
  'openapi-3.0': 'nullable',
  'openapi-2.0': 'x-nullable',
};

const typeNames = new Set(['null', 'boolean', 'object', 'array', 'number', 'integer', 'string']);

const typeKeyword = (source: Source, dialect: Dialect): Keywords => {
  const stated = own(source, 'type');
  const listed: readonly unknown[] = Array.isArray(stated) ? stated : [stated];
  // OpenAPI 2.0: files are what is sent, whatever its bytes.
  const names = new Set(
    listed
      .map(name => (name === 'file' && dialect === 'openapi-2.0' ? 'string' : name))
      .filter(name => typeNames.has(name as string)),
  );
  if (names.size === 0) return {};
  const nullable = nullableKeywords[dialect];
  if (nullable !== undefined && own(source, nullable) === true) names.add('null');
  return { type: names.size === 1 ? [...names][0] : [...names] };
};

const knowsConst: ReadonlySet<Dialect> = new Set<Dialect>(['draft-07', '2020-12']);

const valueKeywords = (source: Source, dialect: Dialect): Keywords => {
  const values = own(source, 'enum');
  const constant = knowsConst.has(dialect) && Object.hasOwn(source, 'const');
  return {
    // Validators refuse an empty list, which allows nothing.
    ...(Array.isArray(values) && (values.length > 0 ? { enum: values } : { not: {} })),
    ...(constant && { const: source['const'] }),
  };
};

/** Up to draft-04 and OpenAPI 3.0 it is a flag beside the bound. */
const hasFlags: ReadonlySet<Dialect> = new Set<Dialect>(['draft-04', 'openapi-2.0', 'openapi-3.0']);

/** OpenAPI format registry: what the widths of integers allow. Numbers are doubles here, as in every validator. */
const ranges: Readonly<Record<string, readonly [least: number, most: number]>> = {
  int8: [-128, 127],
  uint8: [0, 255],
  int16: [-32_768, 32_767],
  uint16: [0, 65_535],
  int32: [-2_147_483_648, 2_147_483_647],
  uint32: [0, 4_294_967_295],
  int64: [-(2 ** 63), 2 ** 63],
  uint64: [0, 2 ** 64],
};

const numberKeywords = (source: Source, dialect: Dialect): Keywords => {
  const keywords: Keywords = {};
  const format = own(source, 'format');
  const [least, most] =
    typeof format === 'string' && Object.hasOwn(ranges, format) ? (ranges[format] as readonly [number, number]) : [];
  for (const [bound, strict, width, tighter] of [
    ['minimum', 'exclusiveMinimum', least, Math.max],
    ['maximum', 'exclusiveMaximum', most, Math.min],
  ] as const) {
    const stated = numberAt(source, bound);
    const isStrict = hasFlags.has(dialect) && own(source, strict) === true;
    const exclusive = isStrict ? stated : dialect === 'draft-04' ? undefined : numberAt(source, strict);
    const inclusive = [isStrict ? undefined : stated, width].filter(it => it !== undefined);
    if (inclusive.length > 0) keywords[bound] = tighter(...inclusive);
    if (exclusive !== undefined) keywords[strict] = exclusive;
  }
  const step = numberAt(source, 'multipleOf');
  if (step !== undefined && step > 0) keywords['multipleOf'] = step;
  return keywords;
};

const counts = (source: Source, of: 'Length' | 'Items' | 'Properties'): Keywords => {
  const [least, most] = [numberAt(source, `min${of}`), numberAt(source, `max${of}`)];
  return {
    ...(least !== undefined && least > 0 && { [`min${of}`]: Math.ceil(least) }),
    ...(most !== undefined && { [`max${of}`]: Math.floor(most) }),
  };
};

/** JSON Schema Validation, 7.3, as far as validators agree on what they are; the others are notes to people. */
const formats = new Set([
  'date',
  'time',
  'date-time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uri',
  'uri-reference',
  'uri-template',
  'uuid',
  'json-pointer',
  'relative-json-pointer',
  'regex',
]);

const stringKeywords = (source: Source, patterns: Set<string>): Keywords => {
  const [stated, format] = [own(source, 'pattern'), own(source, 'format')];
  const pattern = typeof stated === 'string' ? unicodePattern(stated) : undefined;
  if (pattern !== undefined) patterns.add(pattern);
  return { ...(pattern !== undefined && { pattern }), ...(formats.has(format as string) && { format }) };
};

export const required = (stated: unknown, hidden: ReadonlySet<string>): Keywords => {
  const names = Array.isArray(stated) ? stated.filter(name => typeof name === 'string' && !hidden.has(name)) : [];
  return names.length > 0 ? { required: [...new Set(names)] } : {};
};

const numberAt = (source: Source, keyword: string): number | undefined => {
  const value = own(source, keyword);
  return typeof value === 'number' ? value : undefined;
};
