// The lifecycle of every part of an API of which something is said, and of every operation.
import { allOperationsOf } from '../contract/all-operations.ts';
import type { Contract, Operation } from '../contract/model.ts';
import type { Schema } from '../schema/schema.ts';
import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at, pointerOf } from '../source/origin.ts';
import type { Lifecycle, LifecycleSubject } from './lifecycle.ts';
import type { LifecycleOptions, LifecycleReader } from './reader.ts';
import { createLifecycleReader } from './reader.ts';

export const lifecyclesOf = (api: Contract, options: LifecycleOptions = {}): readonly Lifecycle[] => {
  const reader = createLifecycleReader(api, options);
  const operations = allOperationsOf(api);
  return [
    ...said(reader.ofApi()),
    ...operations.map(reader.ofOperation),
    ...distinct(operations.flatMap(operation => partsOf(operation, reader))),
    ...schemaLifecycles(api, reader),
    ...[...api.securitySchemes.values()].flatMap(scheme => said(reader.ofScheme(scheme))),
  ];
};

const said = (lifecycle: Lifecycle): readonly Lifecycle[] => (lifecycle.evidence.length > 0 ? [lifecycle] : []);

/** Parameters and headers of which something is said. */
const partsOf = (operation: Operation, reader: LifecycleReader): readonly Lifecycle[] => [
  ...operation.parameters.flatMap(parameter => said(reader.ofParameter(parameter, operation))),
  ...operation.responses.flatMap(({ headers }) => headers).flatMap(header => said(reader.ofHeader(header, operation))),
];

/** Named schemas of the document and their properties, however deep. */
const schemaLifecycles = (api: Contract, reader: LifecycleReader): readonly Lifecycle[] => {
  const found: Lifecycle[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown, origin: Origin, subject: LifecycleSubject): void => {
    const object = asObject(value);
    if (!object || seen.has(object)) return;
    seen.add(object);
    found.push(...said(reader.ofSchema(object, origin, subject)));
    const required: unknown = object['required'];
    for (const [name, property] of Object.entries(asObject(object['properties']) ?? {})) {
      const isRequired = Array.isArray(required) && required.includes(name);
      visit(property, at(origin, 'properties', name), { kind: 'property', name, isRequired });
    }
    for (const [key, part] of partsOfSchema(object)) visit(part, at(origin, ...key), subject);
  };
  for (const [name, schema] of schemasOf(api)) visit(schema.source, schema.origin, { kind: 'schema', name });
  return found;
};

const schemasOf = ({ schemas }: Contract): Iterable<readonly [string, Schema]> => schemas;

const partsOfSchema = (
  object: Readonly<Record<string, unknown>>,
): readonly (readonly [readonly (string | number)[], unknown])[] => [
  ...['items', 'additionalProperties'].flatMap(key => (asObject(object[key]) ? [[[key], object[key]] as const] : [])),
  ...['allOf', 'anyOf', 'oneOf'].flatMap(key => {
    const list: unknown = object[key];
    return Array.isArray(list) ? list.map((part: unknown, index) => [[key, index], part] as const) : [];
  }),
];

/** What several operations share is one thing. */
const distinct = (lifecycles: readonly Lifecycle[]): readonly Lifecycle[] => [
  ...new Map(lifecycles.map(it => [`${it.origin.document.uri}#${pointerOf(it.origin)}`, it])).values(),
];
