// What the rulesets that come with Breakwater say about the rules that come with it.
import { describe, expect, test } from 'vitest';
import { families } from '../../src/conventions/lint-rule.ts';
import { lintRules } from '../../src/rules/lint-rules.ts';
import { presets } from '../../src/ruleset/presets.ts';
import { resolveRuleset } from '../../src/ruleset/resolve.ts';

const order = ['off', 'hint', 'info', 'warning', 'error'];
const severityIn = (preset: string, id: string): string =>
  resolveRuleset({ extends: preset }).rules[id]?.severity ?? '';

describe('rulesets', () => {
  test.each(families)('%s has the rules of its family, in the order of their ids', family => {
    const ids = lintRules.filter(rule => rule.family === family).map(({ id }) => id);
    expect(Object.keys(presets[family]?.rules ?? {})).toEqual(ids);
  });

  test.each(lintRules)('$id is at least as severe under strict, and not off', ({ id }) => {
    const [usual, strict] = ['recommended', 'strict'].map(preset => order.indexOf(severityIn(preset, id)));
    expect(strict).toBeGreaterThanOrEqual(usual ?? -1);
    expect(strict).toBeGreaterThan(0);
  });
});

describe('settings', () => {
  const files = {
    './company.yaml': {
      versioning: { strategy: 'header', name: 'X-Version' },
      lifecycle: { minimumNotice: 'P3M', timeZone: '+09:00', aliases: { 'x-acme-end': 'x-sunset' } },
    },
  } as const;

  test('of what is extended hold unless told otherwise', () => {
    const { settings } = resolveRuleset(
      {
        extends: ['recommended', './company.yaml'],
        versioning: { name: 'API-Version' },
        lifecycle: { minimumNotice: 'P1Y', aliases: { 'x-acme-since': 'x-deprecated-at' } },
      },
      files,
    );
    expect(settings.versioning).toMatchObject({ strategy: 'header', name: 'API-Version', prefix: '' });
    expect(settings.lifecycle).toMatchObject({
      minimumNotice: 'P1Y',
      maximumNotice: 'P1Y',
      timeZone: '+09:00',
      aliases: { 'x-acme-end': 'x-sunset', 'x-acme-since': 'x-deprecated-at' },
    });
  });

  test('of the ruleset that is extended last win', () => {
    const { settings } = resolveRuleset(
      { extends: ['./company.yaml', './team.yaml'] },
      { ...files, './team.yaml': { lifecycle: { timeZone: '+01:00' } } },
    );
    expect(settings.lifecycle).toMatchObject({ minimumNotice: 'P3M', timeZone: '+01:00' });
  });
});
