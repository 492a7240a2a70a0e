// The range that stands for a place when it is pointed at: the key of what has members, the value of what has none.
import type { Range } from './document.ts';
import { locate } from './locate.ts';
import type { Origin } from './origin.ts';
import { valueAt } from './origin.ts';

/** Of a place that does not exist, the nearest around it that does. */
export const shownAt = (origin: Origin): Range | undefined => {
  const value = valueAt(origin);
  const isScalar = value !== undefined && (typeof value !== 'object' || value === null);
  return locate(origin, isScalar ? 'value' : 'key');
};
