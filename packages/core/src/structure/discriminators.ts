// Discriminator Object, `mapping`: each of its values leads to a schema.
import type { Description } from '../source/description.ts';
import type { Origin } from '../source/origin.ts';
import { at, rootOf, valueAt } from '../source/origin.ts';
import { excerpt, longestReference } from '../source/places.ts';
import type { Problem } from '../source/problem.ts';
import { isMapping } from '../source/references.ts';
import type { Found } from './check.ts';
import { faultAt } from './fault.ts';

export function* discriminatorFaults(description: Description, found: Found): Generator<Problem> {
  for (const { value, origin } of found.get('discriminator') ?? []) {
    const mapping = Object.hasOwn(value, 'mapping') ? value['mapping'] : undefined;
    for (const [name, target] of isMapping(mapping) ? Object.entries(mapping) : []) {
      if (typeof target !== 'string' || leadsSomewhere(description, target, origin)) continue;
      const facts = { fault: 'mapping', value: excerpt(name), target: excerpt(target, longestReference) } as const;
      yield faultAt(at(origin, 'mapping', name), facts, { focus: 'value' });
    }
  }
}

/** A name of a component, or an address. Files that nothing else refers to were not read: they may be there. */
const leadsSomewhere = (description: Description, target: string, from: Origin): boolean => {
  const { entry, version } = description;
  const documents = [entry, from.document];
  if (documents.some(document => valueAt(at(rootOf(document), 'components', 'schemas', target)) !== undefined)) {
    return true;
  }
  if (version !== '2.0' && /^[\w-]+$/.test(target)) return false;
  const resolved = description.resolve(target, from);
  return resolved.found || resolved.problem.gravity !== 'error';
};
