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
