// Which patterns are handed to the engine of the language, with texts on which it would not come back with some of them.
import { expect, test } from 'vitest';
import { isSoonDone } from '../../src/witness/pattern-cost.ts';

const almost = (character: string, count = 40): string => `${character.repeat(count)}!`;

test.each([
  ['^[a-z]+$', almost('a', 5_000)],
  ['^\\d{4}-\\d{2}-\\d{2}$', '2026-01-31'],
  ['^(?:[a-z0-9-]+\\.)+[a-z]{2,}$', 'api.staging.example.com'],
  ['^(a+)+$', 'a'.repeat(40)],
  ['^(a+)+$', ''],
  ['^(?=.*\\d)(?=.*[a-z]).{8,}$', 'correct horse 1'],
  ['(?<=a)b', 'ab'.repeat(100)],
  ['(?<!a)b', 'b'],
  ['a{0}', 'a'],
  ['^(\\w+\\s?)+$', 'few words'],
  ['', ''],
])('soon done: %j on %j', (pattern, text) => {
  expect(isSoonDone(pattern, text)).toBe(true);
});

test.each([
  ['nested quantifiers', '^(a+)+$', almost('a')],
  ['nested lazy quantifiers', '^(a+?)+?$', almost('a')],
  ['alternatives that overlap', '^(a|a)*$', almost('a')],
  ['alternatives of different length', '^(a|aa)+$', almost('a')],
  ['words and spaces that may be missing', '^(\\w+\\s?)+$', almost('a')],
  ['several quantifiers in a row', '^\\d+\\w*\\d+\\w*\\d+\\w*$', almost('1', 120)],
  ['no beginning, on a long text', 'a+a+b', 'a'.repeat(400)],
  ['in what looks ahead', '^(?=(a+)+$)', almost('a')],
  ['in what looks behind', '(?<=^(a+)+)!$', `!${almost('a')}`],
  ['counted', '^(a{1,40}){1,40}$', almost('a')],
  ['a loop around nothing', '^(?:)*$', 'a'],
  ['more instructions than are made', '^(?:a{1000}){1000}$', 'a'],
  ['a reference to what was matched', '^(a)\\1$', 'aa'],
  ['no pattern', '(', 'a'],
])('not soon done, or not known: %s', (_, pattern, text) => {
  expect(isSoonDone(pattern, text)).toBe(false);
});
