// What stands at an offset of a text: a key, a value, or nothing yet.
import type { Extent } from './lines.ts';

export interface PlaceInText {
  /** The keys from the root: to the key or the value, or to the collection that the offset is in. */
  readonly path: readonly string[];
  /** `between`: in a collection, and on none of its keys and scalars. */
  readonly on: 'key' | 'value' | 'between';
  /** Of the key with its quotes, or of the scalar; empty where nothing is written yet. */
  readonly extent: Extent;
}

export const between = (path: readonly string[], offset: number): PlaceInText => ({
  path,
  on: 'between',
  extent: { start: offset, end: offset },
});
