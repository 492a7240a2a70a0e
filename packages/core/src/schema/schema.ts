// One schema object as it stands in a document: where it is, how it is to be read, and the schemas right below it.
import type { Origin } from '../source/origin.ts';

/** How the keywords of a schema are to be understood. */
export type Dialect = 'draft-04' | 'draft-07' | 'openapi-2.0' | 'openapi-3.0' | '2020-12';

export interface Schema {
  readonly origin: Origin;
  /** The schema object or boolean, references not followed. */
  readonly source: unknown;
  readonly space: SchemaSpace;
}

/** The schemas of one description. The same object in a document is always the same Schema. */
export interface SchemaSpace {
  readonly dialect: Dialect;
  /** The schema at a place. `source` must be the value at `origin`. */
  at(source: unknown, origin: Origin): Schema;
  /** Follows a `$ref` of a schema by one hop; undefined when it leads nowhere. */
  follow(reference: string, from: Schema): Schema | undefined;
  /** Whether a reference was followed to the schema. */
  isTarget(schema: Schema): boolean;
  /** A schema that demands all of `schemas`; the same Schema for the same list. */
  all(schemas: readonly Schema[]): Schema;
  /** The schemas that `all` was made of, or undefined for one of the document. */
  partsOf(schema: Schema): readonly Schema[] | undefined;
}

export type Resolve = (
  reference: string,
  from: Origin,
) => { readonly value: unknown; readonly origin: Origin } | undefined;

export const createSchemaSpace = (dialect: Dialect, resolve: Resolve): SchemaSpace => {
  const byObject = new Map<object, Schema>();
  const conjunctions = new Map<Schema, Map<Schema, Schema>>();
  const parts = new Map<Schema, readonly Schema[]>();
  const targets = new Set<Schema>();

  const both = (left: Schema, right: Schema): Schema => {
    const known = conjunctions.get(left)?.get(right);
    if (known) return known;
    const made: Schema = { origin: left.origin, source: undefined, space };
    parts.set(made, [...(parts.get(left) ?? [left]), ...(parts.get(right) ?? [right])]);
    if (!conjunctions.has(left)) conjunctions.set(left, new Map());
    conjunctions.get(left)?.set(right, made);
    return made;
  };

  const space: SchemaSpace = {
    dialect,
    at(source, origin) {
      if (typeof source !== 'object' || source === null) return { origin, source, space };
      const known = byObject.get(source);
      if (known) return known;
      const schema: Schema = { origin, source, space };
      byObject.set(source, schema);
      return schema;
    },
    follow(reference, from) {
      const target = resolve(reference, from.origin);
      if (!target) return undefined;
      const schema = space.at(target.value, target.origin);
      targets.add(schema);
      return schema;
    },
    isTarget: schema => targets.has(schema),
    all(schemas) {
      const [first, ...rest] = new Set(schemas);
      if (!first) throw new RangeError('a conjunction needs at least one schema');
      return rest.reduce(both, first);
    },
    partsOf: schema => parts.get(schema),
  };
  return space;
};
