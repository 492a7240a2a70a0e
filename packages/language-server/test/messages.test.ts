// What reaches an editor says nothing that only makes sense at a command line.
import type { Problem } from '@breakwater/core';
import { expect, test } from 'vitest';
import { problemSamples } from '../../core/test/messages/problem-samples.ts';
import { describeInEditor } from '../src/messages/problems.ts';

/** Commands of git work in any terminal. */
const withoutGit = (sentence: string): string => sentence.replaceAll(/`git [^`]*`/g, '');

/** What nobody asks for in an editor. */
const neverThere = new Set(['map-idle', 'map-likely']);

const [place, related] = [{ label: 'a.yaml' }, { label: 'b.yaml' }];

const cases = Object.entries(problemSamples).flatMap(([code, samples]) =>
  neverThere.has(code) ? [] : samples.map(facts => ({ code, facts, name: JSON.stringify(facts) })),
);

test.each(cases)('$code $name', ({ code, facts }) => {
  for (const language of ['en', 'ja'] as const) {
    const sentence = describeInEditor({ code, gravity: 'error', facts, place, related } as Problem, language);
    expect(withoutGit(sentence)).not.toMatch(/--[a-z]|`breakwater /);
    expect(sentence).toMatch(/^\S.*[^.。\s]$/);
  }
});
