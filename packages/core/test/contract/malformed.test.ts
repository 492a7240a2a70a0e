// What is said about descriptions that are wrong, and what is understood around it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lower } from '../../src/contract/lower.ts';
import { descriptionOf } from './describe-value.ts';
import type { Version } from './lower-value.ts';
import { documentOf, lowerDocument, operationOf, problemsIn } from './lower-value.ts';

const schema = { type: 'string' };
const responses = { 200: {} };

interface Case {
  readonly title: string;
  readonly document: unknown;
  readonly problems: readonly string[];
}

const withParameters = (parameters: unknown, version: Version = '3.0'): unknown =>
  operationOf(version, { parameters, responses });
const withResponses = (statuses: unknown): unknown => operationOf('3.0', { responses: statuses });

const cases: readonly Case[] = [
  { title: 'nothing wrong', document: withParameters([]), problems: [] },
  {
    title: 'no info and no paths',
    document: { openapi: '3.0.0' },
    problems: ['note missing-field  field=info', 'note missing-field  field=paths'],
  },
  {
    title: 'paths may be missing where there are webhooks',
    document: { openapi: '3.1.0', info: {}, webhooks: {} },
    problems: [],
  },
  {
    title: 'paths is a list',
    document: documentOf('3.0', { paths: ['/a'] }),
    problems: ['error wrong-type /paths field=paths expected=mapping found=list'],
  },
  {
    title: 'the document is a list',
    document: ['a'],
    problems: [
      'error wrong-type  field= expected=mapping found=list',
      'note missing-field  field=info',
      'note missing-field  field=paths',
    ],
  },
  {
    title: 'a path item that is text, and one that was left empty',
    document: documentOf('3.0', { paths: { '/a': 'get', '/b': null } }),
    problems: [
      'error wrong-type /paths/~1a field=/a expected=mapping found=text',
      'note wrong-type /paths/~1b field=/b expected=mapping found=null',
    ],
  },
  {
    title: 'a path without its slash',
    document: documentOf('3.0', { paths: { a: {} } }),
    problems: ['note wrong-value /paths/a field=path value=a expected=/a'],
  },
  {
    title: 'an operation that is a list',
    document: documentOf('3.0', { paths: { '/': { get: ['a'] } } }),
    problems: ['error wrong-type /paths/~1/get field=get expected=mapping found=list'],
  },
  {
    title: 'no responses',
    document: operationOf('3.0', {}),
    problems: ['note missing-field /paths/~1/get field=responses'],
  },
  {
    title: 'parameters that are none',
    document: withParameters(['a', null, 1]),
    problems: [
      'error wrong-type /paths/~1/get/parameters/0 field=parameters/0 expected=mapping found=text',
      'note wrong-type /paths/~1/get/parameters/1 field=parameters/1 expected=mapping found=null',
      'error missing-field /paths/~1/get/parameters/1 field=name',
      'error wrong-type /paths/~1/get/parameters/2 field=parameters/2 expected=mapping found=number',
    ],
  },
  {
    title: 'parameters were left empty',
    document: withParameters(null),
    problems: ['note wrong-type /paths/~1/get/parameters field=parameters expected=list found=null'],
  },
  {
    title: 'parameters by name',
    document: withParameters({ a: { in: 'query' } }),
    problems: ['error wrong-type /paths/~1/get/parameters field=parameters expected=list found=mapping'],
  },
  {
    title: 'a parameter without a place',
    document: withParameters([{ name: 'a' }]),
    problems: ['error missing-field /paths/~1/get/parameters/0 field=in'],
  },
  {
    title: 'a place of another version',
    document: withParameters([{ name: 'a', in: 'body', schema }]),
    problems: [
      'error wrong-value /paths/~1/get/parameters/0/in field=in value=body expected=path, query, querystring, header, cookie',
    ],
  },
  {
    title: 'a place in capitals',
    document: withParameters([{ name: 'a', in: 'Query', schema }]),
    problems: [
      'note wrong-value /paths/~1/get/parameters/0/in field=in value=Query expected=path, query, querystring, header, cookie',
    ],
  },
  {
    title: 'the same parameter twice',
    document: withParameters([
      { name: 'A', in: 'header', schema },
      { name: 'a', in: 'header', schema },
    ]),
    problems: ['note declared-twice /paths/~1/get/parameters/1 name=a'],
  },
  {
    title: 'flags and text of other types',
    document: withParameters([
      { name: 1, in: 'query', required: 'true', deprecated: 'yes', style: 'tight', schema: 3 },
    ]),
    problems: [
      'note wrong-type /paths/~1/get/parameters/0/name field=name expected=text found=number',
      'error wrong-type /paths/~1/get/parameters/0/schema field=schema expected=mapping found=number',
      'note wrong-type /paths/~1/get/parameters/0/required field=required expected=boolean found=text',
      'error wrong-type /paths/~1/get/parameters/0/deprecated field=deprecated expected=boolean found=text',
      'error wrong-value /paths/~1/get/parameters/0/style field=style value=tight expected=matrix, label, simple, form, spaceDelimited, pipeDelimited, deepObject, cookie',
    ],
  },
  {
    title: 'a field that nothing reads',
    document: withParameters([{ name: 'a', in: 'query', schema, requierd: true }]),
    problems: ['note unknown-field /paths/~1/get/parameters/0/requierd field=requierd'],
  },
  {
    title: 'a field of a later version',
    document: documentOf('3.1', { paths: { '/': { query: { responses } } } }),
    problems: ['note unknown-field /paths/~1/query field=query since=3.2'],
  },
  {
    title: 'statuses that are none',
    document: withResponses({ 200: {}, 2000: {}, ok: {}, '6XX': {} }),
    problems: [
      'error wrong-value /paths/~1/get/responses/2000 field=status value=2000 expected=200, 2XX, default',
      'error wrong-value /paths/~1/get/responses/ok field=status value=ok expected=200, 2XX, default',
      'error wrong-value /paths/~1/get/responses/6XX field=status value=6XX expected=200, 2XX, default',
    ],
  },
  {
    title: 'a response, a media type and a schema that were left empty',
    document: withResponses({ 200: { content: { 'text/plain': { schema: null }, 'text/html': null } }, 204: null }),
    problems: [
      'note wrong-type /paths/~1/get/responses/200/content/text~1plain/schema field=schema expected=mapping found=null',
      'note wrong-type /paths/~1/get/responses/200/content/text~1html field=text/html expected=mapping found=null',
      'note wrong-type /paths/~1/get/responses/204 field=responses/204 expected=mapping found=null',
    ],
  },
  {
    title: 'an empty list for an empty mapping',
    document: withResponses({ 200: { content: [] }, 204: [] }),
    problems: [
      'note wrong-type /paths/~1/get/responses/200/content field=content expected=mapping found=list',
      'note wrong-type /paths/~1/get/responses/204 field=responses/204 expected=mapping found=list',
    ],
  },
  {
    title: 'a request body without content, and one left empty',
    document: documentOf('3.1', { paths: { '/': { get: { requestBody: {} }, put: { requestBody: null } } } }),
    problems: [
      'note missing-field /paths/~1/get/requestBody field=content',
      'note wrong-type /paths/~1/put/requestBody field=requestBody expected=mapping found=null',
    ],
  },
  {
    title: 'one media type twice',
    document: withResponses({ 200: { content: { 'text/plain': {}, 'Text/Plain': {} } } }),
    problems: ['note declared-twice /paths/~1/get/responses/200/content/Text~1Plain name=text/plain'],
  },
  {
    title: 'a reference that leads nowhere, at each place where it is',
    document: operationOf('3.0', {
      parameters: [{ $ref: '#/components/parameters/A' }],
      responses: { 200: { $ref: '#/components/responses/A' }, 400: { $ref: '#/components/responses/A' } },
    }),
    problems: [
      'error reference-dangling /paths/~1/get/parameters/0/$ref reference=#/components/parameters/A',
      'error reference-dangling /paths/~1/get/responses/200/$ref reference=#/components/responses/A',
      'error reference-dangling /paths/~1/get/responses/400/$ref reference=#/components/responses/A',
    ],
  },
  {
    title: 'references of schemas, in whatever place',
    document: documentOf('3.0', {
      components: {
        schemas: {
          A: { properties: { a: { $ref: '#/components/schemas/B' }, b: { $ref: '#/components/schemas/A' } } },
          C: { example: { $ref: 'nowhere' }, items: { $ref: '#/components/schemas/B' } },
        },
      },
    }),
    problems: [
      'error reference-dangling /components/schemas/A/properties/a/$ref reference=#/components/schemas/B',
      'error reference-dangling /components/schemas/C/items/$ref reference=#/components/schemas/B',
    ],
  },
  {
    title: 'a reference that leads to text',
    document: withParameters([{ $ref: '#/openapi' }]),
    problems: ['error reference-not-object /paths/~1/get/parameters/0/$ref reference=#/openapi found=text'],
  },
  {
    title: 'references that lead to each other',
    document: operationOf(
      '3.0',
      { responses: { 200: { $ref: '#/components/responses/A' } } },
      {
        components: {
          responses: { A: { $ref: '#/components/responses/B' }, B: { $ref: '#/components/responses/A' } },
        },
      },
    ),
    problems: ['error reference-cycle /components/responses/B/$ref reference=#/components/responses/A'],
  },
  {
    title: 'path items that lead to each other',
    document: documentOf('3.0', {
      paths: { '/a': { $ref: '#/paths/~1b', get: { responses } }, '/b': { $ref: '#/paths/~1a' } },
    }),
    problems: [
      'error reference-cycle /paths/~1b/$ref reference=#/paths/~1a',
      'error reference-cycle /paths/~1a/$ref reference=#/paths/~1b',
    ],
  },
  {
    title: 'security that is no list, and requirements that are no mappings',
    document: documentOf('3.1', {
      paths: { '/': { get: { security: { key: [] } }, put: { security: ['key', null] } } },
    }),
    problems: [
      'error wrong-type /paths/~1/get/security field=security expected=list found=mapping',
      'error wrong-type /paths/~1/put/security/0 field=security/0 expected=mapping found=text',
      'note wrong-type /paths/~1/put/security/1 field=security/1 expected=mapping found=null',
    ],
  },
  {
    title: 'security schemes',
    document: documentOf('3.0', {
      components: { securitySchemes: { a: {}, b: { type: 'basic' }, c: { type: 'apiKey', in: 'query' } } },
    }),
    problems: [
      'error missing-field /components/securitySchemes/a field=type',
      'error wrong-value /components/securitySchemes/b/type field=type value=basic expected=apiKey, http, oauth2, openIdConnect, mutualTLS',
      'error missing-field /components/securitySchemes/c field=name',
    ],
  },
  {
    title: 'servers',
    document: documentOf('3.0', {
      servers: [{ url: '/{a}', variables: { a: {} } }, { description: 'Test' }, 'https://a.example'],
    }),
    problems: [
      'note missing-field /servers/0/variables/a field=default',
      'error missing-field /servers/1 field=url',
      'error wrong-type /servers/2 field=servers/2 expected=mapping found=text',
    ],
  },
  {
    title: '2.0: two bodies, and a body beside a form',
    document: withParameters(
      [
        { name: 'a', in: 'body', schema },
        { name: 'b', in: 'body', schema },
        { name: 'c', in: 'formData', type: 'string' },
      ],
      '2.0',
    ),
    problems: [
      'note declared-twice /paths/~1/get/parameters/1 name=body',
      'note declared-twice /paths/~1/get/parameters/2 name=body',
    ],
  },
  {
    title: '2.0: multi in a header',
    document: withParameters([{ name: 'A', in: 'header', type: 'array', collectionFormat: 'multi' }], '2.0'),
    problems: [
      'error wrong-value /paths/~1/get/parameters/0/collectionFormat field=collectionFormat value=multi expected=csv, ssv, tsv, pipes',
    ],
  },
  {
    title: 'names that objects have anyway',
    document: JSON.parse(
      '{"openapi":"3.0.0","info":{},"paths":{"/":{"get":{"responses":{"200":{"$ref":"#/components/responses/__proto__"},"400":{"$ref":"#/components/responses/constructor"}}}}},"components":{"responses":{"__proto__":{"description":"Fine"}}}}',
    ) as unknown,
    problems: [
      'error reference-dangling /paths/~1/get/responses/400/$ref reference=#/components/responses/constructor',
    ],
  },
];

