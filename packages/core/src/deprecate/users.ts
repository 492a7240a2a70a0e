// What refers to the parts of a description.

import type { Description } from '../source/description.ts';
import type { Origin } from '../source/origin.ts';
import { uriOf } from '../source/origin.ts';
import { walkDescription } from '../source/references.ts';

/** By what they lead to, the objects that hold references. */
export const usersIn = (description: Description): ReadonlyMap<string, readonly Origin[]> => {
  const users = new Map<string, Origin[]>();
  for (const document of description.documents.values()) {
    walkDescription(document, description.version, (value, origin) => {
      const { $ref: reference } = value;
      const target = typeof reference === 'string' ? description.resolve(reference, origin) : undefined;
      if (!target?.found) return;
      const place = uriOf(target.origin);
      const list = users.get(place);
      if (list) list.push(origin);
      else users.set(place, [origin]);
    });
  }
  return users;
};
