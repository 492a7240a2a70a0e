// Where operations come from and what they inherit: paths, path items, webhooks, callbacks, security and servers.
import { describe, expect, test } from 'vitest';
import { pointerOf } from '../../src/source/origin.ts';
import { documentOf, firstOperation, lowerDocument, operationOf, printedAt } from './lower-value.ts';

const namesIn = (document: unknown, part: 'operations' | 'webhooks' = 'operations'): readonly string[] =>
  lowerDocument(document)[part].map(({ method, path }) => `${method} ${path}`);

describe('operations', () => {
  const cases = [
    {
      title: 'in the order of the document',
      paths: { '/b': { put: {}, get: {} }, '/a': { parameters: [], delete: {} } },
      is: ['PUT /b', 'GET /b', 'DELETE /a'],
    },
    { title: 'extensions are no paths', paths: { 'x-a': { get: {} }, '/a': { 'x-b': {}, get: {} } }, is: ['GET /a'] },
    { title: 'a path without its slash', paths: { 'a/b': { get: {} } }, is: ['GET /a/b'] },
    { title: 'an operation that was left empty', paths: { '/a': { get: null } }, is: ['GET /a'] },
    {
      title: 'query, and methods as they are written',
      paths: { '/a': { query: {}, additionalOperations: { COPY: {}, Link: {} } } },
      is: ['QUERY /a', 'COPY /a', 'Link /a'],
    },
    {
      title: 'a path item by reference, its own fields first',
      paths: {
        '/a': { $ref: '#/components/pathItems/Shared', get: { operationId: 'own' } },
        '/b': { $ref: '#/components/pathItems/Shared' },
      },
      is: ['GET /a', 'POST /a', 'GET /b', 'POST /b'],
    },
    {
      title: 'an operation by reference',
      paths: { '/a': { get: { $ref: '#/components/pathItems/Shared/get' } } },
      is: ['GET /a'],
    },
    {
      title: 'all paths by reference, and one more',
      paths: { $ref: '#/components/pathItems', '/a': { put: {} } },
      is: ['PUT /a', 'GET /Shared', 'POST /Shared'],
    },
  ];

  const components = { pathItems: { Shared: { get: { operationId: 'shared' }, post: {} } } };

  test.each(cases)('$title', ({ paths, is }) => {
    expect(namesIn(documentOf('3.2', { paths, components }))).toEqual(is);
  });

  test('the field of a path item that refers wins, and is found where it is written', () => {
    const paths = { '/a': { $ref: '#/components/pathItems/Shared', get: { operationId: 'own' } } };
    const { operations } = lowerDocument(documentOf('3.1', { paths, components }));
    expect(operations.map(({ operationId, origin }) => [operationId, pointerOf(origin)])).toEqual([
      ['own', '/paths/~1a/get'],
      [undefined, '/components/pathItems/Shared/post'],
    ]);
  });

  test('what a path item says counts for its operations', () => {
    const paths = {
      '/a': {
        'x-team': 'one',
        'x-stage': 'beta',
        servers: [{ url: 'https://a.example/' }],
        get: { 'x-team': 'two' },
        put: { servers: [{ url: 'https://b.example' }] },
      },
    };
    expect(printedAt(documentOf('3.0', { paths }), 'operations')).toMatchObject({
      'GET /a': { 'x-team': 'two', 'x-stage': 'beta', servers: ['https://a.example'] },
      'PUT /a': { 'x-team': 'one', 'x-stage': 'beta', servers: ['https://b.example'] },
    });
  });
});

test('x-ms-paths are paths', () => {
  const document = documentOf('2.0', { paths: { '/a': { get: {} } }, 'x-ms-paths': { '/a?b=c': { get: {} } } });
  expect(namesIn(document)).toEqual(['GET /a', 'GET /a?b=c']);
  expect([...lowerDocument(document).extensions.keys()]).toEqual([]);
});

