// A change to the value of a document, in terms of its keys.
import type { Origin } from '../source/origin.ts';

export type Edit =
  /** Replaces the value at a place, or adds the member or item there; missing parents are made on the way. */
  | { readonly kind: 'set'; readonly at: Origin; readonly value: unknown }
  | { readonly kind: 'remove'; readonly at: Origin }
  /** Renames a key in place; the same name again means that only its quotes are wrong. */
  | { readonly kind: 'rename'; readonly at: Origin; readonly key: string };
