// Where OpenAPI knows `deprecated`: operations in every version, parameters, headers and schemas since 3.0, security schemes since 3.2.
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import type { SpecificationVersion } from '../source/description.ts';

export const canBeFlagged = ({ subject }: Lifecycle, version: SpecificationVersion): boolean => {
  if (subject.kind === 'operation') return true;
  if (subject.kind === 'api') return false;
  return subject.kind === 'security-scheme' ? version === '3.2' : version !== '2.0';
};
