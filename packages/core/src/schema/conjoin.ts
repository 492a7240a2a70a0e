// The facets of two schemas that must both hold: what allOf means.
import type { Origin } from '../source/origin.ts';
import { sameValue } from '../source/same-value.ts';
import type { Additional, Bound, Declared, Facets } from './facets.ts';
import { anything } from './facets.ts';
import type { Schema } from './schema.ts';
import type { TypeName } from './type-name.ts';

export const conjoin = (left: Facets, right: Facets): Facets => {
  if (left === anything) return right;
  if (right === anything) return left;
  const sources = new Map<string, Origin>([...right.sources, ...left.sources]);
  const pick = <T>(keyword: string, mine: T, theirs: T, tighter: (a: T, b: T) => boolean): T => {
    if (!tighter(theirs, mine)) return mine;
    const place = right.sources.get(keyword);
    if (place) sources.set(keyword, place);
    return theirs;
  };
  const items = both(left.items, right.items);
  const additionalSchema = both(left.additional.schema, right.additional.schema);
  const additional: Additional = {
    closed: left.additional.closed || right.additional.closed,
    explicit: left.additional.explicit || right.additional.explicit,
    described: left.additional.described || right.additional.described,
    ...(additionalSchema && { schema: additionalSchema }),
  };
  return {
    types: commonTypes(left.types, right.types),
    enum: commonValues(left.enum, right.enum),
    extensible: left.extensible || right.extensible,
    known: commonValues(left.known, right.known),
    minimum: pick('minimum', left.minimum, right.minimum, (a, b) => compareLower(a, b) > 0),
    maximum: pick('maximum', left.maximum, right.maximum, (a, b) => compareUpper(a, b) < 0),
    multipleOf: union(left.multipleOf, right.multipleOf),
    minLength: pick('minLength', left.minLength, right.minLength, (a, b) => a > b),
    maxLength: pick('maxLength', left.maxLength, right.maxLength, (a, b) => a < b),
    patterns: union(left.patterns, right.patterns),
    formats: union(left.formats, right.formats),
    minItems: pick('minItems', left.minItems, right.minItems, (a, b) => a > b),
    maxItems: pick('maxItems', left.maxItems, right.maxItems, (a, b) => a < b),
    uniqueItems: left.uniqueItems || right.uniqueItems,
    prefixItems: Array.from(
      { length: Math.max(left.prefixItems.length, right.prefixItems.length) },
      (_, index) => both(left.prefixItems[index] ?? left.items, right.prefixItems[index] ?? right.items) as Schema,
    ),
    items,
    minProperties: pick('minProperties', left.minProperties, right.minProperties, (a, b) => a > b),
    maxProperties: pick('maxProperties', left.maxProperties, right.maxProperties, (a, b) => a < b),
    declared: commonDeclared(left.declared, right.declared),
    required: right.required.size === 0 ? left.required : new Map([...right.required, ...left.required]),
    additional,
    unions: [...left.unions, ...right.unions],
    discriminator: left.discriminator ?? right.discriminator,
    constraints: commonConstraints(left.constraints, right.constraints),
    unresolved: union(left.unresolved, right.unresolved),
    readOnly: left.readOnly || right.readOnly,
    writeOnly: left.writeOnly || right.writeOnly,
    deprecated: left.deprecated || right.deprecated,
    default: left.default ?? right.default,
    sources,
  };
};

/** Positive when `left` allows fewer small numbers. */
export const compareLower = (left: Bound, right: Bound): number =>
  left.value === right.value ? Number(left.exclusive) - Number(right.exclusive) : left.value < right.value ? -1 : 1;

/** Negative when `left` allows fewer large numbers. */
export const compareUpper = (left: Bound, right: Bound): number =>
  left.value === right.value ? Number(right.exclusive) - Number(left.exclusive) : left.value < right.value ? -1 : 1;

/** The types in both sets; an integer is a number. */
export const commonTypes = (left: ReadonlySet<TypeName>, right: ReadonlySet<TypeName>): ReadonlySet<TypeName> => {
  if (left === right) return left;
  const types = new Set<TypeName>();
  for (const type of left) if (right.has(type) || (type === 'integer' && right.has('number'))) types.add(type);
  if (left.has('number') && right.has('integer')) types.add('integer');
  return types;
};

const both = (left: Schema | undefined, right: Schema | undefined): Schema | undefined =>
  left && right ? left.space.all([left, right]) : (left ?? right);

const union = <T>(left: readonly T[], right: readonly T[]): readonly T[] =>
  right.length === 0 ? left : left.length === 0 ? right : [...new Set([...left, ...right])];

const commonValues = (
  left: readonly unknown[] | undefined,
  right: readonly unknown[] | undefined,
): readonly unknown[] | undefined =>
  left && right ? left.filter(value => right.some(other => sameValue(value, other))) : (left ?? right);

const commonDeclared = (
  left: ReadonlyMap<string, Declared>,
  right: ReadonlyMap<string, Declared>,
): ReadonlyMap<string, Declared> => {
  if (right.size === 0) return left;
  if (left.size === 0) return right;
  const declared = new Map(left);
  for (const [name, theirs] of right) {
    const mine = declared.get(name);
    declared.set(name, mine ? { ...mine, schema: mine.schema.space.all([mine.schema, theirs.schema]) } : theirs);
  }
  return declared;
};

const commonConstraints = (
  left: ReadonlyMap<string, readonly unknown[]>,
  right: ReadonlyMap<string, readonly unknown[]>,
): ReadonlyMap<string, readonly unknown[]> => {
  if (right.size === 0) return left;
  const constraints = new Map(left);
  for (const [keyword, values] of right) {
    const known = constraints.get(keyword) ?? [];
    constraints.set(keyword, [...known, ...values.filter(value => !known.some(other => sameValue(value, other)))]);
  }
  return constraints;
};
