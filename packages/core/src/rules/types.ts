// Sets of types as facts: in one order, with their relation, and in words.
import type { Effect } from '../findings.ts';
import type { TypeName } from '../schema/type-name.ts';

const order: readonly TypeName[] = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

export const typeList = (types: ReadonlySet<TypeName>): readonly TypeName[] => order.filter(type => types.has(type));

export const isAnyType = (types: readonly TypeName[]): boolean =>
  order.every(type => type === 'integer' || types.includes(type));

/** Every integer is a number. */
export const effectOnTypes = (from: readonly TypeName[], to: readonly TypeName[]): Effect => {
  const [isNarrower, isWider] = [isWithin(to, from), isWithin(from, to)];
  return isNarrower ? 'narrows' : isWider ? 'widens' : 'alters';
};

const isWithin = (types: readonly TypeName[], others: readonly TypeName[]): boolean =>
  types.every(type => others.includes(type) || (type === 'integer' && others.includes('number')));

export const typesInWords = {
  en: (types: readonly TypeName[]): string => inWords(types, 'nothing', 'anything'),
  ja: (types: readonly TypeName[]): string => inWords(types, 'なし', '任意の型'),
};

const inWords = (types: readonly TypeName[], none: string, all: string): string =>
  types.length === 0 ? none : isAnyType(types) ? all : types.join(' | ');

/** Types in a sentence: `a string or null`. */
export const typesAsNouns = {
  en: (types: readonly TypeName[]): string =>
    isAnyType(types) ? 'a value of any type' : types.map(type => nouns[type]).join(' or '),
  ja: (types: readonly TypeName[]): string => (isAnyType(types) ? '任意の型の値' : types.join(' または ')),
};

/** The types that come in addition; a number where only integers were is one that is not whole. */
export const typesBeyond = (types: readonly TypeName[], others: readonly TypeName[]): readonly TypeName[] =>
  types.filter(type => !others.includes(type) && !(type === 'integer' && others.includes('number')));

const nouns: Readonly<Record<TypeName, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  object: 'an object',
  array: 'an array',
  null: 'null',
};
