// What is written at a place, for what a contract leaves out because OpenAPI ignores it.
import { asObject, own } from '../schema/values.ts';
import type { Description } from '../source/description.ts';
import type { Origin } from '../source/origin.ts';
import { at, valueAt } from '../source/origin.ts';

export interface Written {
  /** The name of a member, the index of an item. */
  readonly key: string;
  /** Where a reference leads, if it is one. */
  readonly origin: Origin;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The objects in the list or mapping at a place, references followed; what is none is left out. */
export const writtenAt = (description: Description, place: Origin): readonly Written[] => {
  const value = valueAt(place);
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap(key => {
    const end = followed(description, at(place, key));
    return end ? [{ key, ...end }] : [];
  });
};

/** References that lead to each other end nowhere. */
const mostHops = 20;

const followed = (description: Description, start: Origin): Omit<Written, 'key'> | undefined => {
  let origin = start;
  for (let hops = 0; hops < mostHops; hops++) {
    const fields = asObject(valueAt(origin));
    const reference = fields && own(fields, '$ref');
    if (!fields || typeof reference !== 'string') return fields && { origin, fields };
    const target = description.resolve(reference, origin);
    if (!target.found) return undefined;
    ({ origin } = target);
  }
  return undefined;
};
