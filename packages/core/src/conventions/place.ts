// Whether one place is in another.
import type { Origin } from '../source/origin.ts';
import { uriOf } from '../source/origin.ts';

export const isInside = (origin: Origin, owner: Origin): boolean => {
  const wanted = uriOf(owner);
  for (let here: Origin | undefined = origin; here; here = here.parent) if (uriOf(here) === wanted) return true;
  return false;
};
