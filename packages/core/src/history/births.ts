// What came with which revision: operations and components, and with them all that is in them.
import type { Contract } from '../contract/model.ts';
import type { Address } from './address.ts';
import { addressOf, nearest } from './address.ts';
import type { Successions } from './successions.ts';

export interface Births {
  readonly add: (address: Address, revision: number) => void;
  /** Components that no comparison speaks of are found by their names. */
  readonly pass: (base: Contract, revision: Contract, successions: Successions, index: number) => void;
  /** Of the thing, or of the innermost that holds it; undefined for what was there from the beginning. */
  readonly of: (address: Address) => number | undefined;
}

export const createBirths = (): Births => {
  const births = new Map<Address, number>();
  return {
    add: (address, revision) => void births.set(address, revision),
    pass(base, revision, { before }, index) {
      for (const [name, { origin }] of revision.schemas) {
        if (base.schemas.has(name)) continue;
        const address = addressOf(origin, revision.description);
        if (before(address) === undefined) births.set(address, index);
      }
    },
    of: address => nearest(address, births),
  };
};
