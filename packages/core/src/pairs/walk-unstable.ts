// Walks what operations lead to that may be counted on less than the operations themselves, where only one side has it.
import type { Contract, ContractNode, Operation } from '../contract/model.ts';
import { isLessStable, isProvisional } from '../contract/stability.ts';
import type { Direction } from '../findings.ts';
import type { Pair, UnstablePart } from './pair.ts';
import type { UnstablePartsOf } from './unstable.ts';
import { createUnstableParts } from './unstable.ts';
import type { Walker } from './walker.ts';

/** Only operations in which something changed are looked at. One that was removed leads nowhere, which is said of itself. */
export const visitUnstableParts = (walker: Walker, base: Contract, revision: Contract): void => {
  const partsOf = { base: createUnstableParts(base), revision: createUnstableParts(revision) };
  if (!partsOf.base && !partsOf.revision) return;
  for (const pair of changedOperations(walker.pairs)) {
    if (!pair.revision) continue;
    const before = exposedBy(pair.base, pair.direction, partsOf.base);
    const after = exposedBy(pair.revision, pair.direction, partsOf.revision);
    for (const { direction, part } of missingFrom(before, after))
      walker.pair('unstable-part', { base: undefined, revision: part }, direction, pair);
    for (const { direction, part } of missingFrom(after, before))
      walker.pair('unstable-part', { base: part, revision: undefined }, direction, pair);
  }
};

const changedOperations = (pairs: readonly Pair[]): readonly Pair<'operation'>[] => {
  const changed = new Set(pairs.filter(pair => pair.on !== 'operation' || isChangedItself(pair as Pair<'operation'>)));
  // The set grows while it is iterated.
  for (const pair of changed) for (const parent of pair.parents) changed.add(parent);
  return pairs.filter(pair => pair.on === 'operation' && changed.has(pair)) as Pair<'operation'>[];
};

const isChangedItself = ({ base, revision }: Pair<'operation'>): boolean => base?.stability !== revision?.stability;

interface Exposed {
  readonly direction: Direction;
  readonly part: UnstablePart;
}

/** What promises nothing has nothing to break. Callbacks are operations of their own. */
const exposedBy = (
  operation: Operation | undefined,
  direction: Direction,
  partsOf: UnstablePartsOf | undefined,
): readonly Exposed[] => {
  if (!operation || !partsOf || isProvisional(operation)) return [];
  const { parameters, requestBody, responses, stability: promised } = operation;
  const exposed = (roots: readonly ContractNode[], direction: Direction): readonly Exposed[] =>
    partsOf(roots)
      .filter(({ stability }) => isLessStable(stability, promised))
      .map(part => ({ direction, part: { ...part, promised } }));
  return [
    ...exposed([...parameters, ...(requestBody ? [requestBody] : [])], direction),
    ...exposed(responses, direction === 'input' ? 'output' : 'input'),
  ];
};

/** A part is known by its name, wherever in the operation it is used, if it was no more stable there. */
const missingFrom = (known: readonly Exposed[], exposed: readonly Exposed[]): readonly Exposed[] => {
  const levels = new Map<string, UnstablePart['stability']>();
  const isNew = ({ part: { name, stability } }: Exposed): boolean => {
    const level = levels.get(name);
    return !level || isLessStable(stability, level);
  };
  for (const it of known) if (isNew(it)) levels.set(it.part.name, it.part.stability);
  return exposed.filter(isNew);
};
