// What the schemas of the specifications have to say.
import { expect, test } from 'vitest';
import { load } from '../../src/source/load.ts';
import { memoryHost } from '../../src/source/memory-host.ts';
import { validate } from '../../src/source/validate.ts';
import { lineOfProblem } from './problem-line.ts';

const linesFor = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const [entry = ''] = Object.keys(files);
  const { description } = await load(memoryHost(files), entry);
  if (!description) throw new Error('not loaded');
  return (await validate(description)).map(lineOfProblem);
};

const says = 'it breaks the rules of the specification';

test.each([
  [
    '2.0',
    'swagger: "2.0"\ninfo: {title: x, version: "1"}\npaths:\n  /a:\n    get:\n      responses: {"200": {description: x}}\n',
    [],
  ],
  [
    '2.0, wrong',
    'swagger: "2.0"\ninfo: {title: x, version: "1"}\npaths:\n  /a:\n    get:\n      responses: {"200": {}}\n',
    [`error api.yaml:6:19: ${says}: must have required property 'description'`],
  ],
  ['3.0', 'openapi: 3.0\ninfo: {title: x, version: 1}\npaths:\n  /a:\n    $ref: "#/paths/b"\n', []],
  [
    '3.0, wrong',
    'openapi: 3.0.0\ninfo: {title: x, version: "1"}\npaths:\n  /a:\n    get:\n      responses: {}\n      parameters:\n        - {name: a, in: body}\n',
    [
      `error api.yaml:8:21: ${says}: must be equal to one of the allowed values: path, query, header, cookie`,
      `error api.yaml:6:7: ${says}: must NOT have fewer than 1 properties`,
    ],
  ],
  [
    'a field that is not there',
    'openapi: 3.0.0\ninfo: {title: x, version: "1"}\npaths: {}\ncomponents:\n  schemas:\n    A:\n      typ: x\n',
    [`error api.yaml:7:7: ${says}: must NOT have additional properties: typ`],
  ],
  ['3.1', 'openapi: 3.1.0\ninfo: {title: x, version: "1"}\nwebhooks: {}\n', []],
  [
    '3.1, wrong',
    'openapi: 3.1.0\ninfo: {title: x}\npaths: {}\n',
    [`error api.yaml:2:1: ${says}: must have required property 'version'`],
  ],
  [
    '3.2',
    'openapi: 3.2.0\ninfo: {title: x, version: "1"}\npaths: {}\n',
    ['note api.yaml:1:1: its structure is not checked: there is no schema for OpenAPI 3.2 yet'],
  ],
  [
    'references in examples are data',
    'openapi: 3.0.0\ninfo: {title: x, version: "1"}\npaths: {}\ncomponents:\n  schemas:\n    A: {example: {$ref: none.yaml}, properties: {a: {$ref: none.yaml}}}\n',
    [],
  ],
])('%s', async (_, text, lines) => {
  expect(await linesFor({ 'api.yaml': text })).toEqual(lines);
});

test('parts in other documents have their own positions', async () => {
  const files = {
    'api.yaml': 'openapi: 3.0.0\ninfo: {title: x, version: "1"}\npaths:\n  /a: {$ref: a.yaml}\n  /b: {$ref: a.yaml}\n',
    'a.yaml': 'get:\n  responses:\n    "200": {$ref: "r.yaml#/ok"}\n',
    'r.yaml': 'ok:\n  descripton: x\n',
  };
  expect(await linesFor(files)).toEqual([
    `error r.yaml:1:1: ${says}: must have required property 'description'`,
    `error r.yaml:2:3: ${says}: must NOT have additional properties: descripton`,
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
