// The operations at one path, webhook or callback expression.
import type { Edition } from './edition.ts';
import { extensionsOf } from './fields.ts';
import type { Fields, Located } from './located.ts';
import { below, fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import type { Operation, SecurityRequirement, Server } from './model.ts';
import { lowerOperation } from './operations.ts';
import { layeredField, layersOf } from './references.ts';
import { entriesAt } from './values.ts';

/** Where operations are found, and what they have from there when they say nothing themselves. */
export interface Surroundings {
  readonly edition: Edition;
  readonly kind: Operation['kind'];
  readonly path: string;
  readonly callbackName?: string;
  readonly servers: readonly Server[];
  /** Undefined where nothing is inherited. */
  readonly security: readonly SecurityRequirement[] | undefined;
}

/** What a path item says for all of its operations. */
export interface Shared {
  readonly parameters: Located | undefined;
  readonly servers: readonly Server[] | undefined;
  readonly extensions: ReadonlyMap<string, unknown>;
}

/** Methods by the field that holds them. `query` is of 3.2. */
const methods: ReadonlyMap<string, string> = new Map(
  ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'].map(name => [name, name.toUpperCase()]),
);

/** A path item may refer to another one; its own fields win, field by field. */
export const lowerPathItem = (
  lowering: Lowering,
  located: Located,
  surroundings: Surroundings,
): readonly Operation[] => {
  const layers = layersOf(lowering, located);
  const shared = sharedBy(lowering, layers, surroundings);
  const operations = new Map<string, Operation>();
  for (const { method, operation } of layers.flatMap(layer => operationsIn(lowering, layer))) {
    if (operations.has(method)) continue;
    const lowered = lowerOperation(lowering, operation, method, shared, surroundings);
    if (lowered) operations.set(method, lowered);
  }
  return [...operations.values()];
};

const sharedBy = (
  lowering: Lowering,
  layers: readonly Located<Fields>[],
  { edition }: Surroundings,
): Shared => {
  const owner = layeredField(layers, 'parameters');
  return {
    parameters: owner && fieldOf(owner, 'parameters'),
    servers: layers.map(layer => edition.ownServers(lowering, layer)).find(servers => servers !== undefined),
    extensions: layers
      .map(layer => extensionsOf(lowering, 'path-item', layer))
      .reduceRight((far, near) => (far.size === 0 ? near : new Map([...far, ...near])), new Map()),
  };
};

interface Found {
  readonly method: string;
  readonly operation: Located;
}

const operationsIn = (lowering: Lowering, layer: Located<Fields>): readonly Found[] => {
  const found: Found[] = [];
  for (const key of Object.keys(layer.value)) {
    const method = methods.get(key);
    if (method) found.push({ method, operation: { value: layer.value[key], origin: below(layer.origin, key) } });
    else if (key === 'additionalOperations') found.push(...additionalOperations(lowering, layer));
  }
  return found;
};

/** OpenAPI 3.2, Path Item Object: methods without a field of their own, as they are written. */
const additionalOperations = (lowering: Lowering, layer: Located<Fields>): readonly Found[] => {
  const field = fieldOf(layer, 'additionalOperations');
  return field ? entriesAt(lowering, field).map(entry => ({ method: entry.name, operation: entry })) : [];
};
