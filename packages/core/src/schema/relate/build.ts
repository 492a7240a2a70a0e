// From a schema of a document to its term: every keyword in the spelling of its dialect becomes parts.
import { isNullable, isNullableAsAWhole } from '../nullable.ts';
import { requiredNames } from '../required.ts';
import type { Schema } from '../schema.ts';
import { typeNamesIn } from '../type-name.ts';
import { asObject } from '../values.ts';
import { isHidden } from '../view.ts';
import type { BuildOptions, Context } from './context.ts';
import type { Decimal } from './decimal.ts';
import { compareDecimals, isMultiple, toDecimal } from './decimal.ts';
import type { Terms } from './intern.ts';
import { isNamed } from './intern.ts';
import type { Keywords } from './keywords.ts';
import { itemSchemas, keywordsOf } from './keywords.ts';
import { createRecursion } from './recursion.ts';
import type { Part, Term } from './term.ts';
import { typeBits } from './term.ts';
import { evaluatedParts } from './unevaluated.ts';

export interface Builder {
  termOf: (schema: Schema) => Term;
  /** Whether references lead from a schema back to it. */
  isRecursive: (schema: Schema) => boolean;
}

export const createBuilder = (terms: Terms, options: BuildOptions): Builder => {
  const known = new Map<Schema, Term>();
  const recursion = createRecursion();
  const build = (schema: Schema): Term => {
    const shared = options.sharedName?.(schema);
    if (shared !== undefined) return terms.named(shared, () => partsOf(schema, context));
    const identity = asObject(schema.source) && schema.space.isTarget(schema) ? options.identityOf(schema) : undefined;
    return identity && (identity.shared || recursion.isRecursive(schema))
      ? terms.named(identity.name, () => partsOf(schema, context))
      : terms.of(partsOf(schema, context));
  };
  const builder: Builder = {
    isRecursive: recursion.isRecursive,
    termOf(schema) {
      const memoised = known.get(schema);
      if (memoised) return memoised;
      const term = build(schema);
      known.set(schema, term);
      return term;
    },
  };
  const context: Context = { terms, options, termOf: builder.termOf, needsItself: recursion.needsItself };
  return builder;
};

const partsOf = (schema: Schema, context: Context): readonly Part[] => {
  const conjunction = schema.space.partsOf(schema);
  if (conjunction) return conjunction.flatMap(part => inlined(context.termOf(part)));
  if (schema.source === false) return [{ kind: 'types', types: 0 }];
  const keywords = keywordsOf(schema);
  if (!keywords) return [];
  // Whether a value conforms to what needs itself for the same value is not defined (JSON Schema 2020-12, 9.4.1).
  if (context.needsItself(schema)) return [notLookedInto(keywords, '$ref', context)];
  const reference = keywords.text('$ref');
  const referenced = reference === undefined ? [] : referencedParts(reference, schema, context);
  if (reference !== undefined && schema.space.dialect !== '2020-12') return referenced;
  const parts = [
    ...referenced,
    ...dynamicParts(keywords, context),
    ...typeParts(keywords, context),
    ...numberParts(keywords, context),
    ...stringParts(keywords),
    ...arrayParts(keywords, context),
    ...objectParts(keywords, context),
    ...combinedParts(keywords, context),
    ...evaluatedParts(keywords, context),
  ];
  if (!isNullableAsAWhole(keywords.get, keywords.dialect)) return parts;
  const { terms } = context;
  return [{ kind: 'any', terms: [terms.of(parts), terms.of([{ kind: 'types', types: typeBits.null }])] }];
};

/** Parts of an arm stand directly in the whole, so that moving text in and out of allOf changes nothing; recursive terms stay closed. */
const inlined = (term: Term): readonly Part[] => (isNamed(term) ? [{ kind: 'all', term }] : term.parts);

const referencedParts = (reference: string, schema: Schema, context: Context): readonly Part[] => {
  const target = schema.space.follow(reference, schema);
  if (!target) return [{ kind: 'opaque', on: 'any', keyword: '$ref', key: reference }];
  return inlined(context.termOf(target));
};

