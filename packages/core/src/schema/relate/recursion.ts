// Which schemas lead back to themselves through references: there, and only there, terms need names.
import type { Schema } from '../schema.ts';
import { asObject, own } from '../values.ts';
import { keywordsOf } from './keywords.ts';

export interface Recursion {
  /** Whether the schema is the target of a reference on a cycle. */
  isRecursive: (schema: Schema) => boolean;
  /** Whether it leads back to itself without going into the value. */
  needsItself: (schema: Schema) => boolean;
}

/** Tarjan's strongly connected components over the targets of references, computed from wherever it is asked first. */
export const createRecursion = (): Recursion => {
  const index = new Map<Schema, number>();
  const low = new Map<Schema, number>();
  const recursive = new Set<Schema>();
  const targets = new Map<Schema, readonly Schema[]>();
  const stack: Schema[] = [];
  const onStack = new Set<Schema>();

  const visit = (root: Schema): void => {
    const work: { readonly schema: Schema; next: number }[] = [{ schema: root, next: 0 }];
    while (work.length > 0) {
      const frame = work[work.length - 1] as (typeof work)[number];
      const { schema } = frame;
      if (frame.next === 0 && !index.has(schema)) {
        index.set(schema, index.size);
        low.set(schema, index.get(schema) as number);
        stack.push(schema);
        onStack.add(schema);
        targets.set(schema, referencedBy(schema));
      }
      const target = targets.get(schema)?.[frame.next++];
      if (target) {
        if (target === schema) recursive.add(schema);
        if (!index.has(target)) work.push({ schema: target, next: 0 });
        else if (onStack.has(target)) low.set(schema, Math.min(low.get(schema) as number, index.get(target) as number));
        continue;
      }
      work.pop();
      const parent = work[work.length - 1]?.schema;
      if (parent) low.set(parent, Math.min(low.get(parent) as number, low.get(schema) as number));
      if (low.get(schema) === index.get(schema)) close(schema);
    }
  };

  const close = (schema: Schema): void => {
    const component: Schema[] = [];
    for (let last = stack.pop(); last; last = stack.pop()) {
      onStack.delete(last);
      component.push(last);
      if (last === schema) break;
    }
    if (component.length > 1) for (const it of component) recursive.add(it);
  };

  const isRecursive = (schema: Schema): boolean => {
    if (!asObject(schema.source)) return false;
    if (!index.has(schema)) visit(schema);
    return recursive.has(schema);
  };

  return {
    isRecursive,
    needsItself(schema) {
      if (!schema.space.isTarget(schema) || !isRecursive(schema)) return false;
      const beside = new Set(besides(schema));
      // The set grows while it is iterated.
      for (const it of beside) for (const other of besides(it)) beside.add(other);
      return beside.has(schema);
    },
  };
};

/** Schemas that hold, or are asked about, of the same value. */
const besides = (schema: Schema): readonly Schema[] => {
  const keywords = keywordsOf(schema);
  if (!keywords) return [];
  const reference = keywords.text('$ref');
  const target = reference === undefined ? undefined : schema.space.follow(reference, schema);
  if (reference !== undefined && keywords.dialect !== '2020-12') return target ? [target] : [];
  return [
    ...(target ? [target] : []),
    ...['allOf', 'anyOf', 'oneOf'].flatMap(keyword => keywords.subs(keyword) ?? []),
    ...['not', 'if', 'then', 'else'].flatMap(keyword => keywords.sub(keyword) ?? []),
    ...['dependentSchemas', 'dependencies'].flatMap(keyword => [...(keywords.map(keyword)?.values() ?? [])]),
  ];
};

/** Targets of the references written in a schema, wherever in it. */
const referencedBy = (schema: Schema): readonly Schema[] => {
  const references = new Set<string>();
  const pending: unknown[] = [schema.source];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const reference = Array.isArray(value) ? undefined : own(value as Record<string, unknown>, '$ref');
    if (typeof reference === 'string') references.add(reference);
    for (const member of Object.values(value) as unknown[]) if (typeof member === 'object') pending.push(member);
  }
  return [...references].flatMap(reference => schema.space.follow(reference, schema) ?? []);
};
