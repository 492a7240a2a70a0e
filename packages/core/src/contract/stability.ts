// How far an operation can be counted on, as it says of itself.
import type { Operation } from './model.ts';

/** From the least to the most. */
const levels = ['draft', 'alpha', 'beta', 'stable'] as const;

export type Stability = (typeof levels)[number];

/** An operation that says nothing is meant to stay. */
export const stabilityOf = ({ extensions }: Operation): Stability => {
  const stated = extensions.get('x-stability-level');
  return levels.find(level => typeof stated === 'string' && stated.toLowerCase() === level) ?? 'stable';
};

export const isLessStable = (one: Stability, other: Stability): boolean => levels.indexOf(one) < levels.indexOf(other);

/** Drafts and first trials promise nothing yet. */
export const isProvisional = (operation: Operation): boolean => isLessStable(stabilityOf(operation), 'beta');
