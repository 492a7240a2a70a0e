// The schemas of what clients send: those of bodies and parameters, and all that they lead to.
import type { Contract, Operation } from '../contract/model.ts';
import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at } from '../source/origin.ts';

/** The objects of the documents, of operations that are not deprecated. */
export const requestSchemas = ({ description }: Contract, operations: readonly Operation[]): ReadonlySet<unknown> => {
  const found = new Set<unknown>();
  const visit = (value: unknown, origin: Origin): void => {
    const object = asObject(value);
    if (!object || found.has(object)) return;
    found.add(object);
    const reference = object['$ref'];
    if (typeof reference === 'string') {
      const target = description.resolve(reference, origin);
      if (target.found) visit(target.value, target.origin);
    }
    for (const [key, part] of Object.entries(object)) {
      if (isData(key)) continue;
      const items: readonly unknown[] = Array.isArray(part) ? part : [];
      for (const [index, item] of items.entries()) visit(item, at(origin, key, index));
      visit(part, at(origin, key));
    }
  };
  for (const { deprecated, parameters, requestBody } of operations) {
    if (deprecated) continue;
    const content = [...(requestBody?.content ?? []), ...parameters.flatMap(parameter => parameter.content)];
    for (const { schema } of [...content, ...parameters]) if (schema) visit(schema.source, schema.origin);
  }
  return found;
};

/** Values, and no schemas. */
const isData = (key: string): boolean =>
  ['example', 'examples', 'default', 'enum', 'const'].includes(key) || key.startsWith('x-');
