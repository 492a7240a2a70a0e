// The object that stands at a place, behind references.
import type { Description } from '../source/description.ts';
import type { Origin } from '../source/origin.ts';
import { isMapping, ownString } from '../source/references.ts';
import type { Located } from './check.ts';

/** References to references. */
const mostHops = 20;

/** `undefined` when it cannot be read. */
export const follow = (description: Description, value: unknown, origin: Origin): Located | undefined => {
  let here: { readonly value: unknown; readonly origin: Origin } = { value, origin };
  for (let hops = 0; hops < mostHops; hops++) {
    if (!isMapping(here.value)) return undefined;
    const reference = ownString(here.value, '$ref');
    if (reference === undefined) return { value: here.value, origin: here.origin };
    const resolved = description.resolve(reference, here.origin);
    if (!resolved.found) return undefined;
    here = resolved;
  }
  return undefined;
};
