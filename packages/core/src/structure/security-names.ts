// Security Requirement Object: its names are those of security schemes that are declared.

import { closest } from '../messages/closest.ts';
import type { Description } from '../source/description.ts';
import { at } from '../source/origin.ts';
import { excerpt } from '../source/places.ts';
import type { Problem } from '../source/problem.ts';
import { isMapping, ownString } from '../source/references.ts';
import type { Found } from './check.ts';
import { faultAt } from './fault.ts';

export function* securityFaults(description: Description, found: Found): Generator<Problem> {
  const declared = schemesIn(description);
  if (!declared) return;
  for (const { value, origin } of found.get('security-requirement') ?? []) {
    for (const name of Object.keys(value)) {
      if (declared.has(name)) continue;
      const here = at(origin, name);
      // From 3.2 on, the address of a security scheme stands for it as well.
      if (description.version === '3.2' && description.resolve(name, origin).found) continue;
      const meant = closest(name, [...declared]);
      const facts = {
        fault: 'security-scheme',
        name: excerpt(name),
        ...(meant !== undefined && { closest: meant }),
      } as const;
      yield faultAt(here, facts);
    }
  }
}

/** `undefined` when they are elsewhere. */
const schemesIn = ({ entry, version }: Description): ReadonlySet<string> | undefined => {
  const keys = version === '2.0' ? ['securityDefinitions'] : ['components', 'securitySchemes'];
  let here: unknown = entry.value;
  for (const key of keys) {
    if (!isMapping(here) || ownString(here, '$ref') !== undefined) return undefined;
    here = Object.hasOwn(here, key) ? here[key] : {};
  }
  return isMapping(here) && ownString(here, '$ref') === undefined ? new Set(Object.keys(here)) : undefined;
};