describe('webhooks and callbacks', () => {
  test.each([
    { version: '3.0' as const, field: 'x-webhooks' },
    { version: '3.1' as const, field: 'webhooks' },
  ])('$field of $version', ({ version, field }) => {
    const document = documentOf(version, { [field]: { planShared: { post: {} } }, security: [{ key: [] }] });
    const { webhooks, extensions } = lowerDocument(document);
    expect(webhooks).toMatchObject([
      { kind: 'webhook', method: 'POST', path: 'planShared', security: [], servers: [] },
    ]);
    expect(extensions.size).toBe(0);
  });

  test('callbacks are operations, known by name and expression', () => {
    const components = { callbacks: { Done: { '{$request.query.url}': { post: { operationId: 'heard' } } } } };
    const callbacks = { done: { $ref: '#/components/callbacks/Done' }, failed: { 'x-a': {}, '{$url}': { put: {} } } };
    expect(firstOperation(operationOf('3.0', { callbacks }, { components })).callbacks).toMatchObject([
      { kind: 'callback', callbackName: 'done', method: 'POST', path: '{$request.query.url}', operationId: 'heard' },
      { kind: 'callback', callbackName: 'failed', method: 'PUT', path: '{$url}' },
    ]);
  });

  test('callbacks that lead back to themselves end there', () => {
    const again = () => ({ again: { $ref: '#/components/callbacks/Again' } });
    const components = { callbacks: { Again: { '{$url}': { post: { callbacks: again() } } } } };
    const operation = firstOperation(operationOf('3.1', { callbacks: again() }, { components }));
    expect(operation.callbacks).toMatchObject([{ callbacks: [{ callbacks: [] }] }]);
  });

  test('2.0 has no callbacks', () => {
    expect(firstOperation(operationOf('2.0', { callbacks: { a: { b: { post: {} } } } })).callbacks).toEqual([]);
  });
});

describe('security', () => {
  const root = [{ key: [] }];
  const cases = [
    { title: 'that of the document', operation: {}, is: [{ key: [] }] },
    { title: 'none at all', operation: { security: [] }, is: [] },
    { title: 'nothing asked for is none', operation: { security: [{}] }, is: [] },
    {
      title: 'alternatives, one of them anonymous',
      operation: { security: [{}, { a: [], b: ['read', 'write'] }] },
      is: [{}, { a: [], b: ['read', 'write'] }],
    },
    { title: 'what cannot be read says nothing', operation: { security: { key: [] } }, is: [{ key: [] }] },
  ];

  test.each(cases)('$title', ({ operation, is }) => {
    const document = operationOf('3.0', operation, { security: root });
    expect(firstOperation(document).security.map(it => Object.fromEntries(it))).toEqual(is);
  });

  test.each([
    { type: { type: 'basic' }, is: { type: 'http', scheme: 'basic' } },
    {
      type: { type: 'apiKey', in: 'query', name: 'key' },
      is: { type: 'apiKey', parameter: { name: 'key', in: 'query' } },
    },
    ...[
      ['implicit', 'implicit'],
      ['password', 'password'],
      ['application', 'clientCredentials'],
      ['accessCode', 'authorizationCode'],
    ].map(([flow = '', name = '']) => ({
      type: { type: 'oauth2', flow, tokenUrl: 'https://a.example', scopes: { read: 'See', 'x-a': 1 } },
      is: { type: 'oauth2', flows: { [name]: { tokenUrl: 'https://a.example', scopes: { read: 'See' } } } },
    })),
  ])('2.0: $type.type $type.flow', ({ type, is }) => {
    const document = documentOf('2.0', { securityDefinitions: { s: type } });
    expect(printedAt(document, 'securitySchemes', 's')).toEqual(is);
  });

  test('schemes of 3.2', () => {
    const components = {
      securitySchemes: {
        other: { $ref: '#/components/securitySchemes/device' },
        device: {
          type: 'oauth2',
          deprecated: true,
          oauth2MetadataUrl: 'https://a.example/meta',
          flows: { deviceAuthorization: { deviceAuthorizationUrl: 'https://a.example/d', scopes: {} } },
        },
      },
    };
    const device = {
      type: 'oauth2',
      deprecated: true,
      oauth2MetadataUrl: 'https://a.example/meta',
      flows: { deviceAuthorization: { deviceAuthorizationUrl: 'https://a.example/d', scopes: {} } },
    };
    expect(printedAt(documentOf('3.2', { components }), 'securitySchemes')).toEqual({ other: device, device });
  });
});

