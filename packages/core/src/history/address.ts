// Where something stands in a description, told so that the next revision can be asked whether it is still there.
import { namedPathOf, placeNamed } from '../judge/named-path.ts';
import type { Description } from '../source/description.ts';
import type { Document } from '../source/document.ts';
import type { Origin } from '../source/origin.ts';
import { relativePath } from '../source/uri.ts';

/** The document, as seen from the entry, and the keys in it; as JSON, so that it can be a key itself. */
export type Address = string;

export const addressOf = (origin: Origin, { entry }: Description): Address =>
  addressFrom([nameOf(origin.document, entry), ...namedPathOf(origin)]);

export const addressFrom = (parts: readonly string[]): Address => JSON.stringify(parts);

export const partsOf = (address: Address): readonly string[] => JSON.parse(address) as readonly string[];

/** Undefined where nothing is there. */
export const placeOf = (address: Address, { entry, documents }: Description): Origin | undefined => {
  const [name, ...path] = partsOf(address);
  for (const document of documents.values()) {
    if (nameOf(document, entry) === name) return placeNamed(document, path);
  }
  return undefined;
};

/** What is known of the place, or of the innermost around it. */
export const nearest = <T>(address: Address, known: ReadonlyMap<Address, T>): T | undefined => {
  const parts = partsOf(address);
  for (let length = parts.length; length > 1; length -= 1) {
    const found = known.get(addressFrom(parts.slice(0, length)));
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The entry may have another name in each revision. */
const nameOf = ({ uri }: Document, entry: Document): string =>
  uri === entry.uri ? '' : (relativePath(entry.uri, uri) ?? uri);
