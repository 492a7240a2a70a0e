// Why a question stays open: as data, since the words for it are somebody else's.

export interface Doubt {
  readonly kind: DoubtKind;
  /** The keyword, pattern or format that it is about. */
  readonly of?: string;
}

export type DoubtKind =
  /** The search was given up. */
  | 'work'
  | 'depth'
  /** A schema that needs itself. */
  | 'recursion'
  /** What it means here is not known: a dynamic reference, one that leads nowhere. */
  | 'keyword'
  | 'pattern'
  | 'format'
  /** Validators read a format in several ways. */
  | 'format-readings'
  | 'name-pattern'
  | 'name-patterns'
  /** It cannot be told whether a value that is listed or was tried is one. */
  | 'value'
  | 'long-string'
  | 'long-array'
  | 'many-properties'
  /** A number that no double is. */
  | 'inexact-number'
  | 'number-bounds'
  | 'multiples'
  /** Listed values are in the way of those that were tried. */
  | 'listed'
  /** A value was found, and does not hold when it is tried as a whole. */
  | 'witness';

export const tooMuchWork: Doubt = { kind: 'work' };
