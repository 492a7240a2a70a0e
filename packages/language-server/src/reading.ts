// Texts to documents, with what was read before: after a change, what is not around it stays the same objects.
import type { Naming, Parsed } from '@breakwater/core';
import { parse, reparse } from '@breakwater/core';

export type Read = (text: string, naming: Naming) => Parsed;

export const createReader = (): Read => {
  const known = new Map<string, Parsed>();
  return (text, naming) => {
    const before = known.get(naming.uri);
    const parsed = before ? reparse(before, text, naming) : parse(text, naming);
    // A text that cannot be read is nothing to go on from.
    if (parsed.document) {
      known.delete(naming.uri);
      known.set(naming.uri, parsed);
    }
    for (const oldest of [...known.keys()].slice(0, -mostKept)) known.delete(oldest);
    return parsed;
  };
};

/** Documents that are read at once. */
const mostKept = 2000;
