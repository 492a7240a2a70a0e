// Dates in headers, valid, obsolete and broken in every way: what each is, and what it was meant to say.
import { describe, expect, test } from 'vitest';
import { deprecationOf, readDeprecation } from '../../src/http/deprecation-date.ts';
import { httpDateOf, readHttpDate } from '../../src/http/http-date.ts';
import { readLinks } from '../../src/http/link.ts';

const seen = (reading: ReturnType<typeof readHttpDate> | ReturnType<typeof readDeprecation>): readonly unknown[] =>
  reading.kind === 'date'
    ? ['date', new Date(reading.time).toISOString()]
    : [reading.fault, reading.time === undefined ? (reading.local ?? null) : httpDateOf(reading.time)];

describe('HTTP dates, as in Sunset', () => {
  test.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['Tue, 30 Jun 2026 23:59:59 GMT', '2026-06-30T23:59:59.000Z'],
    ['Thu, 29 Feb 2024 00:00:00 GMT', '2024-02-29T00:00:00.000Z'],
    ['Sat, 31 Dec 2016 23:59:60 GMT', '2016-12-31T23:59:59.000Z'],
  ])('%s is one', (text, moment) => {
    expect(seen(readHttpDate(text))).toEqual(['date', moment]);
  });

  test.each([
    // The example of RFC 8594, section 3: that day was a Monday.
    ['Sat, 31 Dec 2018 23:59:59 GMT', 'weekday', 'Mon, 31 Dec 2018 23:59:59 GMT'],
    // The example of RFC 9745, section 4.
    ['Sun, 30 Jun 2024 23:59:59 UTC', 'zone', 'Sun, 30 Jun 2024 23:59:59 GMT'],
    ['Tue, 30 Jun 2026 23:59:59 +0000', 'zone', 'Tue, 30 Jun 2026 23:59:59 GMT'],
    ['Tue, 30 Jun 2026 23:59:59 Z', 'zone', 'Tue, 30 Jun 2026 23:59:59 GMT'],
    ['Wed, 01 Jul 2026 08:59:59 JST', 'zone', 'Tue, 30 Jun 2026 23:59:59 GMT'],
    ['Wed, 01 Jul 2026 08:59:59 +09:00', 'zone', 'Tue, 30 Jun 2026 23:59:59 GMT'],
    ['Tue, 30 Jun 2026 23:59:59 XYZ', 'zone', null],
    ['Tue, 30 Jun 2026 23:59:59', 'no-zone', '2026-06-30T23:59:59'],
    ['Wed, 1 Jul 2026 00:00:00 GMT', 'padding', 'Wed, 01 Jul 2026 00:00:00 GMT'],
    ['Wed, 01 Jul 2026 9:00:00 GMT', 'padding', 'Wed, 01 Jul 2026 09:00:00 GMT'],
    ['tue, 30 jun 2026 23:59:59 gmt', 'letter-case', 'Tue, 30 Jun 2026 23:59:59 GMT'],
    ['Tue, 30 JUN 2026 23:59:59 GMT', 'letter-case', 'Tue, 30 Jun 2026 23:59:59 GMT'],
    ['Tue,  30 Jun 2026 23:59:59 GMT', 'spacing', 'Tue, 30 Jun 2026 23:59:59 GMT'],
    [' Tue, 30 Jun 2026 23:59:59 GMT', 'spacing', 'Tue, 30 Jun 2026 23:59:59 GMT'],
    ['Tue 30 Jun 2026 23:59:59 GMT', 'spacing', 'Tue, 30 Jun 2026 23:59:59 GMT'],
    ['Tuesday, 30 June 2026 23:59:59 GMT', 'spacing', 'Tue, 30 Jun 2026 23:59:59 GMT'],
    ['Tue, 30 Jun 2026 23:59 GMT', 'spacing', 'Tue, 30 Jun 2026 23:59:00 GMT'],
    ['Mon, 30 Feb 2026 00:00:00 GMT', 'impossible', null],
    ['Thu, 29 Feb 2023 00:00:00 GMT', 'impossible', null],
    ['Tue, 30 Jun 2026 24:00:00 GMT', 'impossible', null],
    ['Thu, 01 Jam 2026 00:00:00 UTC', 'other', null],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 'rfc-850', 'Sun, 06 Nov 1994 08:49:37 GMT'],
    ['Tuesday, 30-Jun-26 23:59:59 GMT', 'rfc-850', 'Tue, 30 Jun 2026 23:59:59 GMT'],
    ['Sun Nov  6 08:49:37 1994', 'asctime', 'Sun, 06 Nov 1994 08:49:37 GMT'],
    ['2026-06-30', 'day-only', '2026-06-30'],
    ['2026/06/30', 'day-only', '2026-06-30'],
    ['2026-02-30', 'impossible', null],
    ['2026-06-30T23:59:59Z', 'rfc-3339', 'Tue, 30 Jun 2026 23:59:59 GMT'],
    ['2026-06-30t23:59:59.5z', 'rfc-3339', 'Tue, 30 Jun 2026 23:59:59 GMT'],
    ['2026-07-01T08:59:59+09:00', 'rfc-3339', 'Tue, 30 Jun 2026 23:59:59 GMT'],
    ['2026-06-30T23:59:59', 'no-zone', '2026-06-30T23:59:59'],
    ['1782863999', 'epoch', 'Tue, 30 Jun 2026 23:59:59 GMT'],
    ['1782863999000', 'epoch', 'Tue, 30 Jun 2026 23:59:59 GMT'],
    ['@1782863999', 'epoch', 'Tue, 30 Jun 2026 23:59:59 GMT'],
    ['true', 'other', null],
    ['next summer', 'other', null],
    ['', 'empty', null],
  ])('%s is wrong: %s', (text, fault, meant) => {
    expect(seen(readHttpDate(text))).toEqual([fault, meant]);
  });
});

