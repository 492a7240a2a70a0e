// Requests that show what breaks: all that an operation must be given, and nothing else.
import { expect, test } from 'vitest';
import type { Operation } from '../../src/contract/model.ts';
import type { RequestOptions } from '../../src/witness/request.ts';
import { credentialsFor, requestFor } from '../../src/witness/request.ts';
import { lowerDocument, operationOf } from '../contract/lower-value.ts';

const lined = (operation: Operation, options?: RequestOptions): readonly string[] => {
  const { method, server = '', target, headers } = requestFor(operation, options);
  return [`${method} ${server}${target}`, ...headers.map(([name, value]) => `${name}: ${value}`)];
};

const string = { type: 'string' };
const integer = { type: 'integer' };

test.each<readonly [string, readonly object[], readonly string[]]>([
  ['what may be left out is left out', [{ name: 'q', in: 'query', schema: string }], ['GET /']],
  ['a name stands for what is not described', [{ name: 'q', in: 'query', required: true }], ['GET /?q=q']],
  [
    'an example of the parameter',
    [{ name: 'q', in: 'query', required: true, schema: { ...string, example: 'a b' } }],
    ['GET /?q=a%20b'],
  ],
  [
    'the first of the listed values',
    [{ name: 'sort', in: 'query', required: true, schema: { enum: ['asc', 'desc'] } }],
    ['GET /?sort=asc'],
  ],
  [
    'the least number',
    [{ name: 'page', in: 'query', required: true, schema: { ...integer, exclusiveMinimum: 3 } }],
    ['GET /?page=4'],
  ],
  [
    'a sample of the format',
    [{ name: 'day', in: 'query', required: true, schema: { ...string, format: 'date' } }],
    ['GET /?day=2026-01-31'],
  ],
  [
    'headers, and cookies in one',
    [
      { name: 'X-Tenant', in: 'header', required: true, schema: string },
      { name: 'a', in: 'cookie', required: true, schema: integer },
      { name: 'b', in: 'cookie', required: true, schema: integer },
    ],
    ['GET /', 'X-Tenant: X-Tenant', 'Cookie: a=1; b=1'],
  ],
])('%s', (_, parameters, expected) => {
  expect(lined(only(operationOf('3.1', { parameters })))).toEqual(expected);
});

const only = (document: unknown): Operation => lowerDocument(document).operations[0] as Operation;

const paging = only(
  operationOf('3.1', {
    parameters: [
      { name: 'page', in: 'query', required: true, schema: integer },
      { name: 'X-Trace', in: 'header', schema: string },
    ],
  }),
);
const [page, trace] = paging.parameters;

test.each<readonly [string, RequestOptions, readonly string[]]>([
  ['given although it is optional', { given: trace ? [trace] : [] }, ['GET /?page=1', 'X-Trace: X-Trace']],
  ['missing although it is required', { missing: ['query page'] }, ['GET /']],
  ['a value of its own', { values: new Map([['query page', 7]]) }, ['GET /?page=7']],
  [
    'header names are known in any case',
    { values: new Map([['header x-trace', 'a']]) },
    ['GET /?page=1', 'X-Trace: a'],
  ],
  ['where it is sent', { server: 'https://eu.example' }, ['GET https://eu.example/?page=1']],
])('%s', (_, options, expected) => {
  expect(page?.name).toBe('page');
  expect(lined(paging, options)).toEqual(expected);
});

const scheme = (fields: object): object => ({ components: { securitySchemes: { s: fields } } });

test.each<readonly [object, readonly string[]]>([
  [{ type: 'http', scheme: 'basic' }, ['GET /', 'Authorization: Basic …']],
  [{ type: 'oauth2', flows: {} }, ['GET /', 'Authorization: Bearer …']],
  [{ type: 'apiKey', in: 'header', name: 'X-Key' }, ['GET /', 'X-Key: …']],
  [{ type: 'apiKey', in: 'query', name: 'key' }, ['GET /?key=…']],
  [{ type: 'apiKey', in: 'cookie', name: 'sid' }, ['GET /', 'Cookie: sid=…']],
  [{ type: 'mutualTLS' }, ['GET /']],
])('with %j', (fields, expected) => {
  const { operations, securitySchemes } = lowerDocument(operationOf('3.1', {}, scheme(fields)));
  const credentials = credentialsFor(new Map([['s', []]]), securitySchemes);
  expect(lined(operations[0] as Operation, { credentials })).toEqual(expected);
});
