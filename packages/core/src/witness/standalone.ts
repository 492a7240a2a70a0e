// A schema of a description as one self-contained JSON Schema 2020-12, for validators that know nothing of the description.
//
// A second reading of the specifications, on purpose: it shares nothing with the one that relates schemas, so that a
// mistake in either shows as a disagreement.
import type { Direction } from '../findings.ts';
import type { Dialect, Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import { at } from '../source/origin.ts';
import { assertions } from './assertions.ts';
import { hiddenNames } from './hidden-names.ts';

export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

export interface Standalone {
  readonly schema: JsonSchema;
  /** All that the schema holds, in the form in which they stand in it. */
  readonly patterns: ReadonlySet<string>;
  /** Keywords whose meaning is lost when a schema leaves its description; a validator knows nothing of such a schema. */
  readonly lost: ReadonlySet<string>;
}

/**
 * With `names`, only for values whose objects have no other names than these, at any depth: what is declared of other
 * properties cannot matter to them, and is left out with all that it leads to.
 */
export const standalone = (root: Schema, direction: Direction, names?: ReadonlySet<string>): Standalone => {
  const writer = createWriter(direction, names);
  const schema = writer.write(root, nothingHidden);
  const definitions = writer.definitions();
  const { patterns, lost } = writer;
  if (Object.keys(definitions).length === 0) return { schema, patterns, lost };
  return { schema: typeof schema === 'boolean' ? schema : { ...schema, $defs: definitions }, patterns, lost };
};

const nothingHidden: ReadonlySet<string> = new Set();

interface Writer {
  readonly patterns: Set<string>;
  readonly lost: Set<string>;
  /** `hidden` are the properties that schemas of the same value have made invisible. */
  write(schema: Schema, hidden: ReadonlySet<string>): JsonSchema;
  /** All that was referred to, written out. */
  definitions(): Readonly<Record<string, JsonSchema>>;
}

interface Definition {
  readonly name: string;
  readonly schema: Schema;
  readonly hidden: ReadonlySet<string>;
}

const createWriter = (direction: Direction, names: ReadonlySet<string> | undefined): Writer => {
  const known = new Map<Schema, Map<string, Definition>>();
  const all: Definition[] = [];
  const taken = new Map<string, number>();

  const define = (schema: Schema, hidden: ReadonlySet<string>): Definition => {
    const key = [...hidden].sort().join('\n');
    const ofSchema = known.get(schema) ?? new Map<string, Definition>();
    known.set(schema, ofSchema);
    const definition = ofSchema.get(key) ?? { name: nameFor(schema, taken), schema, hidden };
    if (!ofSchema.has(key)) all.push(definition);
    ofSchema.set(key, definition);
    return definition;
  };

  const refer = (reference: string, from: Schema, hidden: ReadonlySet<string>): JsonSchema => {
    const target = targetOf(reference, from);
    return target ? { $ref: `#/$defs/${define(target, hidden).name}` } : true;
  };

  const writer: Writer = {
    patterns: new Set(),
    lost: new Set(),
    write(schema, inherited) {
      const parts = schema.space.partsOf(schema);
      const hidden = withAll(inherited, hiddenNames(schema, direction));
      if (parts) return { allOf: parts.map(part => writer.write(part, hidden)) };
      if (typeof schema.source === 'boolean') return schema.source;
      const source = asObject(schema.source);
      if (!source) return true;
      const reference = own(source, '$ref');
      const isReference = typeof reference === 'string';
      if (isReference && standsAlone(schema.space.dialect)) return refer(reference, schema, hidden);
      for (const keyword of ['$dynamicRef', '$recursiveRef']) if (Object.hasOwn(source, keyword)) writer.lost.add(keyword);
      const context: Written = { schema, source, hidden, names, writer };
      return tidy({
        ...(isReference && { all: [refer(reference, schema, hidden)] }),
        own: { ...assertions(source, schema.space.dialect, writer.patterns), ...ofObjects(context), ...ofArrays(context), ...combined(context) },
      });
    },
    definitions() {
      const written: [string, JsonSchema][] = [];
      // The list grows while it is worked off.
      for (const { name, schema, hidden } of all) written.push([name, writer.write(schema, hidden)]);
      return Object.fromEntries(written);
    },
  };
  return writer;
};

/** Numbered where it is not alone: the name of a component, or whatever the last key is. */
const nameFor = ({ origin }: Schema, taken: Map<string, number>): string => {
  const name = origin.key.replaceAll(/[^A-Za-z0-9_.-]/g, '-').slice(0, 60) || 'schema';
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  return `${name}~${count}`.replace('~', count === 1 ? '' : '--').replace(/^(.*[^-].*)1$|^(.*)$/, (whole, first: string | undefined) => (count === 1 && first !== undefined ? first : whole));
};
