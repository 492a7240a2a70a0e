// What searching a text for a path finds, in offsets.
import type { Extent } from './lines.ts';

export interface Located {
  /** Absent for the root and for items of a list. */
  readonly key: Extent | undefined;
  readonly value: Extent;
  /** The number of keys of the path that exist in the text. */
  readonly depth: number;
  /** The source of a scalar, past aliases; absent for collections. */
  readonly scalar: Extent | undefined;
}
