// A description: the entry document and all that it references, with the references ready to be followed.
import type { Document } from './document.ts';
import type { Origin } from './origin.ts';
import type { Problem } from './problem.ts';

export type SpecificationVersion = '2.0' | '3.0' | '3.1' | '3.2';

export interface Description {
  readonly entry: Document;
  /** By URI, the entry included. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly version: SpecificationVersion;
  /**
   * Follows one `$ref` found in an object at `from` (one hop: the target may be a reference itself).
   * Fragments may be JSON Pointers (URL-encoded or not), anchors and, in 3.1 and later, relative to `$id`.
   */
  resolve(reference: string, from: Origin): Resolved;
  /** The same description with these documents in the place of those with their URIs. */
  revise(documents: readonly Document[]): Description;
}

export type Resolved =
  | { readonly found: true; readonly value: unknown; readonly origin: Origin }
  | { readonly found: false; readonly problem: Problem };

export interface Loaded {
  /** Absent when a problem is fatal. */
  readonly description?: Description;
  readonly problems: readonly Problem[];
}
