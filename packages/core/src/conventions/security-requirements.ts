// What an operation demands of its callers, with the place where that is written: its own, or the root of the description.
import type { Contract, Operation, SecurityRequirement } from '../contract/model.ts';
import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at, valueAt } from '../source/origin.ts';

export interface PlacedRequirement {
  readonly requirement: SecurityRequirement;
  readonly origin: Origin;
}

export const requirementsOf = (operation: Operation, api: Contract): readonly PlacedRequirement[] => {
  const list = at(saysItself(operation) ? operation.origin : api.origin, 'security');
  const value = valueAt(list);
  const places = Array.isArray(value) ? value.flatMap((item, index) => (asObject(item) ? [at(list, index)] : [])) : [];
  return operation.security.map((requirement, index) => ({ requirement, origin: places[index] ?? list }));
};

/** Whether an operation speaks of security, be it to say that nothing is required. */
export const saysItself = ({ origin }: Operation): boolean => Array.isArray(valueAt(at(origin, 'security')));
