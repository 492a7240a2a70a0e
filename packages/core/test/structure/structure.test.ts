// What is wrong with small descriptions of every version, where, and in which words.
import { expect, test } from 'vitest';
import { describeProblem } from '../../src/messages/problems.ts';
import { positionOfProblem } from '../../src/report/problem-place.ts';
import { load } from '../../src/source/load.ts';
import { memoryHost } from '../../src/source/memory-host.ts';
import { checkStructure } from '../../src/structure/check-structure.ts';
import { cases } from './cases.ts';

test.each(cases)('$title', async ({ text, problems }) => {
  const { description } = await load(memoryHost({ 'api.yaml': text }), 'api.yaml');
  const found = description ? checkStructure(description) : [];
  const told = found.map(problem => {
    const { start } = positionOfProblem(problem);
    return {
      at: `${start?.line}:${start?.column}`,
      en: describeProblem(problem, 'en'),
      ja: describeProblem(problem, 'ja'),
    };
  });
  expect(told).toEqual(problems);
});

test('no more than fifty problems, whatever is in a description', async () => {
  const schemas = Array.from({ length: 1000 }, (_, index) => `    A${index}: { type: ${index} }\n`).join('');
  const text = `openapi: 3.1.2\ninfo: { title: x, version: "1" }\ncomponents:\n  schemas:\n${schemas}`;
  const { description } = await load(memoryHost({ 'api.yaml': text }), 'api.yaml');
  expect(description && checkStructure(description)).toHaveLength(50);
});

test('references may lead in circles and nest deeply', async () => {
  const deep = `${'{"not":'.repeat(900)}{"$ref":"#/components/schemas/B/not/not"}${'}'.repeat(900)}`;
  const text = `{"openapi":"3.1.2","info":{"title":"x","version":"1"},"components":{"schemas":{"A":{"$ref":"#/components/schemas/A"},"B":${deep}}}}`;
  const { description } = await load(memoryHost({ 'api.json': text }), 'api.json');
  expect(description && checkStructure(description)).toEqual([]);
});

test('names of members of every object are names', async () => {
  const text =
    '{"openapi":"3.1.2","info":{"title":"x","version":"1"},"paths":{"/{__proto__}":{"get":{"operationId":"constructor","security":[{"toString":[]}]}}},"components":{"schemas":{"__proto__":{"type":"hasOwnProperty","properties":{"__proto__":{"type":"string"}}}}}}';
  const { description } = await load(memoryHost({ 'api.json': text }), 'api.json');
  const found = description ? checkStructure(description) : [];
  expect(found.map(problem => describeProblem(problem, 'en'))).toEqual([
    '`type` is `hasOwnProperty`; it can be `array`, `boolean`, `integer`, `null`, `number`, `object` or `string`',
    '`{__proto__}` in `/{__proto__}` is not declared as a parameter with `in: path`',
    'no security scheme is declared as `toString`',
  ]);
});
