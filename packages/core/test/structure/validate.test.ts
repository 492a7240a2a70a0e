// What the whole validation says, over several documents and with the schemas of the specifications.
import { expect, test } from 'vitest';
import { load } from '../../src/source/load.ts';
import { memoryHost } from '../../src/source/memory-host.ts';
import { validate } from '../../src/structure/validate.ts';
import { lineOfProblem } from '../source/problem-line.ts';

const linesFor = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const [entry = ''] = Object.keys(files);
  const { description } = await load(memoryHost(files), entry);
  if (!description) throw new Error('not loaded');
  return (await validate(description)).map(lineOfProblem);
};

test.each([
  [
    '2.0',
    'swagger: "2.0"\ninfo: {title: x, version: "1"}\npaths:\n  /a:\n    get:\n      responses: {"200": {description: x}}\n',
    [],
  ],
  ['3.0', 'openapi: 3.0\ninfo: {title: x, version: "1"}\npaths:\n  /a:\n    $ref: "#/paths/~1b"\n  /b: {}\n', []],
  ['3.1', 'openapi: 3.1.0\ninfo: {title: x, version: "1"}\nwebhooks: {}\n', []],
  ['3.2', 'openapi: 3.2.0\ninfo: {title: x, version: "1"}\npaths: {}\n', []],
  [
    'references in examples are data',
    'openapi: 3.0.0\ninfo: {title: x, version: "1"}\npaths: {}\ncomponents:\n  schemas:\n    A: {example: {$ref: none.yaml}, properties: {a: {$ref: none.yaml}}}\n',
    [],
  ],
  [
    'what only the schema of the specification knows',
    'swagger: "2.0"\ninfo: {title: x, version: "1"}\npaths: {}\nschemes: [http, http]\n',
    [
      'error api.yaml:4:1: the schema of the specification rejects this: must NOT have duplicate items (items ## 1 and 0 are identical)',
    ],
  ],
])('%s', async (_, text, lines) => {
  expect(await linesFor({ 'api.yaml': text })).toEqual(lines);
});

test('parts in other documents have their own positions', async () => {
  const files = {
    'api.yaml': 'openapi: 3.0.0\ninfo: {title: x, version: "1"}\npaths:\n  /a: {$ref: a.yaml}\n  /b: {$ref: a.yaml}\n',
    'a.yaml': 'get:\n  responses:\n    "200": {$ref: "r.yaml#/ok"}\n',
    'r.yaml': 'ok:\n  descripton: x\n  content: {a/b: {schema: {$ref: "s.yaml#/A"}}}\n',
    's.yaml': 'A:\n  type: strin\n',
  };
  expect(await linesFor(files)).toEqual([
    'error r.yaml:2:3: `descripton` is not a field of a response: did you mean `description`?',
    'error s.yaml:2:9: `type` is `strin`: did you mean `string`?',
  ]);
});

test('documents that refer to each other', async () => {
  const files = {
    'api.yaml':
      'openapi: 3.0.0\ninfo: {title: x, version: "1"}\npaths: {}\ncomponents: {schemas: {A: {$ref: "a.yaml"}}}\n',
    'a.yaml': 'properties: {a: {$ref: a.yaml}, b: {$ref: "api.yaml#/components/schemas/A"}}\n',
  };
  expect(await linesFor(files)).toEqual([]);
});
