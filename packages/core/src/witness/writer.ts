// What the parts of the second reading of a schema hand to each other.
import type { Schema } from '../schema/schema.ts';
import type { Shape } from './shape.ts';

export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/** Makes a validator's check; it may throw, and so may the check. */
export type Compile = (schema: JsonSchema) => (value: unknown) => boolean;

export interface Writer {
  /** `oneOf` is written as if it were `anyOf`. */
  readonly isLenient: boolean;
  /** Filled with every pattern that is written. */
  readonly patterns: Set<string>;
  /** Filled with keywords whose meaning a schema loses when it leaves its description. */
  readonly lost: Set<string>;
  write(schema: Schema, place: Place): JsonSchema;
}

/** What is known of the values that a schema is asked about. */
export interface Place {
  /** Of all of them; undefined when they can be anything. */
  readonly shape: Shape | undefined;
  /** Properties that other schemas of the same values say not to exist in this direction. */
  readonly hidden: ReadonlySet<string>;
  /** That anything else is allowed explicitly does not count: asked is what is declared. */
  readonly declaredOnly: boolean;
}
