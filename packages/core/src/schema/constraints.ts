// The keywords that are compared as they stand, in one spelling, without those that say nothing.
import { sameValue } from '../source/same-value.ts';
import { asObject, own } from './values.ts';

type Source = Readonly<Record<string, unknown>>;

/** By keyword; keywords that work together stand under the first of them. */
export const constraintsOf = (source: Source): ReadonlyMap<string, readonly unknown[]> => {
  const constraints = new Map<string, readonly unknown[]>();
  for (const keyword of Object.keys(source)) {
    if (!Object.hasOwn(readers, keyword)) continue;
    const value = readers[keyword]?.(source, source[keyword]);
    if (value !== undefined) constraints.set(keyword, [value]);
  }
  return constraints;
};

/** What a keyword demands, or undefined for nothing. */
type Reader = (source: Source, value: unknown) => unknown;

const asWritten: Reader = (_source, value) => value;

const isTrue = (value: unknown): boolean => value === true || (asObject(value) !== undefined && isEmpty(value));
const isEmpty = (value: unknown): boolean => Object.keys(value as object).length === 0;

const schemaKeyword: Reader = (_source, value) => (isTrue(value) ? undefined : value);

const mapKeyword: Reader = (_source, value) => (asObject(value) && isEmpty(value) ? undefined : value);

const readers: Readonly<Record<string, Reader>> = {
  not: (_source, value) => (value === false ? undefined : value),
  if: (source, value) => {
    const [consequence, alternative] = ['then', 'else'].map(keyword => own(source, keyword));
    const branches = [consequence, alternative].map(it => (it === undefined || isTrue(it) ? true : it));
    return branches.every(it => it === true) ? undefined : [value, ...branches];
  },
  contains: (source, value) => [value, own(source, 'minContains') ?? 1, own(source, 'maxContains') ?? null],
  propertyNames: schemaKeyword,
  patternProperties: mapKeyword,
  dependentRequired: mapKeyword,
  dependentSchemas: mapKeyword,
  dependencies: mapKeyword,
  unevaluatedProperties: schemaKeyword,
  unevaluatedItems: schemaKeyword,
  contentEncoding: asWritten,
  contentMediaType: asWritten,
  contentSchema: schemaKeyword,
  $dynamicRef: asWritten,
  $recursiveRef: asWritten,
  xml: (_source, value) => {
    // OpenAPI 3.x, XML Object: attribute and wrapped are false unless told.
    const stated = Object.entries(asObject(value) ?? {}).filter(
      ([key, it]) => !key.startsWith('x-') && !(it === false && (key === 'attribute' || key === 'wrapped')),
    );
    return stated.length === 0 ? undefined : Object.fromEntries(stated);
  },
};

/** What is in `left` and not in `right`. */
export const constraintsBeyond = (left: readonly unknown[], right: readonly unknown[]): readonly unknown[] =>
  left.filter(value => !right.some(other => sameValue(value, other)));
