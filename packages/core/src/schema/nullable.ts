// Where a description says that null is a value as well, in the spellings that came before types had lists.
import type { Dialect } from './schema.ts';
import { asObject, own } from './values.ts';

type Get = (keyword: string) => unknown;

/** 3.1 has it no more, but where it was left behind in the move to 3.1, it still says what it said. */
export const isNullable = (get: Get, dialect: Dialect): boolean =>
  ((dialect === 'openapi-3.0' || dialect === '2020-12') && get('nullable') === true) ||
  (dialect === 'openapi-2.0' && get('x-nullable') === true);

/**
 * By the letter of OpenAPI 3.0.3 it counts beside a type in the same schema object only. Generators write it beside the
 * `allOf` around a reference as well, where no type could say it, and mean the whole.
 */
export const isNullableAsAWhole = (get: Get, dialect: Dialect): boolean =>
  isNullable(get, dialect) && ['allOf', 'anyOf', 'oneOf'].some(keyword => Array.isArray(get(keyword)));

/**
 * What an alternative of `anyOf` or `oneOf` is meant as. By the letter one that says `nullable` and nothing else accepts
 * everything, and the others would be there in vain; generators write it for null, which OpenAPI 3.0 has no type for.
 */
export const meantAlternative = (source: unknown, keyword: string, dialect: Dialect): unknown => {
  if (keyword !== 'anyOf' && keyword !== 'oneOf') return source;
  const object = asObject(source);
  if (!object || !isNullable(name => own(object, name), dialect) || Object.keys(object).length > 1) return source;
  const known = nulls.get(object) ?? { enum: [null] };
  nulls.set(object, known);
  return known;
};

/** The same for the same source: schemas are told apart by the object that they are written as. */
const nulls = new WeakMap<object, { readonly enum: readonly [null] }>();
