// Names of places, so that they can be looked up: of a place itself, and of all that it is in.
import type { Origin } from '../source/origin.ts';
import { pointerOf } from '../source/origin.ts';

export const placeOf = (origin: Origin): string => `${origin.document.uri}#${pointerOf(origin)}`;

/** From the place itself to the root of its document. */
function* placesAround(origin: Origin): Generator<string> {
  for (let here: Origin | undefined = origin; here; here = here.parent) yield placeOf(here);
}

export const isInside = (origin: Origin, owner: Origin): boolean => {
  const wanted = placeOf(owner);
  return [...placesAround(origin)].includes(wanted);
};
