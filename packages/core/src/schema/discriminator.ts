// Which property tells the alternatives of a schema apart, and which value leads to which of them.
import { asObject, own } from './values.ts';

export interface Discriminator {
  readonly property: string;
  /** Value to the name of the schema that it leads to; without the values that follow from the names of the alternatives. */
  readonly mapping: ReadonlyMap<string, string>;
  /** 3.2: the name of the schema for every other value, and for none. */
  readonly fallback?: string;
}

/** 2.0 writes the name of the property alone. */
export const readDiscriminator = (value: unknown): Discriminator | undefined => {
  if (typeof value === 'string') return { property: value, mapping: new Map() };
  const object = asObject(value);
  if (!object) return undefined;
  const property = own(object, 'propertyName');
  if (typeof property !== 'string') return undefined;
  const fallback = own(object, 'defaultMapping');
  const mapping = Object.entries(asObject(own(object, 'mapping')) ?? {});
  return {
    property,
    mapping: new Map(
      mapping.flatMap(([name, target]) => (typeof target === 'string' ? [[name, nameIn(target)] as const] : [])),
    ),
    ...(typeof fallback === 'string' && { fallback: nameIn(fallback) }),
  };
};

/** What people call the target of a reference: its last part. */
export const nameIn = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);
