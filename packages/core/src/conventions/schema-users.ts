// Which operations cannot do without a schema: those whose bodies are made of it, or of what requires it.
import type { Contract, Operation } from '../contract/model.ts';
import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at } from '../source/origin.ts';

/** By the object in the document; only operations that are not deprecated. */
export const usersOfSchemas = (
  api: Contract,
  operations: readonly Operation[],
): ReadonlyMap<unknown, readonly Operation[]> => {
  const known = memory.get(api) ?? readUsers(api, operations);
  memory.set(api, known);
  return known;
};

const memory = new WeakMap<Contract, ReadonlyMap<unknown, readonly Operation[]>>();

interface Place {
  readonly value: unknown;
  readonly origin: Origin;
}

const readUsers = (
  { description }: Contract,
  operations: readonly Operation[],
): ReadonlyMap<unknown, readonly Operation[]> => {
  const users = new Map<unknown, Operation[]>();
  for (const operation of operations.filter(({ deprecated }) => !deprecated)) {
    const seen = new Set<unknown>();
    const queue: Place[] = [];
    const visit = ({ value, origin }: Place): void => {
      const object = asObject(value);
      if (!object || seen.has(object)) return;
      seen.add(object);
      const list = users.get(object);
      if (list) list.push(operation);
      else users.set(object, [operation]);
      // What is behind something deprecated goes with it.
      if (object['deprecated'] !== true) queue.push({ value: object, origin });
    };
    const contents = [operation.requestBody, ...operation.responses].flatMap(part => part?.content ?? []);
    for (const { schema } of contents) if (schema) visit({ value: schema.source, origin: schema.origin });
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { value, origin } = next;
      const reference = asObject(value)?.['$ref'];
      const target = typeof reference === 'string' ? description.resolve(reference, origin) : undefined;
      if (target?.found) visit(target);
      for (const part of neededParts(next)) visit(part);
    }
  }
  return users;
};

/** What every value has; not one alternative of several. */
const neededParts = ({ value, origin }: Place): readonly Place[] => {
  const object = asObject(value) ?? {};
  const { required, allOf } = object;
  const properties = asObject(object['properties']) ?? {};
  const names: readonly unknown[] = Array.isArray(required) ? required : [];
  const parts: readonly unknown[] = Array.isArray(allOf) ? allOf : [];
  return [
    { value: object['items'], origin: at(origin, 'items') },
    ...parts.map((part, index) => ({ value: part, origin: at(origin, 'allOf', index) })),
    ...names.flatMap(name =>
      typeof name === 'string' && Object.hasOwn(properties, name)
        ? [{ value: properties[name], origin: at(origin, 'properties', name) }]
        : [],
    ),
  ];
};
