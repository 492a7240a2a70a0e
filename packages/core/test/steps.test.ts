// Whatever hurts clients tells them what to do about it, in a sentence of each language.
import { describe, expect, test } from 'vitest';
import type { CompareOptions } from '../src/compare.ts';
import type { Change, Direction } from '../src/findings.ts';
import { createFindings } from '../src/report/to-report.ts';
import { changeRules } from '../src/rules/index.ts';
import type { ChangeRule } from '../src/rules/rule.ts';
import { standings } from '../src/rules/standings.ts';
import { compareTexts } from '../src/testing/compare-texts.ts';
import { documentsOf } from '../src/testing/example-documents.ts';
import { optionsOf } from '../src/testing/run-example.ts';

const rules = new Map<string, ChangeRule>(changeRules.map(rule => [rule.id, rule]));

const cases = [...changeRules, ...standings].flatMap(({ id, examples }) =>
  examples.flatMap(example =>
    (example.scope === 'schema' ? (['input', 'output'] as const) : ([undefined] as const)).map(direction => ({
      name: `${id}: ${example.title}${direction ? ` (${direction})` : ''}`,
      texts: documentsOf(example, { direction: direction ?? 'input', as: 'in place' }),
      options: optionsOf(example),
    })),
  ),
);

test('what was announced to take the place of what is gone is named', async () => {
  const texts = documentsOf(
    {
      title: 'A successor',
      verdict: 'breaking',
      scope: 'document',
      diff: `
          paths:
            /plans:
        -     get:
        -       deprecated: true
        -       x-sunset: '2027-06-30'
        -       x-successor: GET /v2/plans
        -       responses: { '200': { description: OK } }
              post: { responses: { '201': { description: The plan } } }
      `,
    },
    { direction: 'input', as: 'in place' },
  );
  const { changes } = await compareTexts(texts, { now: new Date('2026-12-01') });
  const steps = (['en', 'ja'] as const).map(language =>
    changes.map(change => createFindings({ rules: changeRules, standings }, language)(change).steps),
  );
  expect(steps).toEqual([
    [{ input: 'Use GET /v2/plans, and stop calling this operation' }],
    [{ input: 'GET /v2/plans に切り替え、このオペレーションを呼び出すのをやめてください' }],
  ]);
});

/** By itself, or because a configuration raises what a rule states to be safe. */
const hurtingIn = ({ rule, effect, facts, impacts }: Change): readonly Direction[] => {
  const isStated = (direction: Direction): boolean =>
    effect === 'annotates' || rules.get(rule)?.judge?.({ facts, direction }) === 'safe';
  return impacts.flatMap(({ level, direction }) => (level !== 'safe' || isStated(direction) ? [direction] : []));
};

describe('steps', () => {
  test.each(cases)('$name', async ({ texts, options }) => {
    const asked: readonly CompareOptions[] = [{}, { surface: 'source' }, { contentModel: 'strict' }];
    for (const other of asked) {
      const { changes } = await compareTexts(texts, { ...options, ...other });
      for (const change of changes) {
        const step = rules.get(change.rule)?.step;
        if (!step) expect([change.rule, change.level]).toEqual([change.rule, 'safe']);
        else
          for (const direction of hurtingIn(change))
            expectSentences(step.en(change.facts, direction), step.ja(change.facts, direction));
      }
    }
  });
});

const expectSentences = (english: string, japanese: string): void => {
  expect(english).toMatch(/^[A-Z][^\n]*[^\s.]$/);
  expect(japanese).toMatch(/^[^\n]*ください$/);
  expect(english).not.toBe(japanese);
  for (const text of [english, japanese]) expect(text).not.toMatch(/undefined|null,|\[object|NaN|Infinity|``|` `| {2}/);
};
