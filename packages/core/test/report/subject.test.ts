// How places are called.
import { expect, test } from 'vitest';
import { subjectOf } from '../../src/report/subject.ts';
import { at, rootOf } from '../../src/source/origin.ts';
import { parse } from '../../src/source/parse.ts';

const description = {
  openapi: '3.1.0',
  info: { title: 'Users' },
  servers: [{ url: 'https://api.example' }],
  paths: {
    '/users/{id}': {
      parameters: [{ name: 'id', in: 'path' }],
      get: {
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 10 } },
          { $ref: '#/components/parameters/Cursor' },
          { name: 'filter', in: 'query', content: { 'application/json': { schema: { properties: { a: {} } } } } },
        ],
        responses: {
          '200': {
            headers: { 'X-Total': { schema: { type: 'integer' } } },
            content: {
              'application/json': { schema: { type: 'array', items: { properties: { name: { enum: ['a'] } } } } },
              'text/csv': { schema: { type: 'string' } },
            },
          },
        },
        callbacks: { done: { '{$request.query.url}': { post: { requestBody: { content: {} } } } } },
      },
      put: { requestBody: { content: { 'application/json': { schema: { properties: { 'first name': {} } } } } } },
    },
  },
  webhooks: {
    userAdded: { post: { requestBody: { content: { 'application/json': { schema: { minProperties: 1 } } } } } },
  },
  components: {
    schemas: {
      User: {
        required: ['name'],
        properties: {
          address: { properties: { city: { maxLength: 3 } } },
          tags: { items: { items: { minLength: 1 } } },
          properties: { type: 'string' },
          place: { prefixItems: [{}, { maximum: 90 }] },
          nickname: { anyOf: [{ type: 'string', maxLength: 9 }, { type: 'null' }] },
        },
        additionalProperties: { type: 'string' },
        patternProperties: { '^x-': { type: 'string' } },
        allOf: [{ properties: { email: { format: 'email' } } }],
        oneOf: [
          { $ref: '#/components/schemas/Person' },
          { title: 'Company', properties: { vat: {} } },
          { type: 'null' },
        ],
      },
    },
    parameters: { Cursor: { name: 'cursor', in: 'query', schema: { type: 'string' } } },
    responses: { Missing: { content: { 'application/json': { schema: { properties: { code: {} } } } } } },
    requestBodies: { NewUser: { required: true } },
    headers: { Total: { schema: { maximum: 3 } } },
    securitySchemes: { token: { type: 'http' } },
  },
};

const operation = ['paths', '/users/{id}', 'get'];
const schema = ['components', 'schemas', 'User'];

