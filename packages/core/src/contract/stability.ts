// How far a part of an API can be counted on, as it says of itself.
import { own } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import type { Fields, Located } from './located.ts';

export const stabilityField = 'x-stability-level';

/** From the least to the most. */
export const stabilityLevels = ['draft', 'alpha', 'beta', 'stable'] as const;

export type Stability = (typeof stabilityLevels)[number];

export interface Promised {
  /** The nearest level that operation, path item or root states. */
  readonly stability: Stability;
  /** The object that states it. */
  readonly stabilitySource: Origin | undefined;
}

/** Undefined where nothing is said, or nothing that is known. */
export const statedStability = (fields: Fields): Stability | undefined => {
  const stated = own(fields, stabilityField);
  return stabilityLevels.find(level => typeof stated === 'string' && stated.toLowerCase() === level);
};

/** The nearest object that says it. */
export const nearestStability = (objects: readonly Located<Fields>[]): Promised => {
  for (const { value, origin } of objects) {
    const stability = statedStability(value);
    if (stability) return { stability, stabilitySource: origin };
  }
  // An operation of which nothing is said is meant to stay.
  return { stability: 'stable', stabilitySource: undefined };
};

export const isLessStable = (one: Stability, other: Stability): boolean =>
  stabilityLevels.indexOf(one) < stabilityLevels.indexOf(other);

/** Drafts and first trials promise nothing yet. */
export const isProvisional = ({ stability }: Promised): boolean => isLessStable(stability, 'beta');
