// What the object around a property says of properties that it does not declare.
import type { Pair } from '../pairs/pair.ts';
import type { Facets } from '../schema/facets.ts';
import type { View } from '../schema/view.ts';

/** Whether the object that holds the pair rejects names that it does not declare, on one side. */
export const isOwnerClosed = (parents: readonly Pair[], side: 'base' | 'revision'): boolean => {
  const owner = ownerOf(parents, side);
  return owner !== undefined && rejectsUndeclared(owner);
};

/** Whether the object asked for more than it declares on one side: it declares some properties, and says that there may be others. */
export const isOwnerInviting = (parents: readonly Pair[], side: 'base' | 'revision'): boolean => {
  const owner = ownerOf(parents, side);
  return owner?.additional.explicit === true && owner.declared.size > 0;
};

/** Whether the object says on one side what properties hold that it does not declare. */
export const isOwnerDescribing = (parents: readonly Pair[], side: 'base' | 'revision'): boolean =>
  ownerOf(parents, side)?.additional.described === true;

const ownerOf = (parents: readonly Pair[], side: 'base' | 'revision'): View | undefined =>
  parents[0]?.on === 'schema' ? (parents[0][side] as View | undefined) : undefined;

const rejectsUndeclared = ({ additional, constraints }: Facets): boolean =>
  additional.closed || constraints.get('unevaluatedProperties')?.includes(false) === true;
