// Where references lead, in one document and across many.
import { expect, test } from 'vitest';
import type { Description } from '../../src/source/description.ts';
import type { Host } from '../../src/source/host.ts';
import { HostError } from '../../src/source/host.ts';
import { load } from '../../src/source/load.ts';
import { memoryHost } from '../../src/source/memory-host.ts';
import type { Origin } from '../../src/source/origin.ts';
import { at, pointerOf, rootOf } from '../../src/source/origin.ts';
import { parse } from '../../src/source/parse.ts';
import { lineOfProblem } from './problem-line.ts';

const describe = async (files: Readonly<Record<string, string>>): Promise<Description> => {
  const [entry = ''] = Object.keys(files);
  const { description, problems } = await load(memoryHost(files), entry);
  if (!description) throw new Error(problems.map(lineOfProblem).join('\n'));
  return description;
};

/** `file#/pointer` of what a reference leads to, or the line of the problem. */
const follow = (description: Description, reference: string, from: Origin = rootOf(description.entry)): string => {
  const resolved = description.resolve(reference, from);
  if (!resolved.found) return lineOfProblem(resolved.problem);
  return `${resolved.origin.document.label}#${pointerOf(resolved.origin)}`;
};

const oneDocument = `
openapi: 3.0.0
paths:
  /a/{b}:
    get: {}
  /c~d:
    get: {}
  /e%f:
    get: {}
  /g: { $ref: '#/paths/~1a~1{b}' }
components:
  schemas:
    One: { type: object }
    'Two three': { type: object }
    Four: { $ref: '#/components/schemas/Five' }
    Five: { properties: { six: { type: string } } }
    Circle: { $ref: '#/components/schemas/Circle/properties/x' }
    Left: { $ref: '#/components/schemas/Right/x' }
    Right: { $ref: '#/components/schemas/Left/x' }
    Anything: true
    Text: text
    List: [{ type: string }]
`;

test.each([
  ['#/components/schemas/One', 'api.yaml#/components/schemas/One'],
  ['#', 'api.yaml#'],
  ['', 'api.yaml#'],
  ['api.yaml#/components/schemas/One', 'api.yaml#/components/schemas/One'],
  ['./x/../api.yaml#/components/schemas/One', 'api.yaml#/components/schemas/One'],
  ['#/paths/~1a~1{b}/get', 'api.yaml#/paths/~1a~1{b}/get'],
  ['#/paths/~1a~1%7Bb%7D/get', 'api.yaml#/paths/~1a~1{b}/get'],
  ['#/paths/%2Fa%2F%7Bb%7D', 'api.yaml#/paths/~1a~1{b}'],
  ['#/paths/~1c~0d', 'api.yaml#/paths/~1c~0d'],
  ['#/paths/~1e%25f', 'api.yaml#/paths/~1e%f'],
  ['#/paths/~1e%f', 'api.yaml#/paths/~1e%f'],
  ['#/components/schemas/Two%20three', 'api.yaml#/components/schemas/Two three'],
  ['#/components/schemas/Two three', 'api.yaml#/components/schemas/Two three'],
  ['#/components/schemas/Four', 'api.yaml#/components/schemas/Four'],
  ['#/components/schemas/Four/properties/six', 'api.yaml#/components/schemas/Five/properties/six'],
  ['#/paths/~1g/get', 'api.yaml#/paths/~1a~1{b}/get'],
  ['#/components/schemas/Anything', 'api.yaml#/components/schemas/Anything'],
  ['#/components/schemas/List/0', 'api.yaml#/components/schemas/List/0'],
])('%j leads to %s', async (reference, target) => {
  expect(follow(await describe({ 'api.yaml': oneDocument }), reference)).toBe(target);
});

test.each([
  ['#/components/schemas/None', 'error', 'leads nowhere: nothing is at that place'],
  ['#/components/schemas/One/type/x', 'error', 'leads nowhere: nothing is at that place'],
  ['#/components/schemas/constructor', 'error', 'leads nowhere: nothing is at that place'],
  ['#/components/schemas/__proto__', 'error', 'leads nowhere: nothing is at that place'],
  ['#/components/schemas/List/length', 'error', 'leads nowhere: nothing is at that place'],
  ['#/components/schemas/List/00', 'error', 'leads nowhere: nothing is at that place'],
  ['#One', 'error', 'leads nowhere: nothing is at that place'],
  ['#/components/schemas/Text', 'error', 'leads to text, and must lead to a mapping'],
  ['#/components/schemas/List', 'error', 'leads to a list, and must lead to a mapping'],
  ['#/components/schemas/Circle/properties/x', 'error', 'leads back to itself and never to anything'],
  ['#/components/schemas/Left/x', 'error', 'leads back to itself and never to anything'],
  ['other.yaml', 'note', 'is left out: what it leads to was not read'],
  ['http://[', 'note', 'is left out: it is no address'],
])('%j leads nowhere', async (reference, gravity, sentence) => {
  const description = await describe({ 'api.yaml': oneDocument });
  const from = at(rootOf(description.entry), 'paths', '/g');
  expect(follow(description, reference, from)).toBe(`${gravity} api.yaml:10:9: \`${reference}\` ${sentence}`);
});

