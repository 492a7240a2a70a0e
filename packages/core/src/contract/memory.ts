// Remembers what was made of an object, for as long as one description is lowered: what several places refer to is lowered once.
import type { Lowering } from './lowering.ts';

/** A map that each lowering has for itself. */
export const memory = <Key, Value>(): ((lowering: Lowering) => Map<Key, Value>) => {
  const maps = new WeakMap<Lowering, Map<Key, Value>>();
  return lowering => {
    const known = maps.get(lowering);
    if (known) return known;
    const made = new Map<Key, Value>();
    maps.set(lowering, made);
    return made;
  };
};

/** The entry of `map` for `key`, made when it is not there yet. */
export const entryOf = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const known = map.get(key);
  if (known !== undefined || map.has(key)) return known as Value;
  const made = make();
  map.set(key, made);
  return made;
};

/** What was made for an object before; anything else is made anew. */
export const oncePer = <Value>(map: Map<object, Value>, value: unknown, make: () => Value): Value =>
  typeof value === 'object' && value !== null ? entryOf(map, value, make) : make();
