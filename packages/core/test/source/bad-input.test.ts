// What people are told about texts that are no descriptions.
import { expect, test } from 'vitest';
import { load } from '../../src/source/load.ts';
import { memoryHost } from '../../src/source/memory-host.ts';
import { lineOfProblem } from './problem-line.ts';

const linesFor = async (text: string): Promise<readonly string[]> => {
  const { description, problems } = await load(memoryHost({ 'api.yaml': text }), 'api.yaml');
  const lines = problems.map(lineOfProblem);
  expect(description === undefined).toBe(problems.some(it => it.gravity === 'fatal'));
  return lines;
};

interface Case {
  readonly title: string;
  readonly text: string;
  readonly lines: readonly string[];
}

const nothing = 'fatal api.yaml: nothing is in it but white space and comments';
const tooDeep = 'it is nested more than 1000 levels deep, which no description needs';
const bomb =
  'its aliases expand to more than 1,000,000 values: write the shared part once, and refer to it with `$ref`';
const noVersion = 'neither `openapi` nor `swagger` says its version';

const cases: readonly Case[] = [
  { title: 'an empty file', text: '', lines: [nothing] },
  { title: 'white space', text: ' \n\t\n', lines: [nothing] },
  { title: 'comments', text: '# to do\n\n  # soon\n', lines: [nothing] },
  { title: 'a mark of a document', text: '%YAML 1.2\n--- # none\n', lines: [nothing] },
  {
    title: 'truncated JSON',
    text: '{\n  "openapi": "3.0.0",\n  "paths": {\n    "/a": {',
    lines: ['fatal api.yaml:4:12: the file ends too early: what begins at 4:11 is never closed'],
  },
  {
    title: 'JSON truncated in a string',
    text: '{"openapi": "3.0.0", "info": {"title": "x',
    lines: ['fatal api.yaml:1:40: the quote that opens here is never closed'],
  },
  {
    title: 'JSON with comments',
    text: '{\n  "openapi": "3.0.0", // the version\n  "paths": {}\n}',
    lines: ['fatal api.yaml:2:23: JSON has no comments: remove what begins with `//`'],
  },
  {
    title: 'JSON with a comment that YAML would read as text',
    text: '{ /* version */ "openapi": "3.0.0" }',
    lines: ['fatal api.yaml:1:3: JSON has no comments: remove what begins with `/*`'],
  },
  {
    title: 'JSON without a comma',
    text: '{\n  "openapi": "3.0.0"\n  "paths": {}\n}',
    lines: ['fatal api.yaml:3:3: a comma is missing before `"`'],
  },
  {
    title: 'JSON without a colon',
    text: '{"openapi" "3.0.0"}',
    lines: ['fatal api.yaml:1:12: a colon is missing: `"` is no `key: value`'],
  },
  {
    title: 'JSON with a line break in a string',
    text: '{"openapi": "3.0.0,\n "paths": {}}',
    lines: [
      'fatal api.yaml:1:13: the text that begins here has a line break before its closing quote: close it, or write \\n',
    ],
  },
  {
    title: 'JSON with a bad escape sequence',
    text: '{"openapi": "3.0.0", "x": "a\\d+"}',
    lines: ['fatal api.yaml:1:29: `\\d` is no escape sequence: a backslash is written `\\\\`'],
  },
  {
    title: 'JSON with the wrong bracket',
    text: '{"openapi": "3.0.0", "tags": [{"name": "a"]}',
    lines: ['fatal api.yaml:1:43: `]` does not close what begins at 1:31'],
  },
  {
    title: 'two JSON values',
    text: '{"openapi": "3.0.0"}\n{"openapi": "3.0.0"}',
    lines: ['fatal api.yaml:2:1: `{` follows after the end of the description'],
  },
  {
    title: 'values of JavaScript',
    text: '{"openapi": "3.0.0", "x": [undefined}',
    lines: ['fatal api.yaml:1:28: `undefined` is no value: text needs double quotes'],
  },
  {
    title: 'tab-indented YAML',
    text: 'openapi: 3.0.0\ninfo:\n\ttitle: x\n',
    lines: ['fatal api.yaml:3:1: the line is indented with a tab, which YAML does not allow: use spaces'],
  },
  {
    title: 'a tab among spaces',
    text: 'openapi: 3.0.0\ninfo:\n  title: x\n  \tversion: 1\n',
    lines: ['fatal api.yaml:4:3: the line is indented with a tab, which YAML does not allow: use spaces'],
  },
  {
    title: 'two documents',
    text: '---\nopenapi: 3.0.0\n---\nopenapi: 3.1.0\n',
    lines: [
      'fatal api.yaml:3:1: a second YAML document begins here, and a description is one: move it to a file of its own',
    ],
  },
  {
    title: 'bad indentation',
    text: 'openapi: 3.0.0\ninfo:\n    title: x\n  version: 1\n',
    lines: ['fatal api.yaml:4:3: the indentation does not fit the lines above, or a text with `: ` in it lacks quotes'],
  },
  {
    title: 'a colon in plain text',
    text: 'openapi: 3.0.0\ninfo:\n  description: note: this\n',
    lines: ['fatal api.yaml:3:20: a text with `: ` in it needs quotes around it'],
  },
  {
    title: 'a line that is no key',
    text: 'openapi: 3.0.0\npaths\ninfo: {}\n',
    lines: ['fatal api.yaml:2:1: a colon is missing: `paths` is no `key: value`'],
  },
  {
    title: 'an open quote',
    text: 'openapi: 3.0.0\ninfo:\n  title: "x\n  version: 1\n',
    lines: ['fatal api.yaml:3:10: the quote that opens here is never closed'],
  },
  {
    title: 'an open bracket',
    text: 'openapi: 3.0.0\ntags: [a, b\ninfo: {}\n',
    lines: ['fatal api.yaml:3:1: a comma is missing before `i`, in what begins at 2:7'],
  },
  {
    title: 'emphasis that is an alias',
    text: 'openapi: 3.0.0\ninfo:\n  title: *new*\n',
    lines: ['fatal api.yaml:3:10: nothing is anchored as `&new*`: a text that begins with `*` needs quotes'],
  },
  {
    title: 'tags of other tools',
    text: 'openapi: 3.0.0\npaths: !include paths.yaml\n',
    lines: [
      'fatal api.yaml:2:8: `!include` is no tag of YAML 1.2: a text that begins with `!` needs quotes, and files are brought in with `$ref`',
    ],
  },
  {
    title: 'a reserved character',
    text: 'openapi: 3.0.0\ninfo:\n  title: @api\n',
    lines: ['fatal api.yaml:3:10: a text that begins with `@` needs quotes'],
  },
  {
    title: 'duplicate keys in JSON',
    text: '{\n  "openapi": "3.0.0",\n  "paths": {},\n  "paths": {}\n}',
    lines: ['error api.yaml:4:3: the key `paths` comes twice, also at 3:3: remove one of the two'],
  },
  {
    title: 'duplicate keys in YAML',
    text: 'openapi: 3.0.0\npaths:\n  /a: {}\n  "/a": {}\n',
    lines: ['error api.yaml:4:3: the key `/a` comes twice, also at 3:3: remove one of the two'],
  },
  {
    title: '`__proto__` keys, twice',
    text: '{"openapi": "3.0.0", "__proto__": 1, "__proto__": 2}',
    lines: ['error api.yaml:1:38: the key `__proto__` comes twice, also at 1:22: remove one of the two'],
  },
  {
    title: '`__proto__` that looks like a version',
    text: '{"__proto__": {"openapi": "3.0.0"}}',
    lines: [`fatal api.yaml:1:1: it is no OpenAPI description: ${noVersion}`],
  },
  {
    title: 'nesting of 5,000 lists in JSON',
    text: `{"openapi": ${'['.repeat(5000)}${']'.repeat(5000)}}`,
    lines: [`fatal api.yaml:1:1012: ${tooDeep}`],
  },
  {
    title: 'nesting of 1,000,000 mappings in JSON',
    text: `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`,
    lines: [`fatal api.yaml:1:5001: ${tooDeep}`],
  },
  {
    title: 'nesting that never ends in JSON',
    text: '['.repeat(1_000_000),
    lines: [`fatal api.yaml:1:1001: ${tooDeep}`],
  },
  {
    title: 'nesting of 5,000 lists in flow style',
    text: `openapi: 3.0.0\nx: ${'['.repeat(5000)}${']'.repeat(5000)}`,
    lines: [`fatal api.yaml:2:1005: ${tooDeep}`],
  },
  {
    title: 'nesting of 5,000 mappings in block style',
    text: Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    lines: [`fatal api.yaml:1002:1002: ${tooDeep}`],
  },
  {
    title: 'nesting of 1,000,000 lists on a line',
    text: '- '.repeat(1_000_000),
    lines: [`fatal api.yaml:1:2005: ${tooDeep}`],
  },
  {
    title: 'nesting by aliases',
    text: Array.from(
      { length: 10 },
      (_, index) => `a${index}: &a${index} ${'['.repeat(150)}${index === 0 ? '' : `*a${index - 1}`}${']'.repeat(150)}`,
    ).join('\n'),
    lines: [`fatal api.yaml:7:159: ${tooDeep}`],
  },
  {
    title: 'an alias bomb',
    text: `openapi: 3.0.0\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from(
      { length: 9 },
      (_, index) => `a${index + 1}: &a${index + 1} [${Array.from({ length: 10 }, () => `*a${index}`).join(', ')}]`,
    ).join('\n')}`,
    lines: [`fatal api.yaml:11:10: ${bomb}`],
  },
  {
    title: 'an alias for what contains it',
    text: 'openapi: 3.0.0\nx: &x\n  y: [1, *x]\n',
    lines: ['fatal api.yaml:3:10: `*x` stands for something that contains it: use `$ref` for what is recursive'],
  },
  {
    title: 'a merge of what is no mapping',
    text: 'openapi: 3.0.0\nx:\n  <<: text\n',
    lines: ['fatal api.yaml:3:3: what `<<` merges is no mapping'],
  },
  {
    title: 'a null key',
    text: 'openapi: 3.0.0\nx:\n  null: 1\n',
    lines: ['note api.yaml:3:3: the key is null, read as the text `null`: put it in quotes'],
  },
  {
    title: 'a mapping as a key',
    text: 'openapi: 3.0.0\nx:\n  {id}: 1\n',
    lines: ['error api.yaml:3:3: a mapping cannot be a key: only text can'],
  },
  {
    title: 'UTF-16',
    text: '\ufffd\ufffd{\0"\0o\0',
    lines: ['fatal api.yaml: it is written in UTF-16: save it as UTF-8'],
  },
  {
    title: 'a binary file',
    text: 'PK\u0003\u0004\u0014\0\0\0',
    lines: ['fatal api.yaml: it is a binary file and no text in UTF-8'],
  },
  {
    title: 'UTF-16 without a mark',
    text: 'o\0p\0e\0n\0',
    lines: ['fatal api.yaml: it is written in UTF-16: save it as UTF-8'],
  },
  {
    title: 'a NUL',
    text: 'openapi: 3.0.0\nx: a\0b\n',
    lines: ['fatal api.yaml:2:5: a control character is in the text: remove it, or write it as an escape sequence'],
  },
  {
    title: 'a control character',
    text: 'openapi: 3.0.0\nx: a\u0007b\n',
    lines: ['fatal api.yaml:2:5: a control character is in the text: remove it, or write it as an escape sequence'],
  },
  {
    title: 'a web page',
    text: '<!DOCTYPE html>\n<html><body>Sign in</body></html>\n',
    lines: [
      'fatal api.yaml:1:1: it is no OpenAPI description: it is a web page or XML; is it the address of the raw file?',
    ],
  },
  {
    title: 'a web page that is no YAML',
    text: '<html>\n<a href="x: y">: z</a>\n</html>\n',
    lines: [
      'fatal api.yaml:1:1: it is no OpenAPI description: it is a web page or XML; is it the address of the raw file?',
    ],
  },
  {
    title: 'plain text',
    text: 'Not Found',
    lines: [
      'fatal api.yaml:1:1: it is no OpenAPI description: it is plain text, and a description is a mapping with `openapi` or `swagger`',
    ],
  },
  {
    title: 'a list',
    text: '[]',
    lines: [
      'fatal api.yaml:1:1: it is no OpenAPI description: it is a list, and a description is a mapping with `openapi` or `swagger`',
    ],
  },
  {
    title: 'null',
    text: 'null',
    lines: [
      'fatal api.yaml:1:1: it is no OpenAPI description: it is null, and a description is a mapping with `openapi` or `swagger`',
    ],
  },
  {
    title: 'something else in YAML',
    text: 'name: x\nversion: 1\n',
    lines: [`fatal api.yaml:1:1: it is no OpenAPI description: ${noVersion}`],
  },
  {
    title: 'AsyncAPI',
    text: 'asyncapi: 3.0.0\n',
    lines: [
      'fatal api.yaml:1:1: it is no OpenAPI description: it is an AsyncAPI description, which Breakwater does not read',
    ],
  },
  {
    title: 'an unknown version',
    text: 'info: {}\nopenapi: 4.0.0\n',
    lines: [
      'fatal api.yaml:2:1: `openapi: 4.0.0` is no known version: there are swagger 2.0 and openapi 3.0, 3.1 and 3.2',
    ],
  },
  {
    title: 'Swagger 1.2',
    text: '{"swaggerVersion": "1.2", "swagger": "1.2"}',
    lines: [
      'fatal api.yaml:1:27: `swagger: 1.2` is no known version: there are swagger 2.0 and openapi 3.0, 3.1 and 3.2',
    ],
  },
  {
    title: 'a number that looks like 3.1 when it is read',
    text: 'openapi: 3.10\n',
    lines: [
      'fatal api.yaml:1:1: `openapi: 3.10` is no known version: there are swagger 2.0 and openapi 3.0, 3.1 and 3.2',
    ],
  },
  {
    title: 'a version that is no text',
    text: 'openapi: {major: 3}\n',
    lines: [
      'fatal api.yaml:1:1: `openapi: {"major":3}` is no known version: there are swagger 2.0 and openapi 3.0, 3.1 and 3.2',
    ],
  },
];

