// Operation Object, `operationId`: it must be unique among all operations of the API.
import type { Description } from '../source/description.ts';
import type { Origin } from '../source/origin.ts';
import { at } from '../source/origin.ts';
import { excerpt } from '../source/places.ts';
import type { Problem } from '../source/problem.ts';
import { ownString } from '../source/references.ts';
import type { Found } from './check.ts';
import { faultAt } from './fault.ts';

export function* operationIdFaults(_: Description, found: Found): Generator<Problem> {
  const first = new Map<string, Origin>();
  for (const { value, origin } of found.get('operation') ?? []) {
    const id = ownString(value, 'operationId');
    if (id === undefined) continue;
    const here = at(origin, 'operationId');
    const other = first.get(id);
    if (other) yield faultAt(here, { fault: 'operation-id', id: excerpt(id) }, { focus: 'value', other });
    else first.set(id, here);
  }
}
