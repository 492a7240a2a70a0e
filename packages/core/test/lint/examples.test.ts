// Every example of every lint rule: what is marked is reported, and nothing else is.
import { describe, expect, test } from 'vitest';
import { lintRules } from '../../src/rules/lint-rules.ts';
import { repairLintExample } from '../../src/testing/repair-lint-example.ts';
import { runLintExample } from '../../src/testing/run-lint-example.ts';

const examples = lintRules.flatMap(rule =>
  rule.examples.map(example => ({ rule, example, name: `${rule.id}: ${example.title}` })),
);

describe('examples of lint rules', () => {
  test.each(examples)('$name', async ({ rule, example }) => {
    const { expected, found, problems } = await runLintExample(rule, example);
    expect({ lines: found, problems }).toEqual({ lines: expected, problems: [] });
  });

  test.each(lintRules)('$id is broken and kept in its examples', async rule => {
    const runs = await Promise.all(rule.examples.map(example => runLintExample(rule, example)));
    expect(runs.some(({ found }) => found.length > 0)).toBe(true);
    expect(runs.some(({ found }) => found.length === 0)).toBe(true);
  });
});

describe('repairs of lint rules', () => {
  test.each(examples.filter(({ example }) => example.scope !== 'waivers'))('$name', async ({ rule, example }) => {
    const { text, expected, faults } = await repairLintExample(rule, example);
    expect(faults).toEqual([]);
    if (expected !== undefined) expect(text).toBe(expected);
  });

  test('what can be repaired is shown repaired', () => {
    const silent = lintRules.filter(
      ({ repairs, examples: list }) => repairs !== undefined && !list.some(({ repaired }) => repaired !== undefined),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
