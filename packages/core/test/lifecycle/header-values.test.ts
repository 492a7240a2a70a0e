// Values of the headers Deprecation, Sunset and Link as the rules see them: what is right, what `--fix` makes of what is wrong,
// and what it offers where somebody has to choose. In the middle of 2025, and where days begin in Greenwich.
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/lint.ts';
import { resolveRuleset } from '../../src/ruleset/resolve.ts';
import { describedBy } from './described-by.ts';

const rules = {
  'deprecation-header-value': 'error',
  'sunset-header-value': 'error',
  'link-header-value': 'error',
} as const;
const ruleset = resolveRuleset({ rules });

/** `fine`, or `safe` or `choice` and what would be written; `wrong` where nobody can tell what was meant. */
const verdictOf = async (name: string, value: unknown): Promise<string> => {
  const { contract } = await describedBy(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Plans', version: '1' },
      paths: {
        '/plans': {
          get: {
            responses: {
              200: { description: '', headers: { [name]: { schema: { type: 'string' }, example: value } } },
            },
          },
        },
      },
    }),
  );
  const { violations, repairsOf, problems } = lint(contract, ruleset, { now: new Date('2025-07-01T12:00:00Z') });
  expect(problems).toEqual([]);
  const [violation] = violations;
  if (!violation) return 'fine';
  const repairs = repairsOf(violation).map(({ kind, edits }) => {
    const [edit] = edits.flat();
    return { kind, value: edit?.kind === 'set' && typeof edit.value === 'string' ? edit.value : '' };
  });
  const [first] = repairs;
  if (!first) return 'wrong';
  return `${first.kind === 'safe' ? 'safe' : 'choice'} ${repairs.map(repair => repair.value).join(' | ')}`;
};

const ends = 'Tue, 30 Jun 2026 23:59:59 GMT';
const begins = 'Tue, 30 Jun 2026 00:00:00 GMT';

describe('Sunset', () => {
  test.each([
    [ends, 'fine'],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 'fine'],
    ['Sat, 31 Dec 2016 23:59:60 GMT', 'fine'],
    // The examples of RFC 8594, section 3, and RFC 9745, section 4.
    ['Sat, 31 Dec 2018 23:59:59 GMT', 'safe Mon, 31 Dec 2018 23:59:59 GMT'],
    ['Sun, 30 Jun 2024 23:59:59 UTC', 'safe Sun, 30 Jun 2024 23:59:59 GMT'],
    ['Tue, 30 Jun 2026 23:59:59 +0000', `safe ${ends}`],
    ['Tue, 30 Jun 2026 23:59:59 Z', `safe ${ends}`],
    ['Wed, 01 Jul 2026 08:59:59 JST', `safe ${ends}`],
    ['Wed, 01 Jul 2026 08:59:59 +09:00', `safe ${ends}`],
    ['Tue, 30 Jun 2026 23:59:59 XYZ', 'wrong'],
    ['Wed, 1 Jul 2026 00:00:00 GMT', 'safe Wed, 01 Jul 2026 00:00:00 GMT'],
    ['tue, 30 jun 2026 23:59:59 gmt', `safe ${ends}`],
    ['Tue,  30 Jun 2026 23:59:59 GMT', `safe ${ends}`],
    ['Tuesday, 30 June 2026 23:59:59 GMT', `safe ${ends}`],
    ['Mon, 30 Feb 2026 00:00:00 GMT', 'wrong'],
    ['Tue, 30 Jun 2026 24:00:00 GMT', 'wrong'],
    ['Tuesday, 30-Jun-26 23:59:59 GMT', `safe ${ends}`],
    ['Tue Jun 30 23:59:59 2026', `safe ${ends}`],
    ['2026-06-30', `choice ${ends} | ${begins}`],
    ['2026/6/30', `choice ${ends} | ${begins}`],
    ['2026-02-30', 'wrong'],
    ['2026-06-30T23:59:59Z', `safe ${ends}`],
    ['2026-07-01T08:59:59+09:00', `safe ${ends}`],
    ['2026-06-30T23:59:59', `choice ${ends}`],
    ['Tue, 30 Jun 2026 23:59:59', `choice ${ends}`],
    ['1782863999', `safe ${ends}`],
    [1_782_863_999, `safe ${ends}`],
    ['1782863999000', `safe ${ends}`],
    ['@1782863999', `safe ${ends}`],
    ['true', 'wrong'],
    ['next summer', 'wrong'],
    ['', 'wrong'],
  ])('%s: %s', async (value, verdict) => {
    expect(await verdictOf('Sunset', value)).toBe(verdict);
  });
});

