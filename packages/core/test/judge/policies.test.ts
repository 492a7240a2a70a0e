// Policies: what each counts as where nobody decides is what the engine does, and a decision counts for its case and no other.
import { describe, expect, test } from 'vitest';
import { policyTexts } from '../../src/catalogue/policies.ts';
import type { Change, Direction } from '../../src/findings.ts';
import type { Levels } from '../../src/judge/levels.ts';
import { levelChoices } from '../../src/judge/levels.ts';
import type { Policy, PolicyName } from '../../src/judge/policies.ts';
import { policies, policyNames } from '../../src/judge/policies.ts';
import { changeRules } from '../../src/rules/index.ts';
import type { Example } from '../../src/rules/rule.ts';
import { compareTexts } from '../../src/testing/compare-texts.ts';
import { documentsOf } from '../../src/testing/example-documents.ts';
import { optionsOf } from '../../src/testing/run-example.ts';

const listed = policyNames.map(name => {
  const { direction = 'input', usual, rules }: Policy = policies[name];
  return { name, direction, usual, rules, example: policyTexts[name].example };
});

const withPolicies = (decided: Levels['policies']): Levels => ({ policies: decided, rules: {}, overrides: [] });

const compareExample = async (
  example: Omit<Example, 'title' | 'verdict'>,
  direction: Direction,
  levels?: Levels,
): Promise<readonly Change[]> => {
  const whole: Example = { ...example, title: '', verdict: 'safe' };
  const texts = documentsOf(whole, { direction, as: 'in place' });
  return (await compareTexts(texts, { ...optionsOf(whole), ...(levels && { levels }) })).changes;
};

const seen = (changes: readonly Change[]): readonly string[] => changes.map(({ rule, level }) => `${rule} ${level}`);

describe('each policy', () => {
  test.each(listed)('$name', async ({ name, example, direction, usual, rules }) => {
    const [change, ...others] = await compareExample(example, direction);
    expect([change?.level, others]).toEqual([isOfCode(change) && !example.surface ? 'safe' : usual, []]);
    expect(rules ?? [change?.rule]).toContain(change?.rule);
    for (const choice of levelChoices) {
      const changes = await compareExample(example, direction, withPolicies({ [name]: choice }));
      expect(seen(changes)).toEqual(choice === 'off' ? [] : [`${change?.rule} ${choice}`]);
    }
  });

  test.each(listed)('$name, and what is said of the rule wins', async ({ name, example, direction }) => {
    const [change] = await compareExample(example, direction);
    const rule = change?.rule ?? '';
    const levels: Levels = { ...withPolicies({ [name]: 'dangerous' }), rules: { [rule]: 'off' } };
    expect(await compareExample(example, direction, levels)).toEqual([]);
  });
});

const isOfCode = (change: Change | undefined): boolean => change?.surface === 'source';

describe('all policies', () => {
  test('speak of rules that there are', () => {
    const known = new Set(changeRules.map(({ id }) => id));
    const named = policyNames.flatMap(name => (policies[name] as Policy).rules ?? []);
    expect(named.filter(id => !known.has(id))).toEqual([]);
  });

  test('decided as they are anyway, change nothing on the wire', { timeout: 120_000 }, async () => {
    const notOfCode = policyNames.filter(
      name =>
        !((policies[name] as Policy).rules ?? []).some(
          id => changeRules.find(it => it.id === id)?.surface === 'source',
        ),
    );
    const usual = Object.fromEntries(notOfCode.map(name => [name, policies[name].usual])) as Record<PolicyName, 'safe'>;
    for (const rule of changeRules) {
      for (const example of rule.examples) {
        for (const direction of ['input', 'output'] as const) {
          const found = await compareExample(example, direction);
          const decided = await compareExample(example, direction, withPolicies(usual));
          expect([rule.id, example.title, decided]).toEqual([rule.id, example.title, found]);
        }
      }
    }
  });
});
