// Every example of every rule holds, and so do the laws that any pair of descriptions must keep.
import { describe, expect, test } from 'vitest';
import type { CompareOptions } from '../src/compare.ts';
import type { Change, Direction, Effect } from '../src/findings.ts';
import { changeRules } from '../src/rules/index.ts';
import type { ChangeRule, Example } from '../src/rules/rule.ts';
import { compareTexts } from '../src/testing/compare-texts.ts';
import type { Texts } from '../src/testing/example-documents.ts';
import { documentsOf } from '../src/testing/example-documents.ts';
import type { ExampleOutcome } from '../src/testing/run-example.ts';
import { optionsOf, runExample } from '../src/testing/run-example.ts';

const examples = changeRules.flatMap(rule =>
  rule.examples.map(example => ({ rule, example, name: `${rule.id}: ${example.title}` })),
);
const schemaExamples = examples.filter(({ example }) => example.scope === 'schema');

/** What a user would see: which rule says what, and how bad that is. */
const seen = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ rule, level }) => `${rule} ${level}`).sort();

const expectedOf = ({ id }: ChangeRule, verdict: string): readonly string[] =>
  verdict === 'silent' ? [] : [`${id} ${verdict}`];

const seenBy = (rule: ChangeRule, { runs }: ExampleOutcome): readonly unknown[] =>
  runs.map(({ direction, expected, changes, others, problems }) => ({
    direction,
    changes: seen(expected === 'silent' ? [...others, ...changes.filter(change => change.rule === rule.id)] : changes),
    problems: problems.map(({ facts }) => JSON.stringify(facts)),
  }));

const expectedBy = (rule: ChangeRule, { runs }: ExampleOutcome): readonly unknown[] =>
  runs.map(({ direction, expected }) => ({ direction, changes: expectedOf(rule, expected), problems: [] }));

describe('examples', () => {
  test.each(examples)('$name', async ({ rule, example }) => {
    const outcome = await runExample(rule, example);
    expect(seenBy(rule, outcome)).toEqual(expectedBy(rule, outcome));
    expect(outcome.holds).toBe(true);
    const spoken = outcome.runs.flatMap(({ changes }) => changes).filter(change => change.rule === rule.id);
    for (const { facts } of spoken) {
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
      expect(rule.message.en(facts)).toMatch(/^[^\n]*[^\s.]$/);
      expect(rule.message.ja(facts)).toMatch(/^[^\n]*[^\s。]$/);
      expect(`${rule.message.en(facts)} ${rule.message.ja(facts)}`).not.toMatch(/undefined|\[object|NaN|Infinity/);
    }
  });

  test.each(schemaExamples)('$name, by reference', async ({ rule, example }) => {
    const outcome = await runExample(rule, example, { as: 'by reference' });
    expect(seenBy(rule, outcome)).toEqual(expectedBy(rule, outcome));
  });

  test.each(schemaExamples)('$name, one change for request and response', async ({ rule, example }) => {
    const { input, output } = byDirection(example);
    const { changes } = await compareTexts(
      documentsOf(example, { direction: 'both', as: 'by reference' }),
      optionsOf(example),
    );
    const own = changes.filter(change => change.rule === rule.id);
    const levels = own.flatMap(({ impacts }) => impacts.map(({ direction, level }) => `${direction} ${level}`)).sort();
    const expected = [`input ${input}`, `output ${output}`].filter(it => !it.endsWith(' silent'));
    expect(own).toHaveLength(expected.length > 0 ? 1 : 0);
    expect(levels).toEqual(expected);
  });
});

const byDirection = ({ verdict }: Example): { readonly input: string; readonly output: string } =>
  typeof verdict === 'string' ? { input: verdict, output: verdict } : verdict;

describe('laws', () => {
  const pairs = examples.flatMap(({ example, name }) =>
    (example.scope === 'schema' ? (['input', 'output'] as const) : ([undefined] as const)).map(direction => ({
      name: direction ? `${name} (${direction})` : name,
      texts: documentsOf(example, { direction: direction ?? 'input', as: 'in place' }),
      options: optionsOf(example),
    })),
  );

  test.each(pairs)(
    'nothing changed between a description and itself: $name',
    async ({ texts: { base, revision }, options }) => {
      expect(seen((await compareTexts({ base, revision: base }, options)).changes)).toEqual([]);
      expect(seen((await compareTexts({ base: revision, revision }, options)).changes)).toEqual([]);
    },
  );

  test.each(pairs)('there and back are mirror images: $name', async ({ texts, options }) => {
    const there = await effectsOf(texts, options);
    const back = await effectsOf({ base: texts.revision, revision: texts.base }, options);
    expect(back).toEqual(there.map(mirrored).sort());
  });
});

/** Without differences that no rule words: they are reported where they hurt, which their mirror images need not do. */
const effectsOf = async (texts: Texts, options: CompareOptions): Promise<readonly string[]> =>
  (await compareTexts(texts, options)).changes
    .filter(change => change.rule !== 'schema-altered')
    .flatMap(({ effect, impacts }) => impacts.map(({ direction }) => inWords(direction, effect)))
    .sort();

const inWords = (direction: Direction, effect: Effect): string => `${direction} ${effect}`;

const mirrored = (words: string): string =>
  words.replace(/narrows|widens/, effect => (effect === 'narrows' ? 'widens' : 'narrows'));