/** A `$dynamicRef` that names no anchor is a `$ref`; where others lead depends on where the schema is used. */
const dynamicParts = (keywords: Keywords, context: Context): readonly Part[] => {
  const reference = keywords.dialect === '2020-12' ? keywords.text('$dynamicRef') : undefined;
  if (reference === undefined) return [];
  return /^#(?:\/|$)/.test(reference)
    ? referencedParts(reference, keywords.schema, context)
    : [notLookedInto(keywords, '$dynamicRef', context)];
};

/** A keyword whose meaning here is not known: the same text elsewhere need not mean the same. */
const notLookedInto = ({ schema }: Keywords, keyword: string, { options }: Context): Part => ({
  kind: 'opaque',
  on: 'any',
  keyword,
  key: options.identityOf(schema).name,
});

const typeParts = (keywords: Keywords, context: Context): readonly Part[] => {
  const parts: Part[] = [];
  const type = keywords.get('type');
  const names = new Set(typeNamesIn(type));
  if (type === 'file') names.add('string');
  if (names.size > 0) {
    let types = isNullable(keywords.get, keywords.dialect) ? typeBits.null : 0;
    for (const name of names) types |= typeBits[name === 'integer' ? 'number' : name];
    parts.push({ kind: 'types', types });
    if (names.has('integer') && !names.has('number'))
      parts.push({ kind: 'multiple-of', on: 'number', of: { coefficient: 1n, exponent: 0 } });
  }
  const values = keywords.list('enum');
  if (values)
    parts.push(
      areExact(values, keywords, context) ? { kind: 'values', values } : notLookedInto(keywords, 'enum', context),
    );
  // OpenAPI before 3.1 has no const; whoever writes it there means what it says.
  if (keywords.dialect !== 'draft-04' && keywords.has('const'))
    parts.push({ kind: 'values', values: [keywords.get('const')] });
  return parts;
};

/** Ranges that `format` gives to numbers (OpenAPI format registry). Floats are any number on the wire. */
const numberFormats: Readonly<Record<string, readonly [bits: number, signed: boolean]>> = {
  int32: [32, true],
  int64: [64, true],
  int8: [8, true],
  int16: [16, true],
  uint8: [8, false],
  uint16: [16, false],
  uint32: [32, false],
  uint64: [64, false],
};

/** Listed numbers that a double cannot hold have become others. */
const areExact = (values: readonly unknown[], { schema }: Keywords, { options }: Context): boolean => {
  const list = { ...schema, origin: { document: schema.origin.document, parent: schema.origin, key: 'enum' } };
  return values.every((value, index) => {
    if (typeof value !== 'number') return true;
    const [read, written] = [toDecimal(value), options.exactNumber?.(list, String(index), value)];
    return read !== undefined && (written === undefined || compareDecimals(read, written) === 0);
  });
};

const numberParts = (keywords: Keywords, context: Context): readonly Part[] => {
  const { options } = context;
  const parts: Part[] = [];
  const decimal = (keyword: string): Decimal | undefined => {
    const value = keywords.get(keyword);
    if (typeof value !== 'number') return undefined;
    const exact = options.exactNumber?.(keywords.schema, keyword, value) ?? toDecimal(value);
    if (!exact) parts.push({ ...notLookedInto(keywords, keyword, context), on: 'number' } as Part);
    return exact;
  };
  const flags =
    keywords.dialect === 'openapi-3.0' || keywords.dialect === 'openapi-2.0' || keywords.dialect === 'draft-04';
  for (const [kind, strict] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    const bound = decimal(kind);
    if (bound) parts.push({ kind, on: 'number', bound, exclusive: flags && keywords.get(strict) === true });
    // A number since OpenAPI 3.1; whoever writes it before means it.
    const exclusive = keywords.dialect === 'draft-04' ? undefined : decimal(strict);
    if (exclusive) parts.push({ kind, on: 'number', bound: exclusive, exclusive: true });
  }
  const step = decimal('multipleOf');
  if (step && step.coefficient > 0n && !(step.coefficient === 1n && step.exponent === 0 && isInteger(keywords)))
    parts.push({ kind: 'multiple-of', on: 'number', of: step });
  const format = keywords.text('format');
  const range = format !== undefined && Object.hasOwn(numberFormats, format) ? numberFormats[format] : undefined;
  if (range) {
    const [bits, signed] = range;
    const span = 2n ** BigInt(signed ? bits - 1 : bits);
    parts.push({
      kind: 'minimum',
      on: 'number',
      bound: { coefficient: signed ? -span : 0n, exponent: 0 },
      exclusive: false,
    });
    parts.push({ kind: 'maximum', on: 'number', bound: { coefficient: span - 1n, exponent: 0 }, exclusive: false });
  }
  return tightened(parts, isInteger(keywords));
};

