// What stands at an offset of YAML, by descending to it.
import type { Document } from './document.ts';
import type { Spot } from './locate-yaml.ts';
import { keyOf, rootSpot, trueEntries } from './locate-yaml.ts';
import { memberOf } from './member-of.ts';
import type { PlaceInText } from './place-in-text.ts';
import { between } from './place-in-text.ts';
import type { YamlEntry } from './yaml-entries.ts';
import { endOf } from './yaml-entries.ts';

export const pathAtYaml = (document: Document, offset: number): PlaceInText => {
  const path: string[] = [];
  let here: Spot = rootSpot(document);
  while (isCollection(here)) {
    const entry = lastBefore(trueEntries(document, here), offset);
    // What is merged in stands under no key of its own.
    if (!entry || entry.merges) return between(path, offset);
    const key = keyOf(document, entry);
    if (entry.keyNode && offset <= entry.end) {
      return { path: [...path, key], on: 'key', extent: { start: entry.start, end: entry.end } };
    }
    const { node } = entry;
    if (node.kind === 'empty' || offset < node.start) return gapAfter(document.text, path, key, entry, offset);
    here = { node, value: memberOf(here.value, key) };
    path.push(key);
  }
  const { start } = here.node;
  const end = endOf(document.text, here.node);
  return offset <= end ? { path, on: 'value', extent: { start, end } } : between(path.slice(0, -1), offset);
};

const isCollection = ({ node: { kind } }: Spot): boolean =>
  kind === 'map' || kind === 'list' || kind === 'flow-map' || kind === 'flow-list' || kind === 'pair';

const lastBefore = (entries: readonly YamlEntry[], offset: number): YamlEntry | undefined => {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
};

/** Behind a key or a dash, in front of what it leads to: on the line itself, that is where a scalar would be written. */
const gapAfter = (
  text: string,
  path: readonly string[],
  key: string,
  { end }: YamlEntry,
  offset: number,
): PlaceInText => {
  const place = between([...path, key], offset);
  return text.slice(end, offset).includes('\n') ? place : { ...place, on: 'value' };
};