test.each(cases)('$title', ({ document, problems }) => {
  expect(problemsIn(document)).toEqual(problems);
});

test('what is wrong is left out, and the rest is understood', () => {
  const { operations } = lowerDocument(
    documentOf('3.0', {
      paths: {
        '/a': {
          $ref: '#/nowhere',
          get: { parameters: ['a', { name: 'b', in: 'query', schema }], responses: { 200: 1, 204: {} } },
        },
        '/b': 'text',
        '/c': { put: {} },
      },
    }),
  );
  expect(
    operations.map(({ method, path, parameters, responses: answers }) => [
      `${method} ${path}`,
      parameters.map(({ name }) => name),
      answers.map(({ status }) => status),
    ]),
  ).toEqual([
    ['GET /a', ['b'], ['204']],
    ['PUT /c', [], []],
  ]);
});

test('a long chain of callbacks ends with a problem and not with the stack', () => {
  const length = 20_000;
  const callbacks = Object.fromEntries(
    Array.from({ length }, (_, index) => [
      `C${index}`,
      { '{$url}': { post: { callbacks: { next: { $ref: `#/components/callbacks/C${index + 1}` } } } } },
    ]),
  );
  const document = operationOf(
    '3.1',
    { callbacks: { first: { $ref: '#/components/callbacks/C0' } } },
    { components: { callbacks: { ...callbacks, [`C${length}`]: {} } } },
  );
  expect(problemsIn(document)).toEqual([
    expect.stringMatching(/^error too-deep \/components\/callbacks\/C\d+.* limit=32$/),
  ]);
});

