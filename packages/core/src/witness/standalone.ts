// A schema of a description as one self-contained JSON Schema 2020-12, for validators that know nothing of the description.
//
// A second reading of the specifications, on purpose: it shares nothing with the one that relates schemas, so that a
// mistake in either shows as a disagreement.
import type { Direction } from '../findings.ts';
import type { Dialect, Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import { assertions, nullableKeywords } from './assertions.ts';
import { hiddenNames } from './hidden-names.ts';
import { standsAlone, targetOf } from './references.ts';
import type { Shape, ShapeType } from './shape.ts';
import { subschemas } from './subschemas.ts';
import type { JsonSchema, Place, Writer } from './writer.ts';

export interface Standalone {
  readonly schema: JsonSchema;
  /** All that it holds, as they stand in it. */
  readonly patterns: ReadonlySet<string>;
  /** Keywords whose meaning a schema loses when it leaves its description: nobody can judge it by what is left. */
  readonly lost: ReadonlySet<string>;
  /** How many schemas were read for it. */
  readonly size: number;
}

export interface StandaloneOptions {
  readonly shape?: Shape;
  /** `oneOf` as senders mean it: one of these, even where another happens to fit as well. */
  readonly isLenient?: boolean;
  /** Nothing else is allowed than what is declared, whatever is said of that. */
  readonly isClosed?: boolean;
}

/**
 * With a shape, only for values that have it: what is said of others cannot matter to them, and is left out with all that
 * it leads to. Of two large descriptions, that is nearly everything.
 */
export const standalone = (
  root: Schema,
  direction: Direction,
  { shape, isLenient = false, isClosed = false }: StandaloneOptions = {},
): Standalone => {
  const writer = createWriter(direction, isLenient);
  const written = writer.write(root, { shape, hidden: new Set(), declaredOnly: isClosed });
  const schema = isClosed && typeof written === 'object' ? { allOf: [written], unevaluatedProperties: false } : written;
  const definitions = writer.definitions();
  const isComplete = typeof schema === 'boolean' || Object.keys(definitions).length === 0;
  return {
    schema: isComplete ? schema : { ...schema, $defs: definitions },
    patterns: writer.patterns,
    lost: writer.lost,
    size: writer.size(),
  };
};

interface Definition {
  readonly name: string;
  readonly schema: Schema;
  readonly place: Place;
}

const createWriter = (
  direction: Direction,
  isLenient: boolean,
): Writer & { definitions(): Readonly<Record<string, JsonSchema>>; size(): number } => {
  let size = 0;
  const known = new Map<Schema, Map<Shape | undefined, Map<string, Definition>>>();
  const met: Definition[] = [];
  const taken = new Set<string>();

  const define = (schema: Schema, place: Place): Definition => {
    const byShape = known.get(schema) ?? new Map<Shape | undefined, Map<string, Definition>>();
    known.set(schema, byShape);
    const byHidden = byShape.get(place.shape) ?? new Map<string, Definition>();
    byShape.set(place.shape, byHidden);
    const key = JSON.stringify([place.declaredOnly, ...[...place.hidden].sort()]);
    const definition = byHidden.get(key) ?? { name: nameFor(schema, taken), schema, place };
    if (!byHidden.has(key)) met.push(definition);
    byHidden.set(key, definition);
    return definition;
  };

  const referTo = (target: Schema | undefined, place: Place): JsonSchema =>
    target ? { $ref: `#/$defs/${define(target, place).name}` } : true;

  const writer: Writer = {
    isLenient,
    patterns: new Set(),
    lost: new Set(),
    write(schema, place) {
      size += 1;
      if (typeof schema.source === 'boolean') return schema.source;
      const own = hiddenNames(schema, direction);
      const here: Place = own.size === 0 ? place : { ...place, hidden: new Set([...place.hidden, ...own]) };
      const parts = schema.space.partsOf(schema);
      return parts ? { allOf: parts.map(part => writer.write(part, here)) } : writeObject(schema, here);
    },
  };

  const writeObject = (schema: Schema, place: Place): JsonSchema => {
    const source = asObject(schema.source);
    if (!source) return true;
    const { dialect } = schema.space;
    const reference = own(source, '$ref');
    const referred = typeof reference === 'string' ? referTo(targetOf(schema), place) : true;
    if (typeof reference === 'string' && standsAlone(dialect)) return referred;
    const asserted = assertions(source, dialect, place, writer.patterns);
    if (place.shape && isBeyond(place.shape, asserted)) return false;
    for (const keyword of dynamicReferences) if (Object.hasOwn(source, keyword)) writer.lost.add(keyword);
    const written = {
      ...(typeof referred === 'object' && referred),
      ...asserted,
      ...subschemas(schema, source, place, writer),
    };
    return isNullComposition(source, dialect) ? { anyOf: [written, { type: 'null' }] } : written;
  };

  return {
    ...writer,
    size: () => size,
    definitions() {
      const written: [string, JsonSchema][] = [];
      // What is written refers to more.
      for (const { name, schema, place } of met) written.push([name, writer.write(schema, place)]);
      return Object.fromEntries(written);
    },
  };
};

/** The letter of OpenAPI 3.0.3 has null count beside a `type` only; what is written beside a composition is meant of the whole. */
const isNullComposition = (source: Readonly<Record<string, unknown>>, dialect: Dialect): boolean => {
  const keyword = nullableKeywords[dialect];
  const isComposed = ['allOf', 'anyOf', 'oneOf'].some(it => Array.isArray(own(source, it)));
  return isComposed && keyword !== undefined && own(source, keyword) === true;
};

/** No value of the shape has the type, or all that is required: of a union, that leaves little to be written. */
const isBeyond = (shape: Shape, { type, required }: Readonly<Record<string, unknown>>): boolean => {
  const types = [type ?? []].flat().map(name => (name === 'integer' ? 'number' : name));
  if (types.length > 0 && !types.some(name => shape.types.has(name as ShapeType))) return true;
  const isObject = shape.types.size === 1 && shape.types.has('object');
  return isObject && [required ?? []].flat().some(name => !shape.members.has(name as string));
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
