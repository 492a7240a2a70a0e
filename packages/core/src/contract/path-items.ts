// The operations at one path, webhook or callback expression.
import { asObject } from '../schema/values.ts';
import { rootOf } from '../source/origin.ts';
import { documentationOf, noDocumentation } from './documentation.ts';
import { extensionsOf, noExtensions } from './fields.ts';
import type { Fields, Located } from './located.ts';
import { below, fieldOf, noFields } from './located.ts';
import type { Lowering } from './lowering.ts';
import type { ContractNode, Operation } from './model.ts';
import type { Shared, Surroundings } from './operations.ts';
import { lowerOperation } from './operations.ts';
import { layeredField, layersOf } from './references.ts';
import { entriesAt } from './values.ts';

/** Methods by the field that holds them. `query` is of 3.2. */
const methods: ReadonlyMap<string, string> = new Map(
  ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'].map(name => [
    name,
    name.toUpperCase(),
  ]),
);

/** A path item may refer to another one; its own fields win, field by field. */
export const lowerPathItem = (
  lowering: Lowering,
  located: Located,
  surroundings: Surroundings,
): readonly Operation[] => {
  const layers = layersOf(lowering, located);
  const shared = sharedBy(lowering, layers, located, surroundings);
  const operations: Operation[] = [];
  const seen = new Set<string>();
  for (const { method, operation } of layers.flatMap(layer => operationsIn(lowering, layer))) {
    if (seen.has(method)) continue;
    seen.add(method);
    const lowered = lowerOperation(lowering, operation, method, shared, surroundings);
    if (lowered) operations.push(lowered);
  }
  return operations;
};

const sharedBy = (
  lowering: Lowering,
  layers: readonly Located<Fields>[],
  located: Located,
  { edition }: Surroundings,
): Shared => {
  const owner = layeredField(layers, 'parameters');
  return {
    parameters: owner && fieldOf(owner, 'parameters'),
    servers: layers.map(layer => edition.ownServers(lowering, layer)).find(servers => servers !== undefined),
    node: nodeIn(lowering, layers, located.origin),
    extensions: joined(layers.map(layer => extensionsOf(lowering, 'path-item', layer))),
    layers: [...layers, rootIn(lowering)],
  };
};

const rootIn = ({ description: { entry } }: Lowering): Located<Fields> => ({
  value: asObject(entry.value) ?? noFields,
  origin: rootOf(entry),
});

/** Of fields that several layers have, the nearest counts. */
const nodeIn = (lowering: Lowering, layers: readonly Located<Fields>[], place: Located['origin']): ContractNode => {
  const words = layers.map(layer => documentationOf(lowering, layer));
  let documentation = noDocumentation;
  for (const it of words.toReversed()) if (it !== noDocumentation) documentation = { ...documentation, ...it };
  const spoken = layers.find((_, index) => words[index] !== noDocumentation) ?? layers.at(-1);
  return {
    origin: spoken?.origin ?? place,
    source: undefined,
    documentation,
    extensions: noExtensions,
  };
};

/** The nearer wins. */
const joined = (extensions: readonly ReadonlyMap<string, unknown>[]): ReadonlyMap<string, unknown> => {
  const some = extensions.filter(({ size }) => size > 0);
  return some.length === 0 ? noExtensions : new Map(some.toReversed().flatMap(map => [...map]));
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
