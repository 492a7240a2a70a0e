// How far a witness is made smaller: what goes, what stays, and what takes the place of what stays.
import { expect, test } from 'vitest';
import type { Guide, Path } from '../../src/witness/guide.ts';
import { shrink } from '../../src/witness/shrink.ts';

interface Case {
  readonly title: string;
  readonly value: unknown;
  /** What a value must be to show the same, by its JSON. */
  readonly holds: (json: string) => boolean;
  readonly becomes: unknown;
  /** By path, its keys joined by dots. */
  readonly hints?: ReadonlyMap<string, readonly unknown[]>;
  readonly required?: ReadonlyMap<string, readonly string[]>;
  readonly keep?: Path;
  readonly attempts?: number;
}

const cases: readonly Case[] = [
  {
    title: 'what is not needed goes',
    value: { a: 1, b: { c: 2, d: [3, 4] }, e: 'five' },
    holds: json => json.includes('"c":2'),
    becomes: { b: { c: 2 } },
  },
  {
    title: 'one item of many is left',
    value: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    holds: json => json.includes('7'),
    becomes: [7],
  },
  {
    title: 'as many items as are needed',
    value: Array.from({ length: 40 }, () => 'a'),
    holds: json => json.length > '["a","a","a"]'.length,
    becomes: ['a', 'a', 'a', 'a'],
  },
  {
    title: 'what is required is not even tried',
    value: { id: 1, name: 'x', note: 'y' },
    holds: () => true,
    required: new Map([['', ['id']]]),
    becomes: { id: 1 },
  },
  {
    title: 'an example of the description says more',
    value: { email: 'aaaa' },
    holds: json => json.includes('"email":"'),
    hints: new Map([['email', ['ann@example.com']]]),
    becomes: { email: 'ann@example.com' },
  },
  {
    title: 'an example that does not show it is not taken',
    value: { limit: 101 },
    holds: json => Number(/\d+/.exec(json)?.[0]) > 100,
    hints: new Map([['limit', [20]]]),
    becomes: { limit: 101 },
  },
  {
    title: 'nothing at all becomes the name of its place',
    value: { city: '' },
    holds: json => json.includes('"city":"'),
    becomes: { city: 'city' },
  },
  {
    title: 'a long text gets as short as it may be',
    value: 'a'.repeat(5_000),
    holds: json => json.length > 82,
    becomes: 'a'.repeat(81),
  },
  {
    title: 'characters outside of the basic plane stay whole',
    value: '\u{1F600}'.repeat(200),
    holds: json => Array.from(json).length > 52,
    becomes: '\u{1F600}'.repeat(51),
  },
  {
    title: 'what is to be kept stays where it is, and what is around it goes',
    value: { list: [{ a: 1 }, { a: 2, b: 3 }, { a: 4 }], other: true },
    holds: () => true,
    keep: ['list', 1],
    becomes: { list: [{}, { a: 2, b: 3 }] },
  },
  {
    title: 'without attempts nothing changes',
    value: { a: 1, b: 2 },
    holds: () => true,
    attempts: 0,
    becomes: { a: 1, b: 2 },
  },
  {
    title: 'names that every object inherits are members like others',
    value: JSON.parse('{"__proto__": 1, "constructor": 2}') as unknown,
    holds: json => json.includes('__proto__'),
    becomes: JSON.parse('{"__proto__": 1}') as unknown,
  },
];

test.each(cases)('$title', ({ value, holds, becomes, hints, required, keep, attempts = 200 }) => {
  const guide: Guide = {
    hintsAt: path => hints?.get(path.join('.')) ?? [],
    statedAt: () => [],
    requiredAt: path => new Set(required?.get(path.join('.'))),
    orderAt: () => () => 0,
  };
  const asked: unknown[] = [];
  const options = { guide, attempts, ...(keep && { keep }) };
  const result = shrink(value, {
    ...options,
    holds: candidate => asked.push(candidate) > 0 && holds(JSON.stringify(candidate)),
  });
  expect(result).toEqual(becomes);
  expect(asked.length).toBeLessThanOrEqual(attempts);
});