test.each([
  ['a path', ['paths', '/users/{id}'], '/users/{id}'],
  ['an operation', operation, 'GET /users/{id}'],
  ['a field of it', [...operation, 'operationId'], 'GET /users/{id}'],
  ['a parameter', [...operation, 'parameters', 0], 'GET /users/{id} › query limit'],
  ['a keyword of its schema', [...operation, 'parameters', 0, 'schema', 'maximum'], 'GET /users/{id} › query limit'],
  ['a reference to one', [...operation, 'parameters', 1], 'GET /users/{id} › parameter Cursor'],
  ['a parameter of the path', ['paths', '/users/{id}', 'parameters', 0], '/users/{id} › path id'],
  [
    'inside the content of one',
    [...operation, 'parameters', 2, 'content', 'application/json', 'schema', 'properties', 'a'],
    'GET /users/{id} › query filter › a',
  ],
  ['a response', [...operation, 'responses', '200'], 'GET /users/{id} › 200'],
  ['a header', [...operation, 'responses', '200', 'headers', 'X-Total'], 'GET /users/{id} › 200 › header X-Total'],
  [
    'a media type',
    [...operation, 'responses', '200', 'content', 'application/json'],
    'GET /users/{id} › 200 › application/json',
  ],
  [
    'a property in JSON',
    [
      ...operation,
      'responses',
      '200',
      'content',
      'application/json',
      'schema',
      'items',
      'properties',
      'name',
      'enum',
      0,
    ],
    'GET /users/{id} › 200 › [].name',
  ],
  [
    'a body that is not JSON',
    [...operation, 'responses', '200', 'content', 'text/csv', 'schema', 'type'],
    'GET /users/{id} › 200 › text/csv',
  ],
  ['a request body', ['paths', '/users/{id}', 'put', 'requestBody'], 'PUT /users/{id} › body'],
  [
    'a name with a space',
    ['paths', '/users/{id}', 'put', 'requestBody', 'content', 'application/json', 'schema', 'properties', 'first name'],
    'PUT /users/{id} › body › ["first name"]',
  ],
  [
    'a callback',
    [...operation, 'callbacks', 'done', '{$request.query.url}', 'post'],
    'GET /users/{id} › callback done › POST {$request.query.url}',
  ],
  [
    'a webhook',
    ['webhooks', 'userAdded', 'post', 'requestBody', 'content', 'application/json', 'schema', 'minProperties'],
    'webhook POST userAdded › body',
  ],
  ['a component', schema, 'User'],
  ['its required names', [...schema, 'required', 0], 'User'],
  ['nested properties', [...schema, 'properties', 'address', 'properties', 'city', 'maxLength'], 'User.address.city'],
  ['items of items', [...schema, 'properties', 'tags', 'items', 'items', 'minLength'], 'User.tags[][]'],
  ['an item by its place', [...schema, 'properties', 'place', 'prefixItems', 1, 'maximum'], 'User.place[1]'],
  ['a property named like a keyword', [...schema, 'properties', 'properties', 'type'], 'User.properties'],
  ['other properties', [...schema, 'additionalProperties', 'type'], 'User.*'],
  ['properties by pattern', [...schema, 'patternProperties', '^x-'], 'User./^x-/'],
  ['a property of an arm of allOf', [...schema, 'allOf', 0, 'properties', 'email', 'format'], 'User.email'],
  ['alternatives together', [...schema, 'oneOf'], 'User'],
  ['an alternative by its reference', [...schema, 'oneOf', 0], 'User(Person)'],
  ['an alternative by its title', [...schema, 'oneOf', 1, 'properties', 'vat'], 'User(Company).vat'],
  ['an alternative by its place', [...schema, 'oneOf', 2, 'type'], 'User(oneOf 3)'],
  ['the only alternative beside null', [...schema, 'properties', 'nickname', 'anyOf', 0, 'maxLength'], 'User.nickname'],
  ['a shared parameter', ['components', 'parameters', 'Cursor', 'schema', 'type'], 'query cursor'],
  [
    'a shared response',
    ['components', 'responses', 'Missing', 'content', 'application/json', 'schema', 'properties', 'code'],
    'response Missing › code',
  ],
  ['a shared body', ['components', 'requestBodies', 'NewUser', 'required'], 'body NewUser'],
  ['a shared header', ['components', 'headers', 'Total', 'schema', 'maximum'], 'header Total'],
  ['a security scheme', ['components', 'securitySchemes', 'token', 'scheme'], 'security scheme token'],
  ['a server', ['servers', 0], 'server https://api.example'],
  ['what is not there', ['components', 'schemas', 'Gone', 'properties', 'name'], 'Gone.name'],
  ['the document', [], 'openapi.json'],
  ['info', ['info', 'version'], 'info'],
])('%s', (_, path, expected) => {
  expect(subjectIn(description, path)).toBe(expected);
});

test.each([
  [
    'a schema in a file of its own',
    { properties: { name: { maxLength: 3 } } },
    ['properties', 'name', 'maxLength'],
    'user.yaml › name',
  ],
  [
    'schemas in a file of their own',
    { User: { properties: { name: {} } } },
    ['User', 'properties', 'name'],
    'user.yaml › User › name',
  ],
  ['a path item in a file of its own', { get: { responses: {} } }, ['get', 'responses', '200'], 'GET user.yaml › 200'],
  [
    'components in another file',
    { components: { schemas: { A: {} } } },
    ['components', 'schemas', 'A'],
    'user.yaml › A',
  ],
  [
    'a 2.0 body',
    { swagger: '2.0', paths: { '/a': { post: { parameters: [{ name: 'b', in: 'body' }] } } } },
    ['paths', '/a', 'post', 'parameters', 0, 'schema', 'properties', 'c'],
    'POST /a › body › c',
  ],
  ['a 2.0 definition', { swagger: '2.0', definitions: { A: {} } }, ['definitions', 'A', 'properties', 'c'], 'A.c'],
  ['a 2.0 response', { swagger: '2.0' }, ['responses', 'Missing', 'schema', 'type'], 'response Missing'],
])('%s', (_, value, path, expected) => {
  expect(subjectIn(value, path, 'user.yaml')).toBe(expected);
});

test('a file beside the entry is called by its way from there, on both sides of a comparison', () => {
  const naming = { uri: 'git:/main/api/parts/user.yaml', label: 'main:api/parts/user.yaml', path: 'parts/user.yaml' };
  const { document } = parse('{ name: { type: string } }', naming);
  if (!document) throw new Error('the text of the test cannot be read');
  expect(subjectOf(at(rootOf(document), 'name')).text).toBe('parts/user.yaml › name');
});

function subjectIn(value: unknown, path: readonly (string | number)[], label = 'openapi.json'): string {
  const { document } = parse(JSON.stringify(value), { uri: `file:///${label}`, label });
  if (!document) throw new Error('the description of the test is not JSON');
  return subjectOf(at(rootOf(document), ...path)).text;
}