describe('servers', () => {
  const cases = [
    { title: 'none is the root', version: '3.0', fields: {}, is: [''] },
    { title: 'an empty list is none', version: '3.0', fields: { servers: [] }, is: [''] },
    { title: 'a slash says the same', version: '3.0', fields: { servers: [{ url: '/' }] }, is: [''] },
    {
      title: 'without the slash at the end',
      version: '3.1',
      fields: { servers: [{ url: 'https://a.example/v1/' }, { url: '/v2' }] },
      is: ['https://a.example/v1', '/v2'],
    },
    {
      title: 'one for each scheme',
      version: '2.0',
      fields: { schemes: ['https', 'HTTP'], host: 'a.example', basePath: '/v1/' },
      is: ['https://a.example/v1', 'http://a.example/v1'],
    },
    { title: 'the scheme of the description', version: '2.0', fields: { host: 'a.example' }, is: ['//a.example'] },
    { title: 'a base path alone', version: '2.0', fields: { basePath: 'v1', schemes: ['https'] }, is: ['/v1'] },
    { title: 'nothing at all', version: '2.0', fields: {}, is: [''] },
  ] as const;

  test.each(cases)('$version: $title', ({ version, fields, is }) => {
    expect(lowerDocument(documentOf(version, fields)).servers.map(({ url }) => url)).toEqual(is);
  });

  test('2.0: an operation may have schemes of its own', () => {
    const document = operationOf('2.0', { schemes: ['wss'] }, { host: 'a.example', schemes: ['https'] });
    expect(firstOperation(document).servers.map(({ url }) => url)).toEqual(['wss://a.example']);
  });

  test('variables', () => {
    const variables = {
      port: { default: '8443', enum: ['8443', '443'], description: 'Port' },
      base: { default: 'v1' },
    };
    const document = documentOf('3.0', { servers: [{ url: 'https://a.example:{port}/{base}', variables }] });
    expect(printedAt(document, 'servers')).toEqual([
      {
        url: 'https://a.example:{port}/{base}',
        variables: {
          port: { description: 'Port', default: '8443', enum: ['8443', '443'] },
          base: { default: 'v1' },
        },
      },
    ]);
  });
});

describe('what a part was read from', () => {
  const sourceOf = (document: object) => firstOperation(document).source;

  test.each([
    {
      title: 'an operation that says everything itself',
      operation: { security: [], servers: [{ url: '/' }] },
      is: true,
    },
    { title: 'security of the document', operation: { servers: [{ url: '/' }] }, is: false },
    { title: 'servers of the document', operation: { security: [] }, is: false },
  ])('$title', ({ operation, is }) => {
    expect(sourceOf(operationOf('3.0', operation)) === operation).toBe(is);
  });

  test('parameters of the path item', () => {
    const get = { security: [], servers: [{ url: '/' }] };
    expect(sourceOf(documentOf('3.0', { paths: { '/': { parameters: [], get } } }))).toBeUndefined();
  });

  test('a 2.0 response without a body depends on nothing else', () => {
    const responses = { 200: { schema: {} }, 204: { description: 'Done' } };
    const [body, empty] = firstOperation(operationOf('2.0', { responses })).responses;
    expect(body?.source).toBeUndefined();
    expect(empty?.source).toBe(responses[204]);
  });
});

test.each([
  { version: '2.0' as const, fields: {}, dialect: 'openapi-2.0' },
  { version: '3.0' as const, fields: {}, dialect: 'openapi-3.0' },
  { version: '3.1' as const, fields: {}, dialect: '2020-12' },
  { version: '3.2' as const, fields: {}, dialect: '2020-12' },
  {
    version: '3.1' as const,
    fields: { jsonSchemaDialect: 'http://json-schema.org/draft-07/schema#' },
    dialect: 'draft-07',
  },
])('$version $fields.jsonSchemaDialect: schemas are read as $dialect', ({ version, fields, dialect }) => {
  const document = documentOf(version, { ...fields, definitions: { A: {} }, components: { schemas: { A: {} } } });
  expect(lowerDocument(document).schemas.get('A')?.space.dialect).toBe(dialect);
});
