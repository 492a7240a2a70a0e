// Where the references of a schema lead, for the reading that checks witnesses.
import type { Dialect, Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';

/** Before 2019-09, and in OpenAPI before 3.1, whatever stands beside a `$ref` is ignored. */
export const standsAlone = (dialect: Dialect): boolean => dialect !== '2020-12';

/** Behind the reference of a schema, and behind those that it leads to at once; undefined where they lead nowhere, or in a circle. */
export const targetOf = (schema: Schema): Schema | undefined => {
  const passed = new Set<Schema>([schema]);
  for (let here = followed(schema); here; here = followed(here)) {
    if (passed.has(here)) return undefined;
    if (!isBareReference(here)) return here;
    passed.add(here);
  }
  return undefined;
};

const followed = (schema: Schema): Schema | undefined => {
  const source = asObject(schema.source);
  const reference = source && own(source, '$ref');
  return typeof reference === 'string' ? schema.space.follow(reference, schema) : undefined;
};

const isBareReference = ({ source, space }: Schema): boolean => {
  const object = asObject(source);
  if (!object || typeof own(object, '$ref') !== 'string') return false;
  return standsAlone(space.dialect) || Object.keys(object).length === 1;
};
