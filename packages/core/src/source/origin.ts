// Where a value came from: a document and the keys that lead to it, kept as a chain so that naming a place costs nothing until it is printed.
import type { Document } from './document.ts';

export interface Origin {
  readonly document: Document;
  readonly parent: Origin | undefined;
  /** The key in the parent; '' for the root. Array indices are written as decimal strings. */
  readonly key: string;
}

export const rootOf = (document: Document): Origin => ({ document, parent: undefined, key: '' });

/** The place reached from `origin` by one or more keys. */
export const at = (origin: Origin, ...keys: readonly (string | number)[]): Origin => {
  let here = origin;
  for (const key of keys) {
    here = { document: here.document, parent: here, key: typeof key === 'string' ? key : String(key) };
  }
  return here;
};

/** The keys from the root of the document. */
export const pathOf = (origin: Origin): readonly string[] => {
  const keys: string[] = [];
  for (let here = origin; here.parent; here = here.parent) keys.push(here.key);
  return keys.reverse();
};

/** What the document has there; undefined when there is nothing. */
export const valueAt = (origin: Origin): unknown =>
  pathOf(origin).reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    origin.document.value,
  );

/** The JSON Pointer (RFC 6901) of a place; '' is the whole document. */
export const pointerOf = (origin: Origin): string =>
  pathOf(origin)
    .map(key => `/${escapeKey(key)}`)
    .join('');

const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Names a place among all documents: the URI of its document with its pointer behind it. */
export const uriOf = (origin: Origin): string => `${origin.document.uri}#${pointerOf(origin)}`;