const isInteger = (keywords: Keywords): boolean => typeNamesIn(keywords.get('type')).join() === 'integer';

/** Bounds of integers as the nearest integers that they allow, so that `exclusiveMinimum: 0` and `minimum: 1` are one. */
const tightened = (parts: readonly Part[], integral: boolean): readonly Part[] => {
  const one: Decimal = { coefficient: 1n, exponent: 0 };
  return parts.map(part => {
    if (
      !integral ||
      (part.kind !== 'minimum' && part.kind !== 'maximum') ||
      !part.exclusive ||
      !isMultiple(part.bound, one)
    )
      return part;
    const whole = part.bound.coefficient * 10n ** BigInt(part.bound.exponent) + (part.kind === 'minimum' ? 1n : -1n);
    return { ...part, bound: { coefficient: whole, exponent: 0 }, exclusive: false };
  });
};

const stringParts = (keywords: Keywords): readonly Part[] => {
  const parts: Part[] = [];
  const [min, max] = [keywords.count('minLength'), keywords.count('maxLength')];
  if (min !== undefined && min > 0) parts.push({ kind: 'min-length', on: 'string', count: Math.ceil(min) });
  if (max !== undefined) parts.push({ kind: 'max-length', on: 'string', count: Math.floor(max) });
  const pattern = keywords.text('pattern');
  if (pattern !== undefined) parts.push({ kind: 'pattern', on: 'string', source: pattern });
  const format = keywords.text('format');
  if (format !== undefined && !Object.hasOwn(numberFormats, format))
    parts.push({ kind: 'format', on: 'string', name: format });
  return parts;
};

const arrayParts = (keywords: Keywords, { terms, termOf }: Context): readonly Part[] => {
  const parts: Part[] = [];
  const [min, max] = [keywords.count('minItems'), keywords.count('maxItems')];
  if (min !== undefined && min > 0) parts.push({ kind: 'min-items', on: 'array', count: Math.ceil(min) });
  if (max !== undefined) parts.push({ kind: 'max-items', on: 'array', count: Math.floor(max) });
  if (keywords.get('uniqueItems') === true) parts.push({ kind: 'unique-items', on: 'array' });
  const { prefix, rest } = itemSchemas(keywords);
  for (const [index, it] of prefix.entries())
    parts.push({ kind: 'items', on: 'array', from: index, to: index + 1, term: termOf(it) });
  if (rest) parts.push({ kind: 'items', on: 'array', from: prefix.length, to: Infinity, term: termOf(rest) });
  const contains =
    keywords.dialect === '2020-12' || keywords.dialect === 'draft-07' ? keywords.sub('contains') : undefined;
  if (contains) {
    const bounds =
      keywords.dialect === '2020-12'
        ? [keywords.count('minContains') ?? 1, keywords.count('maxContains') ?? Infinity]
        : [1, Infinity];
    parts.push({
      kind: 'contains',
      on: 'array',
      term: termOf(contains),
      min: bounds[0] as number,
      max: bounds[1] as number,
    });
  }
  return parts.filter(part => part.kind !== 'items' || part.term !== terms.anything);
};