test('a long chain of references is followed to its end', () => {
  const length = 50_000;
  const chained = Object.fromEntries(
    Array.from({ length }, (_, index) => [`P${index}`, { $ref: `#/components/parameters/P${index + 1}` }]),
  );
  const components = { parameters: { ...chained, [`P${length}`]: { name: 'end', in: 'query', schema } } };
  const document = operationOf('3.0', { parameters: [{ $ref: '#/components/parameters/P0' }] }, { components });
  expect(lowerDocument(document).operations[0]?.parameters[0]?.name).toBe('end');
});

test('path items that lead to many others cost no more than there are', () => {
  const width = 2;
  const depth = 30;
  const pathItems = Object.fromEntries(
    Array.from({ length: depth }, (_, index) => [
      `I${index}`,
      {
        post: {
          callbacks: Object.fromEntries(
            Array.from({ length: width }, (_unused, name) => [
              `c${name}`,
              { '{$url}': { $ref: `#/components/pathItems/I${index + 1}` } },
            ]),
          ),
        },
      },
    ]),
  );
  const document = documentOf('3.1', {
    paths: { '/': { $ref: '#/components/pathItems/I0' } },
    components: { pathItems: { ...pathItems, [`I${depth}`]: { post: {} } } },
  });
  expect(problemsIn(document)).toEqual([]);
  expect(lowerDocument(document).operations[0]?.callbacks).toHaveLength(width);
});