describe('Deprecation', () => {
  test.each([
    ['@1767139200', 'fine'],
    ['@0', 'fine'],
    ['@-1', 'fine'],
    ['@1767139200;reason=old', 'fine'],
    ['@1688169599', 'fine'],
    // Of the drafts 00 to 02: it has no date, so that it can begin today.
    ['true', 'choice @1751328000'],
    [true, 'choice @1751328000'],
    ['?1', 'choice @1751328000'],
    ['', 'choice @1751328000'],
    // Of the drafts as well.
    ['Wed, 31 Dec 2025 00:00:00 GMT', 'safe @1767139200'],
    ['Thu, 31 Dec 2025 00:00:00 GMT', 'safe @1767139200'],
    ['Wed, 31 Dec 2025 00:00:00 UTC', 'safe @1767139200'],
    ['1767139200', 'safe @1767139200'],
    [1_767_139_200, 'safe @1767139200'],
    ['1767139200000', 'safe @1767139200'],
    ['@1767139200000', 'safe @1767139200'],
    ['@1767139200.5', 'safe @1767139200'],
    ['"@1767139200"', 'safe @1767139200'],
    ['2025-12-31T00:00:00Z', 'safe @1767139200'],
    ['2025-12-31', 'choice @1767139200 | @1767225599'],
    ['2025-12-31T00:00:00', 'choice @1767139200'],
    ['@999999999999999', 'wrong'],
    ['2025-13-31', 'wrong'],
    ['yes', 'wrong'],
  ])('%s: %s', async (value, verdict) => {
    expect(await verdictOf('Deprecation', value)).toBe(verdict);
  });
});

describe('Link', () => {
  test.each([
    ['</api/v2/plans>; rel="successor-version"', 'fine'],
    ['</v2/a>; rel=successor-version, </docs>; rel="deprecation sunset"; type="text/html"', 'fine'],
    // To documentation.
    ['<https://developer.example.com/deprecation>; rel="deprecation"; type="text/html"', 'fine'],
    ['<http://example.net/sunset>;rel="sunset";type="text/html"', 'fine'],
    ['</plans/7>; rel="https://example.com/relations/plan"', 'fine'],
    ['/api/v2/plans; rel="successor-version"', 'safe </api/v2/plans>; rel="successor-version"'],
    ['</v2/plans>; rel="successor_version"', 'safe </v2/plans>; rel="successor-version"'],
    ['</v2/plans>; rel=Successor_Version', 'safe </v2/plans>; rel=successor-version'],
    ['</v2/plans>; rel="sucessor-version"', 'choice </v2/plans>; rel="successor-version"'],
    ['</v2/plans>; rel=successor', 'choice </v2/plans>; rel=successor-version'],
    ['</docs>; rel="deprecated"', 'choice </docs>; rel="deprecation"'],
    ['</v2/plans>', 'wrong'],
    ['</v2/plans>; rel=""', 'wrong'],
    ['</a>; rel="sunset"; rel="deprecation"', 'wrong'],
    ['</v2/plans', 'wrong'],
    ['', 'wrong'],
  ])('%s: %s', async (value, verdict) => {
    expect(await verdictOf('Link', value)).toBe(verdict);
  });
});
