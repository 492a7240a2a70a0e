// The values that a description gives as examples of a header or parameter, each with its place.

import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at, uriOf } from '../source/origin.ts';
import type { Header, Parameter } from './model.ts';

export interface ExampleValue {
  readonly value: unknown;
  readonly origin: Origin;
}

/** Of the part itself and of its schema; also what its schema gives as the only values or as the default. */
export const exampleValuesOf = (part: Header | Parameter): readonly ExampleValue[] => {
  const schemas = part.schema ? [part.schema, ...targetOf(part.schema)] : [];
  const found = [
    ...valuesIn(part.source, part.origin),
    ...schemas.flatMap(({ source, origin }) => valuesIn(source, origin)),
  ];
  // A header of 2.0 is its own schema.
  return [...new Map(found.map(it => [uriOf(it.origin), it])).values()];
};

const targetOf = (schema: Schema): readonly Schema[] => {
  const reference = own(asObject(schema.source) ?? {}, '$ref');
  const target = typeof reference === 'string' ? schema.space.follow(reference, schema) : undefined;
  return target ? [target] : [];
};

const valuesIn = (source: unknown, origin: Origin): readonly ExampleValue[] => {
  const object = asObject(source) ?? {};
  const single = ['example', 'x-example', 'default', 'const'].flatMap(key =>
    Object.hasOwn(object, key) ? [{ value: object[key], origin: at(origin, key) }] : [],
  );
  return [...single, ...listedIn(own(object, 'enum'), at(origin, 'enum')), ...examplesIn(object, origin)];
};

/** A list in a schema, Example Objects by name elsewhere. */
const examplesIn = (object: Readonly<Record<string, unknown>>, origin: Origin): readonly ExampleValue[] => {
  const examples = own(object, 'examples');
  const place = at(origin, 'examples');
  return [
    ...listedIn(examples, place),
    ...Object.entries(asObject(examples) ?? {}).flatMap(([name, example]) => {
      const named = asObject(example);
      return named && Object.hasOwn(named, 'value')
        ? [{ value: named['value'], origin: at(place, name, 'value') }]
        : [];
    }),
  ];
};

const listedIn = (list: unknown, origin: Origin): readonly ExampleValue[] =>
  Array.isArray(list) ? list.map((value: unknown, index) => ({ value, origin: at(origin, index) })) : [];
