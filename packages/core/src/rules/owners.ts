// What the object around a property says of properties that it does not declare.
import type { Pair } from '../pairs/pair.ts';
import type { Facets } from '../schema/facets.ts';
import type { View } from '../schema/view.ts';

/** Whether the object that holds the pair rejects names that it does not declare, on one side. */
export const isOwnerClosed = (parents: readonly Pair[], side: 'base' | 'revision'): boolean => {
  const owner = parents[0]?.on === 'schema' ? (parents[0][side] as View | undefined) : undefined;
  return owner !== undefined && rejectsUndeclared(owner);
};

const rejectsUndeclared = ({ additional, constraints }: Facets): boolean =>
  additional.closed || constraints.get('unevaluatedProperties')?.includes(false) === true;
