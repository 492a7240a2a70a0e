// What is said of how long a property stays: at its schema, else at the one that it refers to.
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import type { LifecycleReader } from '../lifecycle/reader.ts';
import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import type { Property } from '../schema/view.ts';

export const lifecycleOfProperty = (
  { name, schema, required, origin }: Property,
  reader: LifecycleReader,
): Lifecycle => {
  const subject = { kind: 'property', name, isRequired: required } as const;
  const records = chainOf(schema).map(it => reader.ofSchema(asObject(it.source) ?? {}, it.origin, subject));
  return records.find(({ evidence }) => evidence.length > 0) ?? records[0] ?? reader.ofSchema({}, origin, subject);
};

/** References that lead in a circle lead nowhere. */
const chainOf = (schema: Schema | undefined): readonly Schema[] => {
  const chain = new Set<Schema>();
  for (let here = schema; here && !chain.has(here); here = targetOf(here)) chain.add(here);
  return [...chain];
};

const targetOf = (schema: Schema): Schema | undefined => {
  const reference = own(asObject(schema.source) ?? {}, '$ref');
  return typeof reference === 'string' ? schema.space.follow(reference, schema) : undefined;
};
