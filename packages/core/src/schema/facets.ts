// What a schema demands once references are followed and allOf is merged: the form in which two schemas are held side by side.
import type { Origin } from '../source/origin.ts';
import type { Discriminator } from './discriminator.ts';
import type { Schema } from './schema.ts';
import type { TypeName } from './type-name.ts';

export interface Bound {
  readonly value: number;
  readonly exclusive: boolean;
}

export interface Declared {
  readonly name: string;
  readonly schema: Schema;
  readonly origin: Origin;
}

export interface Union {
  readonly kind: 'anyOf' | 'oneOf';
  /** Without branches that accept null only. */
  readonly branches: readonly Schema[];
  readonly origin: Origin;
}

export interface Additional {
  /** Undeclared properties are rejected. */
  readonly closed: boolean;
  /** `additionalProperties` is written out as true or a schema: senders may emit undeclared properties. */
  readonly explicit: boolean;
  /** A schema says what undeclared properties are; true even where the schema has been left out of a comparison. */
  readonly described: boolean;
  readonly schema?: Schema;
}

/**
 * Absent constraints have values (`maxLength: Infinity`), so set, unset, raised and lowered are one comparison.
 * `null` in `types` means that null is accepted; everything else speaks of the other values only.
 */
export interface Facets {
  readonly types: ReadonlySet<TypeName>;
  /** Allowed values without null; undefined when any. */
  readonly enum: readonly unknown[] | undefined;
  /** `x-extensible-enum`: receivers were told that more values may come. */
  readonly extensible: boolean;
  /** The values that `x-extensible-enum` lists, where it lists any; every other value is allowed as well. */
  readonly known: readonly unknown[] | undefined;
  readonly minimum: Bound;
  readonly maximum: Bound;
  readonly multipleOf: readonly number[];
  readonly minLength: number;
  readonly maxLength: number;
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
  readonly minItems: number;
  readonly maxItems: number;
  readonly uniqueItems: boolean;
  readonly prefixItems: readonly Schema[];
  /** Of every item, or of those after `prefixItems`. */
  readonly items: Schema | undefined;
  readonly minProperties: number;
  readonly maxProperties: number;
  readonly declared: ReadonlyMap<string, Declared>;
  /** Required names, each with the place that requires it. */
  readonly required: ReadonlyMap<string, Origin>;
  readonly additional: Additional;
  readonly unions: readonly Union[];
  readonly discriminator: Discriminator | undefined;
  /** Keywords that are compared as they stand, by name. */
  readonly constraints: ReadonlyMap<string, readonly unknown[]>;
  /** References that lead nowhere. */
  readonly unresolved: readonly string[];
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly deprecated: boolean;
  /** undefined when there is none; `{ value }` otherwise, since the value may be anything. */
  readonly default: { readonly value: unknown } | undefined;
  /** Where each keyword is written. */
  readonly sources: ReadonlyMap<string, Origin>;
}

export const allTypes: ReadonlySet<TypeName> = new Set(['null', 'boolean', 'object', 'array', 'number', 'string']);

const none: ReadonlyMap<string, never> = new Map<string, never>();

/** The facets of the schema `true`. */
export const anything: Facets = {
  types: allTypes,
  enum: undefined,
  extensible: false,
  known: undefined,
  minimum: { value: -Infinity, exclusive: false },
  maximum: { value: Infinity, exclusive: false },
  multipleOf: [],
  minLength: 0,
  maxLength: Infinity,
  patterns: [],
  formats: [],
  minItems: 0,
  maxItems: Infinity,
  uniqueItems: false,
  prefixItems: [],
  items: undefined,
  minProperties: 0,
  maxProperties: Infinity,
  declared: none,
  required: none,
  additional: { closed: false, explicit: false, described: false },
  unions: [],
  discriminator: undefined,
  constraints: none,
  unresolved: [],
  readOnly: false,
  writeOnly: false,
  deprecated: false,
  default: undefined,
  sources: none,
};

/** The facets of the schema `false`. */
export const nothing: Facets = { ...anything, types: new Set() };