test('the value of a target is that of the document', async () => {
  const description = await describe({ 'api.yaml': oneDocument });
  const read = () => description.resolve('#/components/schemas/One', rootOf(description.entry));
  const first = read();
  expect(first.found && first.value).toBe(
    (description.entry.value as { components: { schemas: { One: object } } }).components.schemas.One,
  );
  expect(read()).toEqual(first);
});

const manyDocuments = {
  'api/openapi.yaml': `
openapi: 3.0.0
paths:
  /a: { $ref: 'paths/a.yaml' }
  /b: { $ref: './paths/b.json#/get' }
  /c: { $ref: ../common/c.yaml#/paths/~1c }
  /d: { $ref: none.yaml }
  /e: { $ref: broken.yaml#/x }
  /f: { $ref: 'https://example.com/x.yaml' }
components:
  schemas:
    Circle: { $ref: 'paths/a.yaml#/schema' }
    Escaped: { $ref: 'with%20space.yaml' }
`,
  'api/paths/a.yaml': `schema: { $ref: '../openapi.yaml#/components/schemas/Circle' }\nget: { $ref: b.json }\n`,
  'api/paths/b.json': '{"get": {"x": {"$ref": "a.yaml"}}}',
  'api/with space.yaml': 'type: object\n',
  'api/broken.yaml': 'x:\n  y: [1\n',
  'common/c.yaml': `paths:\n  /c: {}\nx: 1\nx: 2\n`,
};

test('documents come in the order of their references, named from the entry', async () => {
  const { description, problems } = await load(memoryHost(manyDocuments), 'api/openapi.yaml');
  expect([...(description?.documents.values() ?? [])].map(it => it.label)).toEqual([
    'api/openapi.yaml',
    'api/paths/a.yaml',
    'api/paths/b.json',
    'common/c.yaml',
    'api/with space.yaml',
  ]);
  expect(problems.map(lineOfProblem)).toEqual([
    'error common/c.yaml:4:1: the key `x` comes twice, also at 3:1: remove one of the two',
  ]);
});

test.each([
  ['/a', 'paths/a.yaml', 'api/paths/a.yaml#'],
  ['/b', './paths/b.json#/get', 'api/paths/b.json#/get'],
  ['/c', '../common/c.yaml#/paths/~1c', 'common/c.yaml#/paths/~1c'],
  ['/a', 'with%20space.yaml', 'api/with space.yaml#'],
  ['/a', 'paths/a.yaml#/get/get', 'api/paths/b.json#/get'],
  ['/d', 'none.yaml', 'note api/openapi.yaml:7:9: `none.yaml` is left out: there is no such file'],
  [
    '/e',
    'broken.yaml#/x',
    'error api/openapi.yaml:8:9: `broken.yaml#/x` is left out: the file is neither JSON nor YAML, see api/broken.yaml:2:6',
  ],
  [
    '/f',
    'https://example.com/x.yaml',
    'note api/openapi.yaml:9:9: `https://example.com/x.yaml` is left out: there is no such file',
  ],
])('from %s, %j leads to %s', async (path, reference, target) => {
  const description = await describe(manyDocuments);
  expect(follow(description, reference, at(rootOf(description.entry), 'paths', path))).toBe(target);
});

test('references are relative to the document that has them', async () => {
  const description = await describe(manyDocuments);
  const documents = [...description.documents.values()];
  const [, a, b] = documents;
  if (!a || !b) throw new Error('not loaded');
  expect(follow(description, 'b.json', at(rootOf(a), 'get'))).toBe('api/paths/b.json#');
  expect(follow(description, 'a.yaml', at(rootOf(b), 'get', 'x'))).toBe('api/paths/a.yaml#');
  expect(follow(description, '../openapi.yaml#/components/schemas/Circle', at(rootOf(a), 'schema'))).toBe(
    'api/openapi.yaml#/components/schemas/Circle',
  );
});

/** The files that a description asks for. */
const asked = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const names: string[] = [];
  const host: Host = {
    read: async uri => {
      names.push(uri.replace('memory:///', ''));
      return memoryHost(files).read(uri);
    },
  };
  await load(host, 'api.yaml');
  return names;
};

