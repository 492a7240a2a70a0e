// How a selection grows: what each step selects, in YAML and JSON.
import { expect, test } from 'vitest';
import type { Range, SelectionRange } from 'vscode-languageserver';
import { offsetAt } from '../../src/features/positions.ts';
import { selectionRanges } from '../../src/features/selection-ranges.ts';
import type { Given } from './view-of.ts';
import { viewed } from './view-of.ts';

const stepsOf = (range: SelectionRange | undefined): readonly Range[] =>
  range ? [range.range, ...stepsOf(range.parent)] : [];

/** What is selected step by step; long ones by their first line and how many there are. */
const steps = async (given: Given): Promise<readonly string[]> => {
  const { view, position } = await viewed(given);
  const [found] = selectionRanges(view, { positions: [position] }) ?? [];
  return stepsOf(found).map(({ start, end }) => {
    const lines = view.text.slice(offsetAt(view.text, start), offsetAt(view.text, end)).split('\n');
    return lines.length === 1 ? (lines[0] ?? '') : `${lines[0]} +${lines.length - 1}`;
  });
};

const yaml = (operation: string): string =>
  `openapi: 3.1.0\ninfo: { title: T, version: 1.0.0 }\npaths:\n  /plans:\n    get:\n${operation}    post: {}\n`;

test('a value, its pair, the operation, its path, the paths, the text', async () => {
  const text = yaml("      summary: 'Li¦st plans'\n      responses: {}\n");
  expect(await steps({ files: text })).toEqual([
    'List plans',
    "'List plans'",
    "summary: 'List plans'",
    "summary: 'List plans' +1",
    'get: +2',
    'get: +3',
    '/plans: +4',
    'paths: +5',
    'openapi: 3.1.0 +7',
    'openapi: 3.1.0 +8',
  ]);
});

test('a key, its pair, and what is around it', async () => {
  const text = yaml('      respon¦ses:\n        default:\n          description: d\n');
  expect((await steps({ files: text })).slice(0, 3)).toEqual(['responses', 'responses: +2', 'get: +3']);
});

test('items of lists, and what stands in brackets', async () => {
  const text = yaml('      parameters:\n        - { name: pa¦ge, in: query }\n        - { name: size, in: query }\n');
  expect((await steps({ files: text })).slice(0, 5)).toEqual([
    'page',
    'name: page',
    '{ name: page, in: query }',
    '- { name: page, in: query } +1',
    'parameters: +2',
  ]);
});

test('comments that belong together, and what they are in', async () => {
  const text = yaml('      summary: s\n      # Nobody\n      # calls¦ it.\n      responses: {}\n');
  expect((await steps({ files: text })).slice(0, 4)).toEqual([
    '# calls it.',
    '# Nobody +1',
    'summary: s +3',
    'get: +4',
  ]);
});

test('in JSON', async () => {
  const text = '{ "openapi": "3.1.0", "paths": { "/plans": { "get": { "summary": "Li¦st" } } } }';
  expect(await steps({ files: { 'api.json': text } })).toEqual([
    'List',
    '"List"',
    '"summary": "List"',
    '{ "summary": "List" }',
    '"get": { "summary": "List" }',
    '{ "get": { "summary": "List" } }',
    '"/plans": { "get": { "summary": "List" } }',
    '{ "/plans": { "get": { "summary": "List" } } }',
    '"paths": { "/plans": { "get": { "summary": "List" } } }',
    '{ "openapi": "3.1.0", "paths": { "/plans": { "get": { "summary": "List" } } } }',
  ]);
});

test('while a mistake is being made, by the last state that could be read', async () => {
  const text = yaml('      summary: li¦st\n      tags: [a\n      responses: {}\n');
  const read = yaml('      summary: list\n      tags: [a]\n      responses: {}\n');
  expect((await steps({ files: text, read })).slice(0, 4)).toEqual([
    'list',
    'summary: list',
    'summary: list +2',
    'get: +3',
  ]);
});
