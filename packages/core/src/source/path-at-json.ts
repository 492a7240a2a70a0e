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

/** The innermost object or list that begins before an offset and has not ended there. */
export const collectionAround = (
  document: Document,
  offset: number,
): { readonly path: readonly string[]; readonly start: number } => {
  const path: string[] = [];
  let here: Extent = { start: skipWhitespace(document.text, 0), end: document.text.length };
  let { value } = document;
  for (;;) {
    const inside = [...entriesIn(document, here, value)].find(([, { end }]) => offset < end);
    if (!inside) break;
    const [key, entry] = inside;
    const child = (value as Readonly<Record<string, unknown>>)[key];
    if (entry.start >= offset || typeof child !== 'object' || child === null) break;
    path.push(key);
    here = entry;
    value = child;
  }
  return { path, start: here.start };
};

const entryAround = (entries: ReadonlyMap<string, JsonEntry>, offset: number): [string, JsonEntry] | undefined => {
  for (const [name, entry] of entries) {
    if (offset <= entry.end) return offset >= (entry.key ?? entry).start ? [name, entry] : undefined;
  }
  return undefined;
};