test.each([
  [
    'in the example of a media type',
    "paths: {/a: {get: {responses: {'200': {content: {x: {example: {$ref: x.yaml}}}}}}}}",
  ],
  ['in the value of an example', 'components: {examples: {a: {value: {b: [{$ref: x.yaml}]}}}}'],
  ['in the example of a schema', 'components: {schemas: {a: {example: {$ref: x.yaml}}}}'],
  ['in the examples of a schema', 'components: {schemas: {a: {examples: [{$ref: x.yaml}]}}}'],
  ['in a default', 'components: {schemas: {a: {default: {$ref: x.yaml}}}}'],
  ['in an enum', 'components: {schemas: {a: {enum: [{$ref: x.yaml}]}}}'],
  ['in a const', 'components: {schemas: {a: {const: {$ref: x.yaml}}}}'],
  ['in an extension', 'x-a: {$ref: x.yaml}\npaths: {x-b: {$ref: x.yaml}}'],
])('what is data is not read: %s', async (_, text) => {
  expect(await asked({ 'api.yaml': `openapi: 3.1.0\n${text}\n` })).toEqual(['api.yaml']);
});

test('in 2.0 examples of responses are data', async () => {
  const text = "swagger: '2.0'\nresponses: {a: {examples: {application/json: {$ref: x.yaml}}}}\n";
  expect(await asked({ 'api.yaml': text })).toEqual(['api.yaml']);
});

test.each([
  [
    'properties that are called like fields',
    'components: {schemas: {a: {properties: {example: {$ref: x.yaml}, default: {$ref: x.yaml}, x-b: {$ref: x.yaml}}}}}',
  ],
  ['the default response', 'paths: {/a: {get: {responses: {default: {$ref: x.yaml}}}}}'],
  ['headers that begin with x-', 'components: {responses: {a: {headers: {x-b: {$ref: x.yaml}}}}}'],
  ['an example in another file', 'components: {examples: {a: {$ref: x.yaml}}}'],
  ['a reference of a folded text', 'components: {schemas: {a: {$ref: "x\\\n.yaml"}}}'],
  [
    'what a reference into an extension leads to',
    "x-common: {a: {items: {$ref: x.yaml}}}\ncomponents: {schemas: {a: {$ref: '#/x-common/a'}}}",
  ],
  ['a schema with an address', 'components: {schemas: {a: {$id: "https://example.com/a", items: {$ref: x.yaml}}}}'],
])('what is description is read: %s', async (_, text) => {
  expect(await asked({ 'api.yaml': `openapi: 3.1.0\n${text}\n`, 'x.yaml': '{}' })).toContain('x.yaml');
});

test('what a reference into an extension of another document leads to is read', async () => {
  const files = {
    'api.yaml': "openapi: 3.0.0\ncomponents: {schemas: {a: {$ref: 'y.yaml#/x-common/a'}}}\n",
    'y.yaml': "x-common: {a: {items: {$ref: '#/x-common/b'}}, b: {items: {$ref: 'x.yaml#/x-more'}}}\n",
    'x.yaml': 'x-more: {items: {$ref: z.yaml}}\n',
    'z.yaml': '{}',
  };
  expect(await asked(files)).toEqual(['api.yaml', 'y.yaml', 'x.yaml', 'z.yaml']);
});

test('every document is read once', async () => {
  const files = {
    'api.yaml': 'openapi: 3.0.0\npaths: {/a: {$ref: a.yaml}, /b: {$ref: b.yaml}}\n',
    'a.yaml': '$ref: c.yaml\n',
    'b.yaml': '$ref: c.yaml#/x\n',
    'c.yaml': 'x: {$ref: api.yaml}\n',
  };
  expect([...(await asked(files))].sort()).toEqual(['a.yaml', 'api.yaml', 'b.yaml', 'c.yaml']);
});

const identified = `
openapi: 3.1.0
components:
  schemas:
    One:
      $id: https://example.com/schemas/one
      $anchor: first
      $defs:
        Two: { $anchor: second, $ref: three }
        Here: { $ref: '#/$defs/Two' }
        Document: { $ref: '#/components/schemas/Three' }
    Three: { $id: https://example.com/schemas/three, $dynamicAnchor: dynamic }
    Four: { $anchor: fourth }
    example: { example: { $anchor: data } }
`;

