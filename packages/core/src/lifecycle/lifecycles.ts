// The lifecycle of every part of an API of which something is said, and of every operation.
import { allOperationsOf } from '../contract/all-operations.ts';
import type { Contract, Operation } from '../contract/model.ts';
import type { Schema } from '../schema/schema.ts';
import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at, uriOf } from '../source/origin.ts';
import type { Lifecycle, LifecycleSubject } from './lifecycle.ts';
import type { LifecycleOptions, LifecycleReader } from './reader.ts';
import { createLifecycleReader } from './reader.ts';
import { mentionsDeprecation } from './says-deprecated.ts';

export const lifecyclesOf = (api: Contract, options: LifecycleOptions = {}): readonly Lifecycle[] => {
  const known = last.get(api);
  if (known && known.aliases === options.aliases) return known.lifecycles;
  const lifecycles = readLifecycles(api, options);
  last.set(api, { aliases: options.aliases, lifecycles });
  return lifecycles;
};

/** Conventions and reports about the same description ask one after the other. */
const last = new WeakMap<
  Contract,
  { readonly aliases: LifecycleOptions['aliases']; readonly lifecycles: readonly Lifecycle[] }
>();

const readLifecycles = (api: Contract, options: LifecycleOptions): readonly Lifecycle[] => {
  const reader = createLifecycleReader(api, options);
  const operations = allOperationsOf(api);
  return [
    ...said(reader.ofApi()),
    ...operations.map(reader.ofOperation),
    ...distinct(operations.flatMap(operation => partsOf(operation, reader))),
    ...schemaLifecycles(api, operations, reader),
    ...[...api.securitySchemes.values()].flatMap(scheme => said(reader.ofScheme(scheme))),
  ];
};

const said = (lifecycle: Lifecycle): readonly Lifecycle[] => (lifecycle.evidence.length > 0 ? [lifecycle] : []);

/** Parameters and headers of which something is said. */
const partsOf = (operation: Operation, reader: LifecycleReader): readonly Lifecycle[] => [
  ...operation.parameters.flatMap(parameter => said(reader.ofParameter(parameter, operation))),
  ...operation.responses.flatMap(({ headers }) => headers).flatMap(header => said(reader.ofHeader(header, operation))),
];

/** Named schemas of the document, those that stand in operations or in other files, and their properties, however deep. */
const schemaLifecycles = (
  api: Contract,
  operations: readonly Operation[],
  reader: LifecycleReader,
): readonly Lifecycle[] => {
  const found: Lifecycle[] = [];
  const elsewhere: Place[] = [];
  const seen = new Set<unknown>();
  // Little of a long description says something, and only that needs its origin.
  const visit = (value: unknown, placeOf: () => Origin, subject: LifecycleSubject): void => {
    const object = asObject(value);
    if (!object || seen.has(object)) return;
    seen.add(object);
    const names = Object.keys(object);
    if (names.some(name => isTelling(name, object[name])))
      found.push(...said(reader.ofSchema(object, placeOf(), subject)));
    for (const key of names) {
      const part = object[key];
      if (typeof part !== 'object' || part === null) continue;
      if (key === 'properties') {
        const required: unknown = object['required'];
        for (const [name, property] of Object.entries(part)) {
          const isRequired = Array.isArray(required) && required.includes(name);
          visit(property, () => at(placeOf(), key, name), { kind: 'property', name, isRequired });
        }
      } else if (lists.has(key) && Array.isArray(part)) {
        for (const [index, it] of part.entries()) visit(it, () => at(placeOf(), key, index), subject);
      } else if (single.has(key)) visit(part, () => at(placeOf(), key), subject);
    }
    if (Object.hasOwn(object, '$ref')) elsewhere.push(...targetElsewhere(String(object['$ref']), placeOf(), api));
  };
  for (const [name, { source, origin }] of schemasIn(api, operations))
    visit(source, () => origin, { kind: 'schema', name });
  // References go on without end, unlike what is nested.
  for (let next = elsewhere.pop(); next; next = elsewhere.pop()) {
    const { value, origin } = next;
    visit(value, () => origin, { kind: 'schema', name: nameOf(origin) });
  }
  return found;
};

const isTelling = (name: string, value: unknown): boolean =>
  (name === 'deprecated' && value === true) ||
  name.startsWith('x-') ||
  (name === 'description' && typeof value === 'string' && mentionsDeprecation(value));

interface Place {
  readonly value: unknown;
  readonly origin: Origin;
}

/** Named schemas of the entry document are visited by themselves. */
const targetElsewhere = (reference: string, from: Origin, { description }: Contract): readonly Place[] => {
  if (from.document === description.entry && reference.startsWith('#')) return [];
  const target = description.resolve(reference, from);
  return target.found ? [target] : [];
};

/** Its key, or the name of its file. */
const nameOf = ({ parent, key, document }: Origin): string => (parent ? key : document.label);

/** Keywords with lists of schemas, and with one. */
const lists: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf']);
const single: ReadonlySet<string> = new Set(['items', 'additionalProperties']);

/** Of those in operations, the name is what they describe. */
const schemasIn = (
  { schemas }: Contract,
  operations: readonly Operation[],
): readonly (readonly [name: string, schema: Schema])[] => [
  ...schemas,
  ...operations.flatMap(({ parameters, requestBody, responses }) => {
    const bodies = [requestBody, ...responses].flatMap(part => part?.content ?? []);
    const named = [...parameters, ...responses.flatMap(({ headers }) => headers)];
    return [
      // A parameter of 2.0 is its own schema.
      ...named.flatMap(({ name, schema, source }) =>
        schema && schema.source !== source ? [[name, schema] as const] : [],
      ),
      ...bodies.flatMap(({ range, schema }) => (schema ? [[range, schema] as const] : [])),
    ];
  }),
];

/** What several operations share is one thing. */
const distinct = (lifecycles: readonly Lifecycle[]): readonly Lifecycle[] => [
  ...new Map(lifecycles.map(it => [uriOf(it.origin), it])).values(),
];
