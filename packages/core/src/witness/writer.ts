// What the parts of the second reading of a schema hand to each other.
import type { Schema } from '../schema/schema.ts';

export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

export interface Writer {
  /** Only these properties are written; all, when undefined. */
  readonly names: ReadonlySet<string> | undefined;
  /** Filled with every pattern that is written. */
  readonly patterns: Set<string>;
  /** Filled with keywords whose meaning a schema loses when it leaves its description. */
  readonly lost: Set<string>;
  /** `hidden` are the properties that other schemas of the same value say not to exist in this direction. */
  write(schema: Schema, hidden: ReadonlySet<string>): JsonSchema;
}
