// The rules of another tool, and what says the same here.

export interface OtherTool {
  readonly name: string;
  readonly counterparts: readonly Counterpart[];
}

export interface Counterpart {
  /** Rules of the other tool. */
  readonly ids: readonly string[];
  /** The rules that say the same here: the first in most cases. */
  readonly here: readonly string[];
  /** Why there is none, or what is different. */
  readonly note?: string;
}
