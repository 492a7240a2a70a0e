// What extensions say: each that is documented, in every form that it has.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lifecycleExtensionNames } from '../../src/lifecycle/extensions.ts';
import { claimOf, lifecycleOf } from './described-by.ts';

describe('extensions', () => {
  test.each<readonly [name: string, value: unknown, claims: readonly string[]]>([
    ['x-sunset', '2026-06-30', ['sunset-at 2026-06-30']],
    ['x-sunset', '2026-06-30T23:59:59+09:00', ['sunset-at 2026-06-30']],
    ['x-sunset', 'June 30, 2026', ['sunset-at 2026-06-30']],
    ['x-sunset', '2026年6月30日', ['sunset-at 2026-06-30']],
    ['x-sunset', 1_782_863_999, ['sunset-at 2026-06-30']],
    ['x-sunset', 'Tue, 30 Jun 2026 23:59:59 GMT', ['sunset-at 2026-06-30']],
    ['x-sunset', 'next summer', ['sunset-at next summer']],
    ['x-sunset', '', []],
    ['x-sunset', null, []],
    ['x-sunset', false, []],
    ['x-sunset-date', '2026-06-30', ['sunset-at 2026-06-30']],
    ['x-sunset-at', '2026-06-30', ['sunset-at 2026-06-30']],
    ['x-deprecated-sunset', '2026-06-30', ['sunset-at 2026-06-30']],
    ['x-removal-date', '2026-06-30', ['sunset-at 2026-06-30']],
    ['x-eol', '2026-06-30', ['sunset-at 2026-06-30']],
    ['x-end-of-life', '2026-06-30', ['sunset-at 2026-06-30']],
    ['x-snyk-sunset-eligible', '2026-06-30', ['sunset-at 2026-06-30']],
    ['x-deprecated-at', '2025-12-31', ['deprecated-at 2025-12-31']],
    ['x-deprecated-on', '2025-12-31', ['deprecated-at 2025-12-31']],
    ['x-deprecated-since', '2025-12-31', ['deprecated-at 2025-12-31']],
    ['x-deprecation-date', '2025-12-31', ['deprecated-at 2025-12-31']],
    ['x-snyk-deprecated-on', '2025-12-31', ['deprecated-at 2025-12-31']],
    ['x-deprecated', true, ['deprecated true']],
    ['x-deprecated', '2025-12-31', ['deprecated-at 2025-12-31']],
    ['x-deprecated', false, []],
    ['x-deprecation', '2025-12-31', ['deprecated-at 2025-12-31']],
    ['x-deprecation', true, ['deprecated true']],
    [
      'x-deprecation',
      { deprecatedAt: '2025-12-31', sunset: '2026-06-30', replacement: '/v2/plans', reason: 'slow', other: 1 },
      ['deprecated-at 2025-12-31', 'sunset-at 2026-06-30', 'successor /v2/plans', 'reason slow'],
    ],
    [
      'x-ms-deprecation',
      { removalDate: '2026-06-30', date: '2025-12-31', version: '2025-12', description: 'Slow.' },
      ['sunset-at 2026-06-30', 'deprecated-at 2025-12-31', 'since-version 2025-12', 'reason Slow.'],
    ],
    [
      'x-sap-stateInfo',
      { state: 'deprecated', deprecationDate: '2025-12-31', sunsetDate: '2026-06-30', successor: 'plans2' },
      ['deprecated-at 2025-12-31', 'sunset-at 2026-06-30', 'successor plans2'],
    ],
    [
      'x-github',
      { category: 'plans', deprecationDate: '2025-12-31', removalDate: '2026-06-30' },
      ['deprecated-at 2025-12-31', 'sunset-at 2026-06-30'],
    ],
    ['x-github', { category: 'plans' }, []],
    [
      'x-lifecycle',
      { deprecated: '2025-12-31', retired: '2026-06-30' },
      ['deprecated-at 2025-12-31', 'sunset-at 2026-06-30'],
    ],
    ['x-deprecatedInVersion', '68', ['since-version 68']],
    ['x-deprecated-in-version', '68', ['since-version 68']],
    ['x-removal-version', '70', ['removal-version 70']],
    ['x-deprecatedMessage', 'Slow.', ['reason Slow.']],
    ['x-deprecated-message', 'Slow.', ['reason Slow.']],
    ['x-deprecated-reason', 'Slow.', ['reason Slow.']],
    ['x-deprecation-reason', 'Slow.', ['reason Slow.']],
    ['x-successor', 'GET /v2/plans', ['successor GET /v2/plans']],
    ['x-successor', ['/v2/plans'], ['successor ["/v2/plans"]']],
    ['x-successor-url', 'https://example.com/v2', ['successor https://example.com/v2']],
    ['x-replaced-by', '/v2/plans', ['successor /v2/plans']],
    ['x-replacement', '/v2/plans', ['successor /v2/plans']],
    ['x-migration-target', '/v2/plans', ['successor /v2/plans']],
    ['x-snyk-deprecated-by', '2025-12-31', ['successor 2025-12-31']],
    ['x-no-successor', true, ['no-successor true']],
    ['x-migration-guide', 'https://example.com/guide', ['document https://example.com/guide']],
    ['x-acme-end', '2026-06-30', ['sunset-at 2026-06-30']],
    ['x-acme', '2026-06-30', []],
    ['x-constructor', '2026-06-30', []],
  ])('%s: %j', async (name, value, claims) => {
    const { evidence } = await lifecycleOf({ operation: { [name]: value } }, { aliases: { 'x-acme-end': 'x-sunset' } });
    expect(evidence.map(claimOf)).toEqual(claims);
  });

  test('are all documented', () => {
    const page = readFileSync(new URL('../../../../docs/lifecycle.md', import.meta.url), 'utf8');
    const listed = [...page.matchAll(/^\| (`x-.*?) \|/gm)].flatMap(([, names = '']) => names.match(/x-[\w-]+/g) ?? []);
    expect([...lifecycleExtensionNames, 'x-stability-level'].sort()).toEqual([...new Set(listed)].sort());
  });
});

describe('what stands earlier counts', () => {
  const header = (value: string): object => ({ schema: { type: 'string' }, example: value });
  const responses = {
    200: { description: 'OK', headers: { Sunset: header('Wed, 01 Jul 2026 23:59:59 GMT') } },
  };
  const table = '| Endpoint | Removal date |\n|---|---|\n| GET /v1/plans | 2026-07-05 |\n';
  const all = {
    operation: { 'x-sunset': '2026-06-30', responses, description: 'Sunset: 2026-07-04' },
    pathItem: { 'x-sunset-at': '2026-07-02' },
    info: { 'x-sunset': '2026-07-03', description: table },
  };

  test('extension, header, path, API, text, table', async () => {
    const { evidence } = await lifecycleOf(all);
    expect(
      evidence.filter(({ claim }) => claim === 'sunset-at').map(({ date, source }) => [date?.day, source]),
    ).toEqual([
      ['2026-06-30', 'extension'],
      ['2026-07-01', 'header'],
      ['2026-07-02', 'extension'],
      ['2026-07-03', 'extension'],
      ['2026-07-04', 'text'],
      ['2026-07-05', 'table'],
    ]);
  });

  test('and what cannot be read does not', async () => {
    const { sunsetAt } = await lifecycleOf({ ...all, operation: { ...all.operation, 'x-sunset': 'soon' } });
    expect(sunsetAt?.source).toBe('header');
  });

  test.each<readonly [written: object, isDeprecated: boolean]>([
    [{ operation: { deprecated: true } }, true],
    [{ operation: { 'x-deprecated': true } }, true],
    [{ operation: { 'x-deprecated-at': '2025-12-31' } }, true],
    [{ pathItem: { 'x-deprecated': true } }, true],
    [{ info: { 'x-deprecated': true } }, true],
    [{ operation: { responses: { 200: { description: '', headers: { Deprecation: header('true') } } } } }, true],
    [{ operation: { description: 'This endpoint is deprecated.' } }, false],
    [{ info: { description: table } }, false],
    [{ operation: { 'x-sunset': '2026-06-30' } }, false],
  ])('free text and tables alone make nothing deprecated: %j', async (written, isDeprecated) => {
    expect((await lifecycleOf(written)).isDeprecated).toBe(isDeprecated);
  });
});