/** Everything that a document can hold, so that something wrong can be put in the place of anything. */
const everything: Readonly<Record<string, unknown>> = {
  '2.0': documentOf('2.0', {
    host: 'a.example',
    schemes: ['https'],
    consumes: ['application/json'],
    produces: ['application/json'],
    security: [{ key: [] }],
    tags: [{ name: 'a' }],
    paths: {
      '/{a}': {
        parameters: [{ $ref: '#/parameters/A' }],
        get: {
          parameters: [{ name: 'b', in: 'body', schema }],
          responses: { 200: { $ref: '#/responses/R' } },
          schemes: ['http'],
          tags: ['a'],
        },
        post: {
          consumes: ['multipart/form-data'],
          parameters: [
            { name: 'f', in: 'formData', type: 'file', required: true },
            { name: 'g', in: 'formData', type: 'array', collectionFormat: 'csv', items: schema },
          ],
          responses: { default: { schema, headers: { A: schema }, examples: { 'application/json': 'a' } } },
        },
      },
    },
    parameters: { A: { name: 'a', in: 'path', required: true, type: 'string' } },
    responses: { R: { description: 'R', schema: { $ref: '#/definitions/S' } } },
    definitions: { S: schema },
    securityDefinitions: { key: { type: 'oauth2', flow: 'implicit', scopes: { a: 'A' } } },
  }),
  '3.2': documentOf('3.2', {
    servers: [{ url: '/{v}', variables: { v: { default: 'a', enum: ['a'] } } }],
    security: [{ key: ['a'] }],
    tags: [{ name: 'a' }],
    paths: {
      '/{a}': {
        $ref: '#/components/pathItems/I',
        parameters: [{ $ref: '#/components/parameters/A' }],
        additionalOperations: { COPY: { responses } },
      },
    },
    webhooks: { w: { post: { requestBody: { $ref: '#/components/requestBodies/B' } } } },
    components: {
      pathItems: {
        I: {
          get: {
            responses: { 200: { $ref: '#/components/responses/R' } },
            callbacks: { c: { $ref: '#/components/callbacks/C' } },
          },
        },
      },
      parameters: {
        A: { name: 'a', in: 'path', required: true, schema, examples: { e: { $ref: '#/components/examples/E' } } },
      },
      requestBodies: {
        B: {
          content: {
            'multipart/form-data': { schema, encoding: { a: { headers: { H: { $ref: '#/components/headers/H' } } } } },
          },
        },
      },
      responses: {
        R: {
          content: { 'text/plain': { $ref: '#/components/mediaTypes/M' } },
          links: { l: { $ref: '#/components/links/L' } },
        },
      },
      mediaTypes: { M: { itemSchema: schema, itemEncoding: { contentType: 'a/b' } } },
      headers: { H: { schema } },
      examples: { E: { value: 1 } },
      links: { L: { operationId: 'a', parameters: { a: 'b' } } },
      callbacks: { C: { '{$url}': { post: { callbacks: { d: { $ref: '#/components/callbacks/C' } } } } } },
      schemas: { S: schema },
      securitySchemes: { key: { type: 'oauth2', flows: { implicit: { scopes: { a: 'A' } } } } },
    },
  }),
};

