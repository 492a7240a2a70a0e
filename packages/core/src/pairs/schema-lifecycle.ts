// What is said of how long a schema or a property stays: at the schema itself, at what it refers to and at what it is made of.
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import { recordOf } from '../lifecycle/lifecycle.ts';
import type { LifecycleReader } from '../lifecycle/reader.ts';
import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import type { Property, View } from '../schema/view.ts';
import { at } from '../source/origin.ts';

export const lifecycleOfProperty = (
  { name, schema, required, origin }: Property,
  reader: LifecycleReader,
): Lifecycle => {
  const subject = { kind: 'property', name, isRequired: required } as const;
  return recordOf(subject, origin, 'stable', evidenceIn(schema, subject, reader));
};

export const lifecycleOfView = ({ schema, origin }: View, reader: LifecycleReader): Lifecycle => {
  const subject = { kind: 'schema', name: origin.key } as const;
  return recordOf(subject, origin, 'stable', evidenceIn(schema, subject, reader));
};

/** Asked of every schema in which something changed. */
export const isSilentSchema = ({ schema, deprecated }: View): boolean =>
  !deprecated && !Object.keys(asObject(schema.source) ?? {}).some(key => key.startsWith('x-'));

const evidenceIn = (
  schema: Schema | undefined,
  subject: Lifecycle['subject'],
  reader: LifecycleReader,
): Lifecycle['evidence'] =>
  partsOf(schema).flatMap(({ source, origin }) => reader.ofSchema(asObject(source) ?? {}, origin, subject).evidence);

/** More of them describe nothing that anybody would deprecate. */
const mostParts = 50;

/** The schema, what it refers to, and the arms of its allOf; references that lead in a circle lead nowhere. */
const partsOf = (schema: Schema | undefined): readonly Schema[] => {
  const parts = new Set<Schema>(schema ? [schema] : []);
  // The set grows while it is iterated.
  for (const part of parts) {
    if (parts.size > mostParts) break;
    for (const next of nextOf(part)) parts.add(next);
  }
  return [...parts];
};

const nextOf = (schema: Schema): readonly Schema[] => {
  const together = schema.space.partsOf(schema);
  if (together) return together;
  const source = asObject(schema.source) ?? {};
  const [reference, arms] = [own(source, '$ref'), own(source, 'allOf')];
  const target = typeof reference === 'string' ? schema.space.follow(reference, schema) : undefined;
  return [
    ...(target ? [target] : []),
    ...(Array.isArray(arms)
      ? arms.map((arm: unknown, index) => schema.space.at(arm, at(schema.origin, 'allOf', index)))
      : []),
  ];
};
