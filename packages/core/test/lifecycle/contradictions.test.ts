// What agrees and what does not, said twice of one operation.
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/conventions/settings.ts';
import { lint } from '../../src/lint.ts';
import { describedBy } from './described-by.ts';

type Claims = Readonly<Partial<Record<'x-sunset' | 'x-deprecated-at' | 'x-successor' | Header | 'text', unknown>>>;
type Header = 'Sunset' | 'Deprecation' | 'Link';

const contradictionsOf = async (claims: Claims, timeZone: string): Promise<readonly unknown[]> => {
  const headers = (['Sunset', 'Deprecation', 'Link'] as const).filter(name => claims[name] !== undefined);
  const extensions = Object.entries(claims).filter(([name]) => name.startsWith('x-'));
  const { contract } = await describedBy(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Plans', version: '1' },
      servers: [{ url: '/api' }],
      paths: {
        '/v1/plans': {
          get: {
            deprecated: true,
            ...Object.fromEntries(extensions),
            ...(claims.text !== undefined && { description: claims.text }),
            responses: {
              200: {
                description: 'OK',
                headers: Object.fromEntries(
                  headers.map(name => [name, { schema: { type: 'string' }, example: claims[name] }]),
                ),
              },
            },
          },
        },
        '/v2/plans': { get: { operationId: 'listPlans', responses: { 200: { description: 'OK' } } } },
        '/v2/plans/{id}': { get: { responses: { 200: { description: 'OK' } } } },
      },
    }),
  );
  const ruleset = {
    rules: { 'lifecycle-contradiction': { severity: 'warning' } },
    settings: { ...defaultSettings, lifecycle: { ...defaultSettings.lifecycle, timeZone } },
    overrides: [],
  } as const;
  const { violations, problems } = lint(contract, ruleset, { now: new Date('2026-01-01') });
  expect(problems).toEqual([]);
  return violations.map(({ facts }) => facts['claim']);
};

describe('claims', () => {
  test.each<readonly [claims: Claims, contradictions: readonly string[]]>([
    [{ 'x-sunset': '2026-06-30', Sunset: 'Tue, 30 Jun 2026 23:59:59 GMT' }, []],
    [{ 'x-sunset': '2026-06-30', Sunset: 'Tue, 30 Jun 2026 00:00:00 GMT' }, []],
    // The day may end with the first second of the next one.
    [{ 'x-sunset': '2026-06-30', Sunset: 'Wed, 01 Jul 2026 00:00:00 GMT' }, []],
    [{ 'x-sunset': '2026-06-30', Sunset: 'Wed, 01 Jul 2026 00:00:01 GMT' }, ['sunset-at']],
    [{ 'x-sunset': '2026-06-30', Sunset: 'Mon, 29 Jun 2026 15:00:00 GMT' }, ['sunset-at']],
    // Wrong in form, and the same in meaning.
    [{ 'x-sunset': '2026-06-30', Sunset: '2026-06-30' }, []],
    [{ 'x-sunset': '2026-06-30', Sunset: 'Sat, 30 Jun 2026 23:59:59 UTC' }, []],
    [{ 'x-sunset': '2026-06-30', Sunset: 'next summer' }, []],
    [{ 'x-sunset': '2026-06-30', text: 'It will be removed on July 31, 2026.' }, ['sunset-at']],
    [{ 'x-sunset': '2026-06-30', text: 'サポート終了予定: 2026年6月30日' }, []],
    [{ 'x-sunset': '2026-06-30', text: 'サポート終了予定: 2026年7月31日' }, ['sunset-at']],
    [{ 'x-deprecated-at': '2025-12-31', Deprecation: '@1767139200' }, []],
    [{ 'x-deprecated-at': '2025-12-31', Deprecation: '@1767225601' }, ['deprecated-at']],
    [{ 'x-deprecated-at': '2025-12-31', Deprecation: 'true' }, []],
    [{ 'x-deprecated-at': '2025-12-31', Deprecation: '?1' }, []],
    [{ 'x-successor': '/v2/plans', Link: '</v2/plans>; rel="successor-version"' }, []],
    [{ 'x-successor': 'GET /v2/plans', Link: '</api/v2/plans>; rel="successor-version"' }, []],
    [{ 'x-successor': 'listPlans', Link: '</api/v2/plans>; rel="successor-version"' }, []],
    [{ 'x-successor': '/v2/plans/{id}', Link: '</v2/plans/{planId}>; rel="successor-version"' }, []],
    [{ 'x-successor': '/v2/plans', Link: '</v2/plans/{id}>; rel="successor-version"' }, ['successor']],
    [{ 'x-successor': '/v2/plans', Link: '<https://example.com/docs>; rel="deprecation"' }, []],
    [{ 'x-successor': '/v2/plans', text: 'Deprecated. Use /v3/plans instead.' }, ['successor']],
    [{ 'x-successor': '/v2/plans', text: 'Deprecated. Use `name` instead.' }, []],
    // The beginning of a path may be left out.
    [{ 'x-successor': '/api/v2/plans', text: '非推奨です。代わりに /plans を使用してください。' }, []],
    [{ 'x-successor': '/v2/plans/{id}', text: '非推奨です。代わりに /v2/plans を使用してください。' }, ['successor']],
  ])('%j: %j', async (claims, contradictions) => {
    expect(await contradictionsOf(claims, '+00:00')).toEqual(contradictions);
  });

  test.each<readonly [sunset: string, contradictions: readonly string[]]>([
    ['Mon, 29 Jun 2026 14:59:58 GMT', ['sunset-at']],
    ['Mon, 29 Jun 2026 15:00:00 GMT', []],
    ['Tue, 30 Jun 2026 14:59:59 GMT', []],
    ['Tue, 30 Jun 2026 23:59:59 GMT', []],
    ['Wed, 01 Jul 2026 00:00:01 GMT', ['sunset-at']],
  ])('of a day in Tokyo and %s: %j', async (sunset, contradictions) => {
    expect(await contradictionsOf({ 'x-sunset': '2026-06-30', Sunset: sunset }, '+09:00')).toEqual(contradictions);
  });
});
