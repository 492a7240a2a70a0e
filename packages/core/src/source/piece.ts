// A part of a document that can be parsed by itself, once something in it has changed.

export interface Piece {
  /** Where its value is. */
  readonly path: readonly string[];
  readonly start: number;
  readonly end: number;
  /** The value of its text as it is now; undefined where that has to be read with what is around it, or is to be complained of. */
  readonly read: (text: string) => unknown;
}
