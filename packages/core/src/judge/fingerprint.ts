// The identity of a change across runs: rule, place and facts, so that an approval survives rewording and reordering.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Facts, FactValue } from '../findings.ts';
import { asObject, own } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { pathOf } from '../source/origin.ts';

/** 16 hexadecimal digits. */
export const fingerprintOf = (rule: string, origin: Origin, facts: Facts): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify([rule, placeOf(origin), sorted(identifying(facts))])))).slice(0, 16);

/** How sure a guess is depends on what stands around the thing, and some of what is told on the moment of judgement. */
export const identifying = ({ score: _, judged: __, ...facts }: Facts): Facts => facts;

/** The keys that lead to a place, with items of lists named by what they say instead of where they stand. */
const placeOf = (origin: Origin): readonly string[] => {
  let value = origin.document.value;
  return pathOf(origin).map(key => {
    const name = Array.isArray(value) ? nameOfItem(value[Number(key)], key) : key;
    value = Array.isArray(value) ? value[Number(key)] : own(asObject(value) ?? {}, key);
    return name;
  });
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

const sorted = (value: FactValue | Facts): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value as Facts)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => [key, sorted(member)]);
};
