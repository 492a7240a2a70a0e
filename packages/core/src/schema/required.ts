// The names that an object must have.
import { asObject, own } from './values.ts';

/**
 * Each with the keys that lead to where it is said: in the list under `required`, or by a property of itself with
 * `required: true`, as in draft 3 of JSON Schema and in many descriptions since.
 */
export const requiredNames = (
  source: Readonly<Record<string, unknown>>,
): readonly { readonly name: string; readonly keys: readonly string[] }[] => {
  const list = own(source, 'required');
  const properties = Object.entries(asObject(own(source, 'properties')) ?? {});
  return [
    ...(Array.isArray(list) ? list : []).flatMap((name: unknown, index) =>
      // An entry that was left empty names no property.
      typeof name === 'string' && name !== '' ? [{ name, keys: ['required', String(index)] }] : [],
    ),
    ...properties.flatMap(([name, property]) => {
      const schema = asObject(property);
      return schema && own(schema, 'required') === true ? [{ name, keys: ['properties', name, 'required'] }] : [];
    }),
  ];
};
