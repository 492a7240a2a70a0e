// Where OpenAPI knows `deprecated`: operations in every version, parameters, headers and schemas since 3.0, security schemes since 3.2.
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import { asObject } from '../schema/values.ts';
import type { SpecificationVersion } from '../source/description.ts';
import { valueAt } from '../source/origin.ts';

interface Flaggable extends Pick<Lifecycle, 'origin'> {
  readonly subject: Pick<Lifecycle['subject'], 'kind'>;
}

export const canBeFlagged = ({ subject, origin }: Flaggable, version: SpecificationVersion): boolean => {
  if (subject.kind === 'operation') return true;
  if (subject.kind === 'api') return false;
  if (subject.kind === 'security-scheme') return version === '3.2';
  // Until 3.1 nothing counts beside a reference.
  return version !== '2.0' && !(version === '3.0' && Object.hasOwn(asObject(valueAt(origin)) ?? {}, '$ref'));
};
