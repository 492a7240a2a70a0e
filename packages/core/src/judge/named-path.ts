// Names of places that survive from one revision to the next: items of lists go by what they say instead of where they stand.
import { asObject, own } from '../schema/values.ts';
import type { Document } from '../source/document.ts';
import type { Origin } from '../source/origin.ts';
import { at, pathOf, rootOf } from '../source/origin.ts';

/** The keys that lead to a place. */
export const namedPathOf = (origin: Origin): readonly string[] => {
  let value = origin.document.value;
  return pathOf(origin).map(key => {
    const name = Array.isArray(value) ? nameOfItem(value[Number(key)], key) : key;
    value = Array.isArray(value) ? value[Number(key)] : own(asObject(value) ?? {}, key);
    return name;
  });
};

/** Where such keys lead in a document; undefined where there is nothing. Of several items with one name, the first. */
export const placeNamed = (document: Document, path: readonly string[]): Origin | undefined => {
  let value = document.value;
  let place = rootOf(document);
  for (const name of path) {
    const list = Array.isArray(value) ? (value as readonly unknown[]) : undefined;
    const index = list?.findIndex((item, position) => nameOfItem(item, String(position)) === name);
    const key = index === undefined ? name : String(index);
    const next = list ? list[Number(key)] : own(asObject(value) ?? {}, key);
    if (next === undefined) return undefined;
    value = next;
    place = at(place, key);
  }
  return place;
};

const nameOfItem = (item: unknown, index: string): string => {
  if (typeof item === 'string') return item;
  const object = asObject(item);
  if (!object) return index;
  const [reference, name, place, title, url] = ['$ref', 'name', 'in', 'title', 'url'].map(key => own(object, key));
  if (typeof reference === 'string') return reference;
  if (typeof name === 'string') return typeof place === 'string' ? `${place}:${name}` : name;
  return [title, url].find(it => typeof it === 'string') ?? index;
};
