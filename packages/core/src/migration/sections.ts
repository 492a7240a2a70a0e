// What clients read together: the changes of one operation, of one part that several share, or of the API as a whole.

import type { Operation } from '../contract/model.ts';
import { referenceTo } from '../contract/operation-reference.ts';
import type { Change, Level, OperationReference } from '../findings.ts';
import { worst } from '../findings.ts';
import type { Explained } from '../judge/judge.ts';
import type { Pair } from '../pairs/pair.ts';
import type { Origin } from '../source/origin.ts';
import { pathOf, uriOf } from '../source/origin.ts';

export interface Section {
  readonly on: SectionOwner;
  /** The worst of its changes. */
  readonly level: Level;
  readonly explained: readonly Explained[];
  /** That the changes reach, in the order of the documents. */
  readonly operations: readonly OperationReference[];
}

export type SectionOwner =
  | { readonly kind: 'api' }
  | { readonly kind: 'operation'; readonly pair: Pair<'operation'> }
  /** On the sides on which it is there. */
  | { readonly kind: 'shared'; readonly base?: Origin; readonly revision?: Origin };

/** Those that hurt first, then in the order of the documents. */
export const sectionsOf = (
  explained: readonly Explained[],
  operations: readonly Pair<'operation'>[],
): readonly Section[] => {
  const byReference = new Map(
    operations.flatMap(pair =>
      [pair.base, pair.revision].flatMap(it => (it ? [[keyOf(referenceTo(it)), pair] as const] : [])),
    ),
  );
  const places = new Map(operations.map((pair, index) => [pair, index]));
  const groups = new Map<string, { readonly on: SectionOwner; readonly explained: Explained[] }>();
  for (const it of explained) {
    const reached = reachedBy(it.change).flatMap(reference => byReference.get(keyOf(reference)) ?? []);
    const on = ownerOf(it.change, [...new Set(reached)]);
    const key = keyOfOwner(on, places);
    const group = groups.get(key) ?? { on, explained: [] };
    groups.set(key, group);
    group.explained.push(it);
  }
  return [...groups.values()].map(({ on, explained: list }) => ({
    on,
    level: worst<Level>(
      list.map(({ change }) => change.level),
      'safe',
    ),
    explained: list,
    operations: unique(list.flatMap(({ change }) => reachedBy(change))).sort(
      (left, right) => placeOf(left) - placeOf(right),
    ),
  }));

  function placeOf(reference: OperationReference): number {
    const pair = byReference.get(keyOf(reference));
    return (pair && places.get(pair)) ?? Infinity;
  }
};

export const keyOf = ({ kind, method, path }: OperationReference): string => `${kind} ${method} ${path}`;

const unique = (references: readonly OperationReference[]): OperationReference[] => [
  ...new Map(references.map(it => [keyOf(it), it])).values(),
];

/** Of what hurts, those that it hurts. */
const reachedBy = ({ impacts, level }: Change): readonly OperationReference[] =>
  unique(impacts.filter(impact => level === 'safe' || impact.level !== 'safe').flatMap(({ operations }) => operations));

const ownerOf = (change: Change, reached: readonly Pair<'operation'>[]): SectionOwner => {
  const [only, ...others] = reached;
  if (only && others.length === 0) return { kind: 'operation', pair: only };
  const [base, revision] = [change.base, change.revision].map(side => side && sharedPart(side.origin));
  return base || revision ? { kind: 'shared', ...(base && { base }), ...(revision && { revision }) } : { kind: 'api' };
};

/** The component that a place is in; what stands in a file of its own is one. */
const sharedPart = (origin: Origin): Origin | undefined => {
  const path = pathOf(origin);
  const depth = path[0] === 'components' ? 3 : shared.has(path[0] ?? '') ? 2 : 0;
  if (depth === 0 || path.length < depth || path[1] === 'securitySchemes') return undefined;
  let here = origin;
  for (let length = path.length; length > depth && here.parent; length -= 1) here = here.parent;
  return here;
};

/** OpenAPI 2.0. */
const shared: ReadonlySet<string> = new Set(['definitions', 'parameters', 'responses']);

const keyOfOwner = (on: SectionOwner, places: ReadonlyMap<Pair, number>): string => {
  switch (on.kind) {
    case 'api':
      return 'api';
    case 'operation':
      return `operation ${places.get(on.pair)}`;
    case 'shared':
      return `shared ${uriOf((on.revision ?? on.base) as Origin)}`;
  }
};

export const operationIn = (pair: Pair<'operation'>): Operation => (pair.revision ?? pair.base) as Operation;
