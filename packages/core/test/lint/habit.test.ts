// What most of an API breaks alike is one finding, and what it breaks here and there is one for each place.
import { describe, expect, test } from 'vitest';
import { lower } from '../../src/contract/lower.ts';
import { habitMessage } from '../../src/conventions/habit.ts';
import type { LintRule } from '../../src/conventions/lint-rule.ts';
import { defaultSettings } from '../../src/conventions/settings.ts';
import { lint } from '../../src/lint.ts';
import rule from '../../src/rules/lint/status-401-www-authenticate.ts';
import type { Ruleset } from '../../src/ruleset/ruleset.ts';
import { load } from '../../src/source/load.ts';
import { memoryHost } from '../../src/source/memory-host.ts';
import { pointerOf } from '../../src/source/origin.ts';

const usual: Ruleset = { rules: { [rule.id]: { severity: 'info' } }, settings: defaultSettings, overrides: [] };

/** An API with some 401 responses that lack the header, and some that have it. */
const lintApi = async (broken: number, kept: number, ruleset: Ruleset) => {
  const header = { 'WWW-Authenticate': { schema: { type: 'string' } } };
  const get = (headers: object) => ({ get: { responses: { '401': { description: 'Who are you?', headers } } } });
  const paths: Readonly<Record<string, unknown>> = Object.fromEntries([
    ...Array.from({ length: broken }, (_, index) => [`/broken/${index}`, get({})] as const),
    ...Array.from({ length: kept }, (_, index) => [`/kept/${index}`, get(header)] as const),
  ]);
  const text = JSON.stringify({ openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths });
  const { description } = await load(memoryHost({ 'api.json': text }), 'api.json');
  if (!description) throw new Error('this is a description');
  const rules = [rule] as readonly unknown[] as readonly LintRule[];
  return lint(lower(description).contract, ruleset, { now: new Date(0), rules });
};

describe('a habit of an API', () => {
  test.each([
    { broken: 5, kept: 0, findings: 5, because: 'a handful is read one by one' },
    { broken: 6, kept: 0, findings: 1, because: 'all of them are like that' },
    { broken: 8, kept: 7, findings: 1, because: 'most of them are like that' },
    { broken: 8, kept: 8, findings: 8, because: 'half of them are not' },
    { broken: 99, kept: 200, findings: 99, because: 'these are still read' },
    { broken: 100, kept: 200, findings: 1, because: 'nobody reads a hundred' },
  ])('$broken of $broken + $kept: $because', async ({ broken, kept, findings }) => {
    const { violations } = await lintApi(broken, kept, usual);
    expect(violations).toHaveLength(findings);
  });

  test('is found at the API, with its operations, and says how many', async () => {
    const [violation, ...others] = (await lintApi(6, 1, usual)).violations;
    expect(others).toEqual([]);
    expect(violation && pointerOf(violation.origin)).toBe('');
    expect(violation?.operations).toHaveLength(6);
    expect(habitMessage(rule.message).en(violation?.facts ?? {})).toBe(
      '401 without the header WWW-Authenticate: so in 6 of 7, for example GET /broken/0',
    );
  });

  test('is repaired everywhere at once', async () => {
    const { violations, repairsOf } = await lintApi(6, 1, usual);
    const [repair] = violations.flatMap(repairsOf);
    expect(repair?.edits.flat().map(({ at }) => pointerOf(at))).toEqual(
      [0, 1, 2, 3, 4, 5].map(index => `/paths/~1broken~1${index}/get/responses/401/headers/WWW-Authenticate`),
    );
  });

  test('is none where the places that are left by overrides are few', async () => {
    const overrides = [{ paths: ['/broken/*'], severities: { [rule.id]: 'off' } }] as const;
    expect((await lintApi(6, 1, { ...usual, overrides })).violations).toEqual([]);
  });
});
