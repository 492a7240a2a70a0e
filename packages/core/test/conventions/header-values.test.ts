// Values of headers, read as HTTP defines them.
import { describe, expect, test } from 'vitest';
import { isEntityTag, isEntityTagList } from '../../src/conventions/entity-tag.ts';
import { isRetryAfter } from '../../src/conventions/retry-after.ts';

describe('entity tags', () => {
  test.each(['"33a64df5"', 'W/"0815"', '""', '"a-b.c!"'])('%s is one', text => {
    expect(isEntityTag(text)).toBe(true);
  });

  test.each(['33a64df5', "'33a64df5'", 'w/"0815"', 'W/0815', '"a b"', '"a"b"', '"a', '*', ''])('%s is none', text => {
    expect(isEntityTag(text)).toBe(false);
  });

  test.each(['*', '"a"', '"a", W/"b"', '"a","b"'])('%s is a list', text => {
    expect(isEntityTagList(text)).toBe(true);
  });

  test.each(['a', '"a" "b"', '"a",', '*, "a"', ''])('%s is no list', text => {
    expect(isEntityTagList(text)).toBe(false);
  });
});

test.each([
  ['120', true],
  ['0', true],
  ['Fri, 31 Dec 1999 23:59:59 GMT', true],
  ['Thu, 31 Dec 1999 23:59:59 GMT', false],
  ['-1', false],
  ['1.5', false],
  ['120s', false],
])('%s after Retry-After', (text, expected) => {
  expect(isRetryAfter(text)).toBe(expected);
});
