// A schema of a description as one self-contained JSON Schema 2020-12, for validators that know nothing of the description.
//
// A second reading of the specifications, on purpose: it shares nothing with the one that relates schemas, so that a
// mistake in either shows as a disagreement.
import type { Direction } from '../findings.ts';
import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import { assertions } from './assertions.ts';
import { hiddenNames } from './hidden-names.ts';
import { standsAlone, targetOf } from './references.ts';
import { subschemas } from './subschemas.ts';
import type { JsonSchema, Writer } from './writer.ts';

export interface Standalone {
  readonly schema: JsonSchema;
  /** All that it holds, as they stand in it. */
  readonly patterns: ReadonlySet<string>;
  /** Keywords whose meaning a schema loses when it leaves its description: nobody can judge it by what is left. */
  readonly lost: ReadonlySet<string>;
}

/**
 * With `names`, only for values whose objects have no other names than these, at any depth: what is declared of other
 * properties cannot matter to them, and is left out with all that it leads to.
 */
export const standalone = (root: Schema, direction: Direction, names?: ReadonlySet<string>): Standalone => {
  const writer = createWriter(direction, names);
  const schema = writer.write(root, new Set());
  const definitions = writer.definitions();
  const isComplete = typeof schema === 'boolean' || Object.keys(definitions).length === 0;
  return { schema: isComplete ? schema : { ...schema, $defs: definitions }, patterns: writer.patterns, lost: writer.lost };
};

interface Definition {
  readonly name: string;
  readonly schema: Schema;
  readonly hidden: ReadonlySet<string>;
}

const createWriter = (direction: Direction, names: ReadonlySet<string> | undefined): Writer & { definitions(): Readonly<Record<string, JsonSchema>> } => {
  const known = new Map<Schema, Map<string, Definition>>();
  const met: Definition[] = [];
  const taken = new Set<string>();

  const define = (schema: Schema, hidden: ReadonlySet<string>): Definition => {
    const ofSchema = known.get(schema) ?? new Map<string, Definition>();
    known.set(schema, ofSchema);
    const key = JSON.stringify([...hidden].sort());
    const definition = ofSchema.get(key) ?? { name: nameFor(schema, taken), schema, hidden };
    if (!ofSchema.has(key)) met.push(definition);
    ofSchema.set(key, definition);
    return definition;
  };

  const referTo = (target: Schema | undefined, hidden: ReadonlySet<string>): JsonSchema =>
    target ? { $ref: `#/$defs/${define(target, hidden).name}` } : true;

  const writer: Writer = {
    names,
    patterns: new Set(),
    lost: new Set(),
    write(schema, inherited) {
      const own = hiddenNames(schema, direction);
      const hidden = own.size === 0 ? inherited : new Set([...inherited, ...own]);
      const parts = schema.space.partsOf(schema);
      if (parts) return { allOf: parts.map(part => writer.write(part, hidden)) };
      if (typeof schema.source === 'boolean') return schema.source;
      return writeObject(schema, hidden);
    },
  };

  const writeObject = (schema: Schema, hidden: ReadonlySet<string>): JsonSchema => {
    const source = asObject(schema.source);
    if (!source) return true;
    const { dialect } = schema.space;
    const reference = own(source, '$ref');
    const referred = typeof reference === 'string' ? referTo(targetOf(schema), hidden) : true;
    if (typeof reference === 'string' && standsAlone(dialect)) return referred;
    for (const keyword of dynamicReferences) if (Object.hasOwn(source, keyword)) writer.lost.add(keyword);
    return {
      ...(typeof referred === 'object' && referred),
      ...assertions(source, dialect, hidden, writer.patterns),
      ...subschemas(schema, source, hidden, writer),
    };
  };

  return {
    ...writer,
    definitions() {
      const written: [string, JsonSchema][] = [];
      // What is written refers to more.
      for (const { name, schema, hidden } of met) written.push([name, writer.write(schema, hidden)]);
      return Object.fromEntries(written);
    },
  };
};

/** What they mean depends on the schemas through which one came. */
const dynamicReferences = ['$dynamicRef', '$recursiveRef'];

/** The name of the component, or whatever the last key is; numbered where it is not the first of that name. */
const nameFor = ({ origin }: Schema, taken: Set<string>): string => {
  const wanted = origin.key.replaceAll(/[^A-Za-z0-9_.-]/g, '-').slice(0, 60) || 'schema';
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${wanted}-${count}`;
  taken.add(name);
  return name;
};
