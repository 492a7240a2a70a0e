// A host whose files are in memory: for tests, editors and the browser.
import type { Host } from './host.ts';
import { HostError } from './host.ts';
import { resolveUri, unnamedBase } from './uri.ts';

/** Texts by URI. Names that are no absolute URIs are read relative to each other, as in one folder. */
export const memoryHost = (files: Readonly<Record<string, string>>): Host => {
  const texts = new Map(Object.entries(files).map(([name, text]) => [resolveUri(name, unnamedBase), text]));
  return {
    read: async uri => {
      const text = texts.get(resolveUri(uri, unnamedBase));
      if (text === undefined) throw new HostError('not-found', uri, uri);
      return text;
    },
  };
};