test.each(cases)('$title', async ({ text, lines }) => {
  expect(await linesFor(text)).toEqual(lines);
});

test.each([
  ['openapi: 3.0\n', '3.0', '`openapi` is read as 3.0.4: write it as the text "3.0.4" and not as 3.0'],
  ['openapi: "3.1"\n', '3.1', '`openapi` is read as 3.1.2: write it as the text "3.1.2" and not as 3.1'],
  ['openapi: 3.2\n', '3.2', '`openapi` is read as 3.2.0: write it as the text "3.2.0" and not as 3.2'],
  ['swagger: 2.0\n', '2.0', '`swagger` is read as 2.0: write it as the text "2.0" and not as 2.0'],
  ['{"swagger": 2}', '2.0', '`swagger` is read as 2.0: write it as the text "2.0" and not as 2'],
  ['openapi: " 3.0.1"\n', '3.0', '`openapi` is read as 3.0.4: write it as the text "3.0.4" and not as  3.0.1'],
  ['openapi: 3.1.0-rc1\n', '3.1', undefined],
  ['openapi: 3.0.99\n', '3.0', undefined],
  ['swagger: "2.0"\nopenapi: 3.0.0\n', '3.0', undefined],
])('the version in %j is %s', async (text, version, sentence) => {
  const { description, problems } = await load(memoryHost({ 'api.yaml': text }), 'api.yaml');
  expect(description?.version).toBe(version);
  expect(problems.map(lineOfProblem).map(line => line.replace(/^note api\.yaml:\d+:\d+: /, ''))).toEqual(
    sentence === undefined ? [] : [sentence],
  );
});

test('a file that is not there', async () => {
  const { problems } = await load(memoryHost({}), 'memory:///x/api.yaml', 'x/api.yaml');
  expect(problems.map(lineOfProblem)).toEqual(['fatal x/api.yaml: there is no file `memory:///x/api.yaml`']);
});
