// Values of headers, read as HTTP defines them.
import { describe, expect, test } from 'vitest';
import { isEntityTag, isEntityTagList } from '../../src/conventions/entity-tag.ts';
import { httpDateOf, readHttpDate } from '../../src/conventions/http-date.ts';
import { isRetryAfter } from '../../src/conventions/retry-after.ts';

describe('HTTP dates', () => {
  test.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT', 784_111_777_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['Thu, 29 Feb 2024 00:00:00 GMT', 1_709_164_800_000],
    ['Sat, 31 Dec 2016 23:59:60 GMT', 1_483_228_799_000],
  ])('%s', (text, time) => {
    expect(readHttpDate(text)).toEqual({ kind: 'date', time });
  });

  test.each([
    // The example of RFC 8594, section 3: that day was a Monday.
    ['Sat, 31 Dec 2018 23:59:59 GMT', 'weekday', 'Mon, 31 Dec 2018 23:59:59 GMT'],
    // The example of RFC 9745, section 4.
    ['Sun, 30 Jun 2024 23:59:59 UTC', 'form', 'Sun, 30 Jun 2024 23:59:59 GMT'],
    ['Sat, 30 Jun 2024 23:59:59 UTC', 'form', 'Sun, 30 Jun 2024 23:59:59 GMT'],
    ['2026-01-01T00:00:00Z', 'form', 'Thu, 01 Jan 2026 00:00:00 GMT'],
    ['2026-01-01t00:00:00.5z', 'form', 'Thu, 01 Jan 2026 00:00:00 GMT'],
    ['2026-01-01T09:00:00+09:00', 'form', undefined],
    ['2026-02-30T00:00:00Z', 'form', undefined],
    ['2026-01-01', 'form', undefined],
    ['Mon, 30 Feb 2026 00:00:00 GMT', 'form', undefined],
    ['Thu, 29 Feb 2023 00:00:00 GMT', 'form', undefined],
    ['Thu, 01 Jam 2026 00:00:00 GMT', 'form', undefined],
    ['Thu, 1 Jan 2026 00:00:00 GMT', 'form', undefined],
    ['Thu, 01 Jan 2026 24:00:00 GMT', 'form', undefined],
    ['Thu, 01 Jan 2026 00:00:00 gmt', 'form', undefined],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 'form', undefined],
    ['Sun Nov  6 08:49:37 1994', 'form', undefined],
    ['', 'form', undefined],
  ])('%s is wrong in its %s', (text, kind, meant) => {
    expect(readHttpDate(text)).toEqual({ kind, ...(meant !== undefined && { meant }) });
  });

  test('what is written can be read', () => {
    expect(readHttpDate(httpDateOf(1_767_225_600_000))).toEqual({ kind: 'date', time: 1_767_225_600_000 });
  });
});

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
