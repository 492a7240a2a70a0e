// What it takes to make the term of a schema.
import type { Direction } from '../../findings.ts';
import type { Schema } from '../schema.ts';
import type { ContentModel } from './containment.ts';
import type { Decimal } from './decimal.ts';
import type { Terms } from './intern.ts';
import type { Term } from './term.ts';

export interface BuildOptions {
  readonly direction: Direction;
  readonly contentModel: ContentModel;
  /** Units of search for one question; after that many the answer is that it is not known. */
  readonly budget: number;
  /** The name under which a schema is known to mean the same on both sides, wherever it stands. */
  readonly sharedName?: (schema: Schema) => string | undefined;
  /** A name for the schema at a place, the same on both sides where it is known to mean the same. */
  readonly identityOf: (schema: Schema) => Identity;
  /** The exact value of a number that a double cannot hold; undefined when nothing better is known. */
  readonly exactNumber?: (schema: Schema, keyword: string, value: number) => Decimal | undefined;
}

export interface Identity {
  readonly name: string;
  /** The other side has the same: its parts need not be looked at to know that nothing changed. */
  readonly shared: boolean;
}

export interface Context {
  readonly terms: Terms;
  readonly options: BuildOptions;
  readonly termOf: (schema: Schema) => Term;
  /** Whether a schema leads back to itself for the same value. */
  readonly needsItself: (schema: Schema) => boolean;
}
