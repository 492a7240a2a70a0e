// What was read as a description: its references can be followed, and its documents can be replaced.
import type { Description } from './description.ts';
import type { Document } from './document.ts';
import type { Library } from './resolve.ts';
import { resolverOf } from './resolve.ts';

export const descriptionOf = (entry: Document, library: Library): Description => {
  const { version, documents } = library;
  return {
    entry,
    documents,
    version,
    resolve: resolverOf(library),
    revise: revised => {
      const all = new Map([...documents, ...revised.map(document => [document.uri, document] as const)]);
      return descriptionOf(all.get(entry.uri) ?? entry, { ...library, documents: all });
    },
  };
};
