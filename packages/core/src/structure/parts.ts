// The objects of each version of OpenAPI, made when they are first asked for.
import type { SpecificationVersion } from '../source/description.ts';
import type { PartName } from '../source/structure-fault.ts';
import type { Parts } from './form.ts';
import { openapi2Parts } from './openapi-2-parts.ts';
import { openapi3Parts } from './openapi-3-parts.ts';

export const partsOf = (version: SpecificationVersion): Parts => {
  const parts = known.get(version) ?? (version === '2.0' ? openapi2Parts : openapi3Parts(version));
  known.set(version, parts);
  return parts;
};

const known = new Map<SpecificationVersion, Parts>();

/** The first later version in which an object has the field. */
export const laterVersion = (
  version: SpecificationVersion,
  part: PartName,
  field: string,
): SpecificationVersion | undefined =>
  versions.find(later => later > version && partsOf(later)[part]?.fields.has(field));

const versions = ['3.0', '3.1', '3.2'] as const;
