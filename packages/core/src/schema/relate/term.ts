// The normal form in which schemas are related: a conjunction of small parts, each of which can be negated.
import type { Decimal } from './decimal.ts';

/** The six types of JSON as bits. An integer is a number that is a multiple of 1. */
export const typeBits = { null: 1, boolean: 2, number: 4, string: 8, array: 16, object: 32 } as const;
export type JsonType = keyof typeof typeBits;
export const everyType = 63;

export interface Term {
  /** Equal for terms of equal structure, in both documents. */
  readonly id: number;
  /** All must hold. Read lazily, since schemas are recursive. */
  readonly parts: readonly Part[];
}

export type Part =
  | { readonly kind: 'types'; readonly types: number }
  | { readonly kind: 'values'; readonly values: readonly unknown[] }
  | { readonly kind: 'all'; readonly term: Term }
  | { readonly kind: 'any'; readonly terms: readonly Term[] }
  | { readonly kind: 'one'; readonly terms: readonly Term[] }
  | { readonly kind: 'not'; readonly term: Term }
  | Atom;

/** Says something of the values of one type only; values of other types pass. */
export type Atom = NumberAtom | StringAtom | ArrayAtom | ObjectAtom | Opaque;

export type NumberAtom =
  | {
      readonly kind: 'minimum' | 'maximum';
      readonly on: 'number';
      readonly bound: Decimal;
      readonly exclusive: boolean;
    }
  | { readonly kind: 'multiple-of'; readonly on: 'number'; readonly of: Decimal };

export type StringAtom =
  | { readonly kind: 'min-length' | 'max-length'; readonly on: 'string'; readonly count: number }
  | { readonly kind: 'pattern'; readonly on: 'string'; readonly source: string }
  | { readonly kind: 'format'; readonly on: 'string'; readonly name: string };

export type ArrayAtom =
  | { readonly kind: 'min-items' | 'max-items'; readonly on: 'array'; readonly count: number }
  | { readonly kind: 'unique-items'; readonly on: 'array' }
  /** Items from index `from` up to but not including `to`. */
  | { readonly kind: 'items'; readonly on: 'array'; readonly from: number; readonly to: number; readonly term: Term }
  | {
      readonly kind: 'contains';
      readonly on: 'array';
      readonly term: Term;
      readonly min: number;
      readonly max: number;
    };

export type ObjectAtom =
  | { readonly kind: 'min-properties' | 'max-properties'; readonly on: 'object'; readonly count: number }
  | { readonly kind: 'required'; readonly on: 'object'; readonly name: string }
  | { readonly kind: 'members'; readonly on: 'object'; readonly keys: Keys; readonly term: Term }
  | { readonly kind: 'names'; readonly on: 'object'; readonly term: Term }
  /** Demands nothing, but tells what a sender sends: undeclared properties as well, or (`properties: {}`) none at all. */
  | { readonly kind: 'declares'; readonly on: 'object'; readonly open: boolean };

/** What cannot be looked into: equal to itself, unknown otherwise. */
export interface Opaque {
  readonly kind: 'opaque';
  readonly on: JsonType | 'any';
  readonly keyword: string;
  readonly key: string;
}

/** A set of property names. */
export type Keys =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'pattern'; readonly source: string }
  /** All but these names and what matches these patterns. */
  | { readonly kind: 'others'; readonly names: ReadonlySet<string>; readonly patterns: readonly string[] };
