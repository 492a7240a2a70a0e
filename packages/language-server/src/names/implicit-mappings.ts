// Discriminators that mean a schema by its name alone, without a mapping: another name of the schema would be another value on the wire.
import type { Description, Origin } from '@breakwater/core';
import { at, uriOf, valueAt, visitObjects } from '@breakwater/core';

/** Where a mapping has to be written so that the value stays; `unmappable` where the version has no mappings. */
export interface ImplicitMapping {
  readonly discriminator: Origin;
  readonly isMappable: boolean;
}

/** Of the schema at an address, whose name is `name` now. */
export const implicitMappingsOf = (
  description: Description,
  address: string,
  name: string,
): readonly ImplicitMapping[] => {
  const found: ImplicitMapping[] = [];
  const leadsTo = (item: unknown, from: Origin, wanted: string): boolean => {
    const reference = member(item, '$ref');
    const resolved = typeof reference === 'string' ? description.resolve(reference, from) : undefined;
    return resolved?.found === true && uriOf(resolved.origin) === wanted;
  };
  const bases = new Set<string>();
  visitObjects(description, (part, value, origin) => {
    if (part !== 'schema' || uriOf(origin) !== address) return;
    for (const item of list(member(value, 'allOf'))) {
      const reference = member(item, '$ref');
      const resolved = typeof reference === 'string' ? description.resolve(reference, origin) : undefined;
      if (resolved?.found) bases.add(uriOf(resolved.origin));
    }
  });
  visitObjects(description, (part, value, origin) => {
    if (part !== 'schema' || member(value, 'discriminator') === undefined) return;
    const alternatives = [...list(member(value, 'oneOf')), ...list(member(value, 'anyOf'))];
    const isMeant =
      bases.has(uriOf(origin)) ||
      uriOf(origin) === address ||
      alternatives.some(item => leadsTo(item, origin, address));
    if (!isMeant) return;
    const discriminator = at(origin, 'discriminator');
    const isMappable = typeof valueAt(discriminator) !== 'string';
    const mapping = member(valueAt(discriminator), 'mapping');
    if (member(mapping, name) === undefined) found.push({ discriminator, isMappable });
  });
  return found;
};

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
