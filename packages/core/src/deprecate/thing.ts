// What somebody wants to deprecate, by the words that name it: operations, or any other part of a description.
import { allOperationsOf } from '../contract/all-operations.ts';
import type { Contract, Operation } from '../contract/model.ts';
import { resolveSuccessor } from '../conventions/successor.ts';
import type { LifecycleSubject } from '../lifecycle/lifecycle.ts';
import { asObject, own } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at, pathOf, pointerOf, rootOf, uriOf, valueAt } from '../source/origin.ts';
import type { DeprecationFault } from './fault.ts';

export interface Thing {
  readonly kind: LifecycleSubject['kind'];
  /** The object that gets what is said. */
  readonly origin: Origin;
  readonly operation?: Operation;
  /** `GET /v1/plans`, `#/components/parameters/Limit`. */
  readonly name: string;
  /** What the stars of a pattern stand for. */
  readonly stars: readonly string[];
}

export const thingsNamed = (text: string, api: Contract): readonly Thing[] | DeprecationFault => {
  if (text.includes('#')) return thingsAt(text, api);
  if (text.includes('*')) return thingsLike(text, api);
  const named = resolveSuccessor(wordsOf(text), api);
  if (named.kind === 'operations') return named.operations.map(operation => thingOf(operation));
  return { code: 'unknown-thing', text, likely: named.kind === 'missing' ? named.likely : undefined };
};

/** Successors are named by the same words. */
export const wordsOf = (text: string) => ({ text, source: 'extension' }) as const;

const thingOf = (operation: Operation, stars: readonly string[] = []): Thing => ({
  kind: 'operation',
  origin: operation.origin,
  operation,
  name: operation.kind === 'operation' ? `${operation.method} ${operation.path}` : `#${pointerOf(operation.origin)}`,
  stars,
});

/** `GET /v1/**`: two stars are anything, one star is anything in a segment. */
const thingsLike = (text: string, api: Contract): readonly Thing[] | DeprecationFault => {
  const { verb, path = '' } = /^(?:(?<verb>[A-Z]+|\*)\s+)?(?<path>\/\S*)$/.exec(text)?.groups ?? {};
  const pattern = new RegExp(
    `^${path.replaceAll(/[\\^$.|?+()[\]{}]/g, '\\$&').replaceAll(/\*\*?/g, stars => (stars === '**' ? '(.*)' : '([^/]*)'))}$`,
  );
  const things = api.operations.flatMap(operation => {
    if (verb !== undefined && verb !== '*' && verb !== operation.method) return [];
    const found = pattern.exec(operation.path);
    return found ? [thingOf(operation, found.slice(1))] : [];
  });
  return things.length > 0 ? distinct(things) : { code: 'unknown-thing', text, likely: undefined };
};

const distinct = (things: readonly Thing[]): readonly Thing[] => [
  ...new Map(things.map(thing => [uriOf(thing.origin), thing])).values(),
];

const thingsAt = (text: string, api: Contract): readonly Thing[] | DeprecationFault => {
  const { description } = api;
  const root = rootOf(description.entry);
  const target = description.resolve(text, root);
  if (!target.found) return { code: 'unknown-thing', text, likely: undefined };
  const operations = allOperationsOf(api).filter(({ origin, pathItem }) =>
    [origin, pathItem.origin].some(it => uriOf(it) === uriOf(target.origin)),
  );
  if (operations.length > 0) return distinct(operations.map(operation => thingOf(operation)));
  const kind = kindAt(target.origin);
  if (kind === 'api') return [{ kind, origin: at(root, 'info'), name: '#/info', stars: [] }];
  const origin = kind === 'schema' || kind === 'property' ? target.origin : endOf(target.origin, api);
  const fields = asObject(valueAt(origin));
  if (kind === undefined || !fields) return { code: 'not-deprecable', text };
  // From 3.1 on, a schema may say more beside its reference.
  if (own(fields, '$ref') !== undefined && ['2.0', '3.0'].includes(description.version)) {
    return { code: 'beside-reference', text, reference: String(own(fields, '$ref')), version: description.version };
  }
  return [{ kind, origin, name: nameOf(origin, api), stars: [] }];
};

const nameOf = (origin: Origin, { description: { entry } }: Contract): string =>
  `${origin.document === entry ? '' : origin.document.label}#${pointerOf(origin)}`;

/** Where references end. */
const endOf = (start: Origin, { description }: Contract): Origin => {
  let origin = start;
  for (let hops = 0; hops < 20; hops += 1) {
    const reference = own(asObject(valueAt(origin)) ?? {}, '$ref');
    const target = typeof reference === 'string' ? description.resolve(reference, origin) : undefined;
    if (!target?.found) return origin;
    ({ origin } = target);
  }
  return origin;
};

/** By where it is: the names that hold things of one kind. */
const kindAt = (origin: Origin): Thing['kind'] | undefined => {
  const path = pathOf(origin);
  if (path.length === 0 || (path.length === 1 && path[0] === 'info')) return 'api';
  const [holder, key] = [path.at(-2) ?? '', path.at(-1) ?? ''];
  if (holder === 'properties') return 'property';
  const kind = Object.hasOwn(holders, holder) ? holders[holder] : undefined;
  return kind ?? (['schema', 'items', 'additionalProperties', 'itemSchema'].includes(key) ? 'schema' : undefined);
};

const holders: Readonly<Record<string, Thing['kind']>> = {
  parameters: 'parameter',
  headers: 'header',
  schemas: 'schema',
  definitions: 'schema',
  $defs: 'schema',
  allOf: 'schema',
  anyOf: 'schema',
  oneOf: 'schema',
  securitySchemes: 'security-scheme',
  securityDefinitions: 'security-scheme',
};
