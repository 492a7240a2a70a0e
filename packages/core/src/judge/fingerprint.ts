// The identity of a change across runs: rule, place and facts, so that an approval survives rewording and reordering.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Facts, FactValue } from '../findings.ts';
import type { Origin } from '../source/origin.ts';
import { namedPathOf } from './named-path.ts';

/** 16 hexadecimal digits. */
export const fingerprintOf = (rule: string, origin: Origin, facts: Facts): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify([rule, namedPathOf(origin), sorted(identifying(facts))])))).slice(0, 16);

/** How sure a guess is, and what is told of what stands beside the thing, depend on that; some of what is told on the moment of judgement. */
export const identifying = ({ score: _, beside: __, judged: ___, ...facts }: Facts): Facts => facts;

const sorted = (value: FactValue | Facts): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value as Facts)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => [key, sorted(member)]);
};
