// That every problem can be told, in every language, with all of its facts.
import { expect, test } from 'vitest';
import { languages } from '../../src/messages/language.ts';
import { describeProblem, problemMessages } from '../../src/messages/problems.ts';
import type { Problem, ProblemCode } from '../../src/source/problem.ts';
import { problemSamples } from './problem-samples.ts';

/** What a message says in other words. */
const inWords = new Set([
  'reason',
  'fault',
  'encoding',
  'kind',
  'found',
  'expected',
  'object',
  'fields',
  'needs',
  'rule',
  'outcome',
]);

const cases = (Object.keys(problemSamples) as readonly ProblemCode[]).flatMap(code =>
  problemSamples[code].map((facts: object) => ({ code, facts, name: JSON.stringify(facts) })),
);

test('every code has samples', () => {
  expect(Object.keys(problemSamples).sort()).toEqual(Object.keys(problemMessages.en).sort());
});

test.each(cases)('$code $name', ({ code, facts }) => {
  const related = { label: 'b.yaml' };
  const problem = { code, gravity: 'error', facts, place: { label: 'a.yaml' }, related } as Problem;
  for (const language of languages) {
    const sentence = describeProblem(problem, language);
    expect(sentence).toMatch(/^\S.*[^.。\s]$/);
    expect(sentence).not.toMatch(/undefined|\[object|\n/);
    for (const [name, fact] of Object.entries(facts)) if (!inWords.has(name)) expect(sentence).toContain(String(fact));
  }
  const [english, japanese] = languages.map(language => describeProblem(problem, language));
  expect(english).not.toMatch(/[\u3000-\u9fff]/);
  expect(japanese).toMatch(/[\u3040-\u30ff]/);
});

test('the other end of a problem is named with its file where that is another one', () => {
  const position = { line: 3, column: 5 };
  const range = { start: position, end: position };
  const problem = { code: 'duplicate-key', gravity: 'error', facts: { key: 'a' }, place: { label: 'a.yaml' } } as const;
  expect(describeProblem({ ...problem, related: { label: 'a.yaml', range } }, 'en')).toBe(
    'the key `a` comes twice, also at 3:5: remove one of the two',
  );
  expect(describeProblem({ ...problem, related: { label: 'b.yaml', range } }, 'ja')).toBe(
    'キー `a` が b.yaml:3:5 と重複しています。どちらかを消してください',
  );
});
