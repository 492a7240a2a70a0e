// What stands at an offset of JSON, by descending to it.
import type { Document } from './document.ts';
import { skipWhitespace } from './json-scan.ts';
import type { Extent } from './lines.ts';
import type { JsonEntry } from './locate-json.ts';
import { entriesIn } from './locate-json.ts';
import type { PlaceInText } from './place-in-text.ts';
import { between } from './place-in-text.ts';

export const pathAtJson = (document: Document, offset: number): PlaceInText => {
  const { text } = document;
  const path: string[] = [];
  let here: JsonEntry = { key: undefined, start: skipWhitespace(text, 0), end: text.trimEnd().length };
  let { value } = document;
  while (typeof value === 'object' && value !== null) {
    const found = entryAround(entriesIn(document, here, value), offset);
    if (!found) return between(path, offset);
    const [key, entry] = found;
    path.push(key);
    if (entry.key && offset <= entry.key.end) return { path, on: 'key', extent: entry.key };
    if (offset < entry.start) return { path, on: 'value', extent: { start: offset, end: offset } };
    here = entry;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return { path, on: 'value', extent: { start: here.start, end: here.end } };
};

/** The objects and lists that begin before an offset and have not ended there, the innermost last; the outermost is always there. */
export const collectionsAround = (document: Document, offset: number): readonly Collection[] => {
  let here: Collection = { path: [], start: skipWhitespace(document.text, 0), end: document.text.length };
  const found = [here];
  let { value } = document;
  for (;;) {
    const inside = [...entriesIn(document, here, value)].find(([, { end }]) => offset < end);
    if (!inside) return found;
    const [key, { start, end }] = inside;
    const child = (value as Readonly<Record<string, unknown>>)[key];
    if (start >= offset || typeof child !== 'object' || child === null) return found;
    here = { path: [...here.path, key], start, end };
    found.push(here);
    value = child;
  }
};

interface Collection extends Extent {
  readonly path: readonly string[];
}

const entryAround = (entries: ReadonlyMap<string, JsonEntry>, offset: number): [string, JsonEntry] | undefined => {
  for (const [name, entry] of entries) {
    if (offset <= entry.end) return offset >= (entry.key ?? entry).start ? [name, entry] : undefined;
  }
  return undefined;
};