describe('Deprecation', () => {
  test.each([
    ['@1767139200', '2025-12-31T00:00:00.000Z'],
    ['@0', '1970-01-01T00:00:00.000Z'],
    ['@-1', '1969-12-31T23:59:59.000Z'],
    ['@1767139200;reason=old', '2025-12-31T00:00:00.000Z'],
    [' @1767139200 ', '2025-12-31T00:00:00.000Z'],
  ])('%s is a date', (text, moment) => {
    expect(seen(readDeprecation(text))).toEqual(['date', moment]);
  });

  test.each([
    ['true', 'true', null],
    ['True', 'true', null],
    ['?1', 'boolean', null],
    ['?0', 'boolean', null],
    ['1767139200', 'epoch', 'Wed, 31 Dec 2025 00:00:00 GMT'],
    ['1767139200000', 'epoch', 'Wed, 31 Dec 2025 00:00:00 GMT'],
    ['@1767139200.5', 'fraction', 'Wed, 31 Dec 2025 00:00:00 GMT'],
    ['@999999999999999', 'range', null],
    ['"@1767139200"', 'quoted', 'Wed, 31 Dec 2025 00:00:00 GMT'],
    ['"true"', 'quoted', null],
    // The form of the drafts of 2020 to 2022.
    ['Wed, 31 Dec 2025 00:00:00 GMT', 'http-date', 'Wed, 31 Dec 2025 00:00:00 GMT'],
    ['Thu, 31 Dec 2025 00:00:00 GMT', 'http-date', 'Wed, 31 Dec 2025 00:00:00 GMT'],
    ['Wed, 31 Dec 2025 00:00:00 UTC', 'http-date', 'Wed, 31 Dec 2025 00:00:00 GMT'],
    ['2025-12-31', 'day-only', '2025-12-31'],
    ['2025-12-31T00:00:00Z', 'rfc-3339', 'Wed, 31 Dec 2025 00:00:00 GMT'],
    ['2025-12-31T09:00:00', 'no-zone', '2025-12-31T09:00:00'],
    ['2025-13-31', 'impossible', null],
    ['yes', 'other', null],
    ['', 'empty', null],
  ])('%s is wrong: %s', (text, fault, meant) => {
    expect(seen(readDeprecation(text))).toEqual([fault, meant]);
  });

  test('what is written can be read', () => {
    expect(readDeprecation(deprecationOf(1_767_139_200_000))).toEqual({ kind: 'date', time: 1_767_139_200_000 });
    expect(readHttpDate(httpDateOf(1_767_139_200_000))).toEqual({ kind: 'date', time: 1_767_139_200_000 });
  });
});

describe('Link', () => {
  test.each([
    ['</api/v2/plans>; rel="successor-version"', [['/api/v2/plans', 'successor-version']]],
    [
      '</v2/a>; rel=successor-version, </docs>; rel="deprecation sunset"; type="text/html"',
      [
        ['/v2/a', 'successor-version'],
        ['/docs', 'deprecation'],
        ['/docs', 'sunset'],
      ],
    ],
    ['<https://example.com/a,b;c>; REL="Sunset"', [['https://example.com/a,b;c', 'sunset']]],
  ])('%s', (text, links) => {
    const reading = readLinks(text);
    expect(
      reading.kind === 'links' ? reading.links.map(({ target, relation }) => [target, relation]) : reading,
    ).toEqual(links);
  });

  test.each([
    ['/api/v2/plans; rel="successor-version"', 'no-brackets'],
    ['</api/v2/plans>', 'no-relation'],
    ['</api/v2/plans>; rel=""', 'no-relation'],
    ['</a>; rel="sunset"; rel="deprecation"', 'two-relations'],
    ['</a', 'syntax'],
    ['', 'empty'],
  ])('%s is wrong: %s', (text, fault) => {
    expect(readLinks(text)).toEqual({ kind: 'wrong', fault });
  });
});