const placesIn = (value: unknown, keys: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [keys, ...Object.entries(value).flatMap(([key, it]) => placesIn(it, [...keys, key]))]
    : [keys];

const replaced = (value: unknown, keys: readonly string[], replacement: unknown): unknown => {
  const [key, ...rest] = keys;
  if (key === undefined || typeof value !== 'object' || value === null) return replacement;
  const inner = replaced((value as Record<string, unknown>)[key], rest, replacement);
  if (Array.isArray(value)) return value.map((it: unknown, index) => (String(index) === key ? inner : it));
  return { ...value, [key]: inner };
};

test.each(Object.keys(everything))('%s: anything anywhere is lowered to something', version => {
  const document = everything[version];
  const places = placesIn(document);
  const reference = fc
    .constantFrom(...places)
    .map(keys => ({ $ref: `#${keys.map(key => `/${key.replaceAll('/', '~1')}`).join('')}` }));
  const edit = fc.tuple(fc.constantFrom(...places), fc.oneof(fc.jsonValue(), reference));
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), edits => {
      const broken = edits.reduce<unknown>(
        (value, [keys, replacement]) => replaced(value, keys, replacement),
        document,
      );
      const { contract, problems } = lower(descriptionOf(broken, version === '2.0' ? '2.0' : '3.2'));
      expect(Array.isArray(contract.operations)).toBe(true);
      expect(problems.every(({ gravity }) => gravity !== 'fatal')).toBe(true);
    }),
    { numRuns: 500 },
  );
});
