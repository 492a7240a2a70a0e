// What becomes of a value and of what is in it, as a tree beside the value.
import type { JsonValue } from './edit.ts';

export type Change =
  | { readonly kind: 'removed' }
  | { readonly kind: 'replaced'; readonly value: JsonValue }
  | Alteration;

/** Of a mapping or a list that stays. */
export interface Alteration {
  readonly kind: 'altered';
  /** By the key or index before. */
  readonly children: ReadonlyMap<string, ChildChange>;
  readonly additions: readonly Addition[];
  /** All of the value afterwards, where somebody gave it. */
  readonly whole?: JsonValue;
}

export interface ChildChange {
  /** What it is called from now on, when somebody said so. */
  readonly key?: string;
  readonly change?: Change;
}

export interface Addition {
  /** '' for an item. */
  readonly key: string;
  readonly value: JsonValue;
  /** Of a member: it comes behind the last of these. */
  readonly after?: readonly string[] | undefined;
  /** Of an item: the index before of the item that it comes in front of. */
  readonly before?: number;
}