test.each([
  [[], 'https://example.com/schemas/one', 'api.yaml#/components/schemas/One'],
  [[], 'https://example.com/schemas/one#first', 'api.yaml#/components/schemas/One'],
  [[], 'https://example.com/schemas/one#/$defs/Two', 'api.yaml#/components/schemas/One/$defs/Two'],
  [[], 'https://example.com/schemas/three#dynamic', 'api.yaml#/components/schemas/Three'],
  [[], '#fourth', 'api.yaml#/components/schemas/Four'],
  [['components', 'schemas', 'One', '$defs', 'Two'], 'three', 'api.yaml#/components/schemas/Three'],
  [['components', 'schemas', 'One', '$defs', 'Two'], '#second', 'api.yaml#/components/schemas/One/$defs/Two'],
  [['components', 'schemas', 'One', '$defs', 'Here'], '#/$defs/Two', 'api.yaml#/components/schemas/One/$defs/Two'],
  [
    ['components', 'schemas', 'One', '$defs', 'Document'],
    '#/components/schemas/Three',
    'api.yaml#/components/schemas/Three',
  ],
  [[], '#data', 'error api.yaml:2:1: `#data` leads nowhere: nothing is at that place'],
] as const)('by identifier: from %j, %j leads to %s', async (path, reference, target) => {
  const description = await describe({ 'api.yaml': identified });
  expect(
    follow(description, reference, at(rootOf(description.entry), ...path)).replace(
      /^(error api\.yaml):\d+:\d+/,
      '$1:2:1',
    ),
  ).toBe(target);
});

test('a document of 3.2 has the address that it says', async () => {
  const description = await describe({
    'api.yaml':
      'openapi: 3.2.0\n$self: https://example.com/api/openapi\ncomponents: {schemas: {a: {$ref: "schemas"}, b: {$ref: "openapi#/components/schemas/a"}}}\n',
  });
  expect(follow(description, 'openapi#/components/schemas/a')).toBe('api.yaml#/components/schemas/a');
});

test('what comes from the web may not lead to files', async () => {
  const texts: Readonly<Record<string, string>> = {
    'file:///api.yaml': 'openapi: 3.0.0\npaths: {/a: {$ref: "https://example.com/a.yaml"}}\n',
    'https://example.com/a.yaml': 'get: {$ref: "file:///secret.yaml"}\npost: {$ref: b.yaml}\n',
    'https://example.com/b.yaml': 'x: {}\n',
    'file:///secret.yaml': 'x: {}\n',
  };
  const names: string[] = [];
  const host: Host = {
    read: async uri => {
      names.push(uri);
      const text = texts[uri];
      if (text === undefined) throw new HostError('not-found', uri, uri);
      return text;
    },
  };
  const { description } = await load(host, 'file:///api.yaml');
  const remote = description?.documents.get('https://example.com/a.yaml');
  if (!description || !remote) throw new Error('not loaded');
  expect(names).not.toContain('file:///secret.yaml');
  expect(follow(description, 'file:///secret.yaml', at(rootOf(remote), 'get'))).toMatch(
    /^note .* is left out: it leads out of the folder/,
  );
  expect(follow(description, 'b.yaml', at(rootOf(remote), 'post'))).toBe('https://example.com/b.yaml#');
});

test.each([
  ['file:///files/me/api/openapi.yaml', 'api/openapi.yaml', 'file:///files/me/common/x.yaml', 'common/x.yaml'],
  ['file:///files/me/api/openapi.yaml', './openapi.yaml', 'file:///files/me/api/x.yaml', './x.yaml'],
  ['file:///files/me/api/openapi.yaml', 'openapi.yaml', 'file:///files/me/common/x.yaml', '../common/x.yaml'],
  ['file:///files/me/api/openapi.yaml', '../api/openapi.yaml', 'file:///files/me/api/a%20b.yaml', '../api/a b.yaml'],
  ['file:///files/me/api/openapi.yaml', '/files/me/api/openapi.yaml', 'file:///etc/x.yaml', '/etc/x.yaml'],
  ['git://main/api/openapi.yaml', 'main:api/openapi.yaml', 'git://main/common/x.yaml', 'main:common/x.yaml'],
  ['git://HEAD~1/openapi.yaml', 'HEAD~1:openapi.yaml', 'git://HEAD~1/x.yaml', 'HEAD~1:x.yaml'],
  [
    'https://example.com/api.yaml',
    'https://example.com/api.yaml',
    'https://example.org/x.yaml',
    'https://example.org/x.yaml',
  ],
  ['file:///files/me/%3Cstdin%3E', '<stdin>', 'file:///files/me/x.yaml', 'x.yaml'],
  ['file:///files/me/api.yaml', 'api.yaml', 'https://example.com/x.yaml', 'https://example.com/x.yaml'],
])('beside %s, called %s, %s is called %s', async (uri, label, other, expected) => {
  const { labelBeside } = await import('../../src/source/uri.ts');
  expect(labelBeside({ uri, label }, other)).toBe(expected);
});

test('a description in one document asks for nothing else', async () => {
  expect(await asked({ 'api.yaml': oneDocument })).toEqual(['api.yaml']);
  expect(parse('{"$ref": "#/a", "b": {"$ref" : "#/c"}}', { uri: '', label: '' }).refersOutward).toBe(false);
  expect(parse('{"$ref": "#/a", "b": {"$ref" :\n "c"}}', { uri: '', label: '' }).refersOutward).toBe(true);
});