const objectParts = (keywords: Keywords, { terms, options, termOf }: Context): readonly Part[] => {
  const parts: Part[] = [];
  const [min, max] = [keywords.count('minProperties'), keywords.count('maxProperties')];
  if (min !== undefined && min > 0) parts.push({ kind: 'min-properties', on: 'object', count: Math.ceil(min) });
  if (max !== undefined) parts.push({ kind: 'max-properties', on: 'object', count: Math.floor(max) });
  const properties = keywords.map('properties') ?? new Map<string, Schema>();
  const hidden = new Set([...properties].filter(([, it]) => isHidden(it, options.direction)).map(([name]) => name));
  for (const name of new Set(requiredNames(asObject(keywords.schema.source) ?? {}).map(it => it.name))) {
    if (!hidden.has(name)) parts.push({ kind: 'required', on: 'object', name });
  }
  for (const [name, it] of properties) {
    if (!hidden.has(name))
      parts.push({ kind: 'members', on: 'object', keys: { kind: 'name', name }, term: termOf(it) });
  }
  const patterns = keywords.map('patternProperties') ?? new Map<string, Schema>();
  for (const [pattern, it] of patterns)
    parts.push({ kind: 'members', on: 'object', keys: { kind: 'pattern', source: pattern }, term: termOf(it) });
  const additional = keywords.sub('additionalProperties');
  if (additional) {
    const term = termOf(additional);
    const keys = { kind: 'others' as const, names: new Set(properties.keys()), patterns: [...patterns.keys()] };
    parts.push(
      term === terms.anything
        ? { kind: 'declares', on: 'object', open: true }
        : { kind: 'members', on: 'object', keys, term },
    );
  }
  if (keywords.has('properties') && properties.size === hidden.size)
    parts.push({ kind: 'declares', on: 'object', open: false });
  const names = keywords.sub('propertyNames');
  if (names) parts.push({ kind: 'names', on: 'object', term: termOf(names) });
  return parts;
};

const combinedParts = (keywords: Keywords, { terms, options, termOf }: Context): readonly Part[] => {
  const parts: Part[] = (keywords.subs('allOf') ?? []).flatMap(it => inlined(termOf(it)));
  const [any, one] = [keywords.subs('anyOf'), keywords.subs('oneOf')];
  if (any && any.length > 0) parts.push({ kind: 'any', terms: any.map(termOf) });
  // A sender means one of the alternatives and has it read as that one, whether or not its open text fits others as well.
  if (one && one.length > 0)
    parts.push({ kind: options.contentModel === 'declared' ? 'any' : 'one', terms: one.map(termOf) });
  const not = keywords.sub('not');
  if (not) parts.push({ kind: 'not', term: termOf(not) });
  const condition = keywords.dialect === '2020-12' || keywords.dialect === 'draft-07' ? keywords.sub('if') : undefined;
  if (condition) {
    const test = termOf(condition);
    const [then, otherwise] = [keywords.sub('then'), keywords.sub('else')];
    const arms = [
      terms.of([{ kind: 'all', term: test }, ...all(then && termOf(then))]),
      terms.of([{ kind: 'not', term: test }, ...all(otherwise && termOf(otherwise))]),
    ];
    if (then || otherwise) parts.push({ kind: 'any', terms: arms });
  }
  for (const [name, needs] of dependencies(keywords, termOf)) {
    const absent: Part = {
      kind: 'not',
      term: terms.of([
        { kind: 'types', types: typeBits.object },
        { kind: 'required', on: 'object', name },
      ]),
    };
    parts.push({ kind: 'any', terms: [terms.of([absent]), terms.of(needs)] });
  }
  return parts;
};

const all = (term: Term | undefined): readonly Part[] => (term ? [{ kind: 'all', term }] : []);

/** What a property brings with it, from dependentRequired, dependentSchemas and the older dependencies. */
const dependencies = (
  keywords: Keywords,
  termOf: (schema: Schema) => Term,
): readonly (readonly [string, readonly Part[]])[] => {
  const required = ['dependentRequired', 'dependencies'].flatMap(keyword =>
    Object.entries(asObject(keywords.get(keyword)) ?? {}),
  );
  const schemas = ['dependentSchemas', 'dependencies'].flatMap(keyword => [...(keywords.map(keyword) ?? [])]);
  return [
    ...required.flatMap(([name, names]) =>
      Array.isArray(names)
        ? [
            [
              name,
              names
                .filter(it => typeof it === 'string')
                .map((it): Part => ({ kind: 'required', on: 'object', name: it })),
            ] as const,
          ]
        : [],
    ),
    ...schemas.map(([name, schema]) => [name, [{ kind: 'all', term: termOf(schema) }] as const] as const),
  ];
};
