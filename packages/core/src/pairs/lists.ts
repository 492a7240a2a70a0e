// Parameters that take one value on one side and a list on the other, where both are written the same: `?id=a`.
import type { Parameter } from '../contract/model.ts';
import type { Schema } from '../schema/schema.ts';
import { facetsOf } from '../schema/view.ts';
import type { Matched } from './match.ts';

/** `list` where one value became a list of them, `single` for the reverse. */
export const listChange = (base: Parameter, revision: Parameter): 'list' | 'single' | undefined => {
  if (isSingle(base) && repeatedSchema(revision)) return 'list';
  return repeatedSchema(base) && isSingle(revision) ? 'single' : undefined;
};

/** The schemas to hold against each other: that of a single value and that of an item, where one became the other. */
export const schemasOfValues = (base: Parameter, revision: Parameter): Matched<Schema> => {
  const change = listChange(base, revision);
  return {
    base: change === 'single' ? repeatedSchema(base)?.item : base.schema,
    revision: change === 'list' ? repeatedSchema(revision)?.item : revision.schema,
  };
};

/** Of a parameter that is repeated for each value (OpenAPI 3.1, Parameter Object, `form` exploded) and may come once: the schema of a value. */
const repeatedSchema = ({ serialization, schema }: Parameter): { readonly item: Schema | undefined } | undefined => {
  if (!schema || !isRepeatable(serialization)) return undefined;
  const { types, items, prefixItems, minItems, maxItems } = facetsOf(schema);
  const isList = types.has('array') && [...types].every(type => type === 'array' || type === 'null');
  return isList && prefixItems.length === 0 && minItems <= 1 && maxItems >= 1 ? { item: items } : undefined;
};

const isRepeatable = (serialization: Parameter['serialization']): boolean =>
  serialization?.style === 'form' && serialization.explode;

const isSingle = ({ serialization, schema }: Parameter): boolean => {
  if (!schema || !isRepeatable(serialization)) return false;
  const { types } = facetsOf(schema);
  return !types.has('array') && !types.has('object');
};
