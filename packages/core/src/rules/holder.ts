// The part of a contract that holds another one.
import type { Kind, Pair } from '../pairs/pair.ts';

/** The nearest holder of a kind; undefined when something else holds the part. */
export const holderOf = <K extends Kind>(parents: readonly Pair[], on: K): Pair<K> | undefined =>
  parents.find((parent): parent is Pair<K> & Pair => parent.on === on);
