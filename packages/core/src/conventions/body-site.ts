// Where an operation says that it takes a body, even if the body that it takes is shared.
import type { Operation } from '../contract/model.ts';
import type { Origin } from '../source/origin.ts';
import { at, valueAt } from '../source/origin.ts';

/** None where it takes none. In 2.0 a body is one of the parameters. */
export const bodySiteOf = ({ origin, requestBody }: Operation): Origin | undefined => {
  if (!requestBody) return undefined;
  const own = at(origin, 'requestBody');
  return valueAt(own) === undefined ? requestBody.origin : own;
};
