// What becomes of request bodies and responses, in the words of the printed contract.
import { describe, expect, test } from 'vitest';
import { pointerOf } from '../../src/source/origin.ts';
import { documentOf, firstOperation, lowerDocument, operationOf, printedAt } from './lower-value.ts';

const schema = { type: 'string' };
const body = { name: 'body', in: 'body', schema };
const field = { name: 'a', in: 'formData', type: 'string' };
const file = { name: 'f', in: 'formData', type: 'file', required: true };

describe('request bodies of 2.0', () => {
  const cases = [
    { title: 'JSON unless told otherwise', operation: { parameters: [body] }, is: { 'application/json': { schema } } },
    {
      title: 'one media type for each that is consumed, in one spelling',
      operation: { parameters: [body], consumes: ['Application/JSON', 'text/plain; charset="UTF-8"'] },
      is: { 'application/json': { schema }, 'text/plain;charset=utf-8': { schema } },
    },
    {
      title: 'an empty list undoes that of the document',
      operation: { parameters: [body], consumes: [] },
      root: { consumes: ['application/xml'] },
      is: { 'application/json': { schema } },
    },
    {
      title: 'that of the document',
      operation: { parameters: [body] },
      root: { consumes: ['application/xml'] },
      is: { 'application/xml': { schema } },
    },
    {
      title: 'form fields are urlencoded',
      operation: { parameters: [field] },
      root: { consumes: ['application/json'] },
      is: { 'application/x-www-form-urlencoded': { schema: { type: 'object', properties: { a: schema } } } },
    },
    {
      title: 'a file makes it multipart',
      operation: { parameters: [field, file] },
      is: {
        'multipart/form-data': {
          schema: {
            type: 'object',
            properties: { a: schema, f: { type: 'string', format: 'binary' } },
            required: ['f'],
          },
        },
      },
    },
    {
      title: 'both kinds of form when both are consumed',
      operation: { parameters: [field], consumes: ['multipart/form-data', 'application/x-www-form-urlencoded'] },
      is: {
        'multipart/form-data': { schema: { type: 'object', properties: { a: schema } } },
        'application/x-www-form-urlencoded': { schema: { type: 'object', properties: { a: schema } } },
      },
    },
    {
      title: 'separated arrays need an encoding, repeated ones do not',
      operation: {
        parameters: [
          { name: 'a', in: 'formData', type: 'array', collectionFormat: 'pipes', items: schema },
          { name: 'b', in: 'formData', type: 'array', collectionFormat: 'multi', items: schema },
        ],
      },
      is: {
        'application/x-www-form-urlencoded': {
          schema: {
            type: 'object',
            properties: { a: { type: 'array', items: schema }, b: { type: 'array', items: schema } },
          },
          encoding: { a: { style: 'pipeDelimited' } },
        },
      },
    },
  ];

  test.each(cases)('$title', ({ operation, root, is }) => {
    const document = operationOf('2.0', operation, root);
    expect(printedAt(document, 'operations', 'GET /', 'requestBody', 'content')).toEqual(is);
  });

  test('a form is required when a field is, and stands where its parameters stand', () => {
    const { requestBody } = firstOperation(operationOf('2.0', { parameters: [field, file] }));
    expect(requestBody?.required).toBe(true);
    expect(requestBody && pointerOf(requestBody.origin)).toBe('/paths/~1/get/parameters');
  });

  test('a media type stands where it is named', () => {
    const document = operationOf('2.0', { parameters: [body], consumes: ['text/a', 'text/b'] });
    const origins = firstOperation(document).requestBody?.content.map(({ origin }) => pointerOf(origin));
    expect(origins).toEqual(['/paths/~1/get/consumes/0', '/paths/~1/get/consumes/1']);
  });

  test('a body without a schema is what is written in its place', () => {
    const inline = { name: 'a', in: 'body', type: 'object', properties: { b: { type: 'string' } } };
    const [content] = firstOperation(operationOf('2.0', { parameters: [inline] })).requestBody?.content ?? [];
    expect(content?.schema?.source).toBe(inline);
  });

  test('the schema of a form field is known by the place of its parameter', () => {
    const form = firstOperation(operationOf('2.0', { parameters: [field] })).requestBody?.content[0]?.schema;
    const properties = form?.source as { readonly properties: { readonly a: object } } | undefined;
    const property = form?.space.at(properties?.properties.a, form.origin);
    expect(property && pointerOf(property.origin)).toBe('/paths/~1/get/parameters/0');
  });
});

describe('responses of 2.0', () => {
  const cases = [
    { title: 'no body without a schema', response: {}, is: {} },
    { title: 'any media type when none is produced', response: { schema }, is: { content: { '*/*': { schema } } } },
    {
      title: 'a file is a binary string',
      response: { schema: { type: 'file' } },
      is: { content: { '*/*': { schema: { type: 'string', format: 'binary' } } } },
    },
    {
      title: 'an example for each media type',
      response: { schema, examples: { 'text/plain': 'one' } },
      produces: ['text/plain', 'text/html'],
      is: { content: { 'text/plain': { examples: 'one', schema }, 'text/html': { schema } } },
    },
    {
      title: 'headers carry their schema themselves',
      response: { headers: { 'X-A': { type: 'array', items: schema, collectionFormat: 'ssv', description: 'A' } } },
      is: {
        headers: { 'X-A': { description: 'A', style: 'spaceDelimited', schema: { type: 'array', items: schema } } },
      },
    },
  ];

  test.each(cases)('$title', ({ response, produces, is }) => {
    const document = operationOf('2.0', { responses: { 200: response } }, produces && { produces });
    expect(printedAt(document, 'operations', 'GET /', 'responses', '200')).toEqual(is);
  });

  test('a referenced response has the media types of each operation that uses it', () => {
    const responses = { 404: { $ref: '#/responses/Missing' } };
    const { operations } = lowerDocument(
      documentOf('2.0', {
        produces: ['application/json'],
        responses: { Missing: { schema } },
        paths: {
          '/a': { get: { responses }, put: { responses, produces: ['text/plain'] }, post: { responses } },
        },
      }),
    );
    const [get, put, post] = operations.map(operation => operation.responses[0]);
    expect(get?.content.map(({ range }) => range)).toEqual(['application/json']);
    expect(put?.content.map(({ range }) => range)).toEqual(['text/plain']);
    expect(post).toBe(get);
  });
});

describe('responses of 3.x', () => {
  const statuses = (responses: object) =>
    firstOperation(operationOf('3.0', { responses })).responses.map(({ status }) => status);

  test('statuses are codes, ranges and default; extensions are none', () => {
    expect(statuses({ 200: {}, '4xx': {}, '5XX': {}, Default: {}, 'x-note': {} })).toEqual([
      '200',
      '4XX',
      '5XX',
      'default',
    ]);
  });

  test('a referenced response is one object for each status that it is used for', () => {
    const reference = { $ref: '#/components/responses/Problem' };
    const document = documentOf('3.0', {
      paths: {
        '/a': { get: { responses: { 400: reference, 404: reference } }, put: { responses: { 404: reference } } },
      },
      components: { responses: { Problem: { content: { 'text/plain': { schema } } } } },
    });
    const [get, put] = lowerDocument(document).operations.map(operation => operation.responses);
    expect(get?.map(({ status }) => status)).toEqual(['400', '404']);
    expect(put?.[0]).toBe(get?.[1]);
    expect(get?.[0]?.content).toBe(get?.[1]?.content);
  });

  const content = (mediaTypes: object, version: '3.0' | '3.2' = '3.0', components: object = {}) =>
    printedAt(
      operationOf(version, { responses: { 200: { content: mediaTypes } } }, { components }),
      'operations',
      'GET /',
      'responses',
      '200',
      'content',
    );

  const cases = [
    {
      title: 'media types in one spelling, the first of two counts',
      content: { 'Application/JSON; q=1;charset = UTF-8': { schema }, 'application/json;CHARSET=utf-8;Q=1': {} },
      is: { 'application/json;charset=utf-8;q=1': { schema } },
    },
    {
      title: 'encoding is written out where something is said',
      content: {
        'multipart/form-data': { encoding: { a: {}, b: { contentType: 'image/png' }, c: { explode: false } } },
      },
      is: { 'multipart/form-data': { encoding: { b: { contentType: 'image/png' }, c: { style: 'form' } } } },
    },
    {
      title: 'encoding has headers',
      content: {
        'multipart/form-data': { encoding: { a: { headers: { 'X-A': { schema }, 'Content-Type': { schema } } } } },
      },
      is: { 'multipart/form-data': { encoding: { a: { headers: { 'X-A': { style: 'simple', schema } } } } } },
    },
    {
      title: '3.2: streams, and parts by position',
      version: '3.2' as const,
      content: {
        'multipart/mixed': {
          itemSchema: schema,
          prefixEncoding: [{ contentType: 'text/html' }],
          itemEncoding: { contentType: 'image/*' },
        },
      },
      is: {
        'multipart/mixed': {
          itemSchema: schema,
          prefixEncoding: [{ contentType: 'text/html' }],
          itemEncoding: { contentType: 'image/*' },
        },
      },
    },
    {
      title: '3.2: a media type by reference',
      version: '3.2' as const,
      content: { 'text/plain': { $ref: '#/components/mediaTypes/Text' } },
      components: { mediaTypes: { Text: { schema } } },
      is: { 'text/plain': { schema } },
    },
  ];

  test.each(cases)('$title', ({ content: mediaTypes, version, components, is }) => {
    expect(content(mediaTypes, version, components)).toEqual(is);
  });

  test('headers, links and references to them', () => {
    const components = {
      headers: { Total: { required: true, deprecated: true, schema } },
      links: { Next: { operationId: 'list', parameters: { page: '$response.body#/next' }, requestBody: 'x' } },
    };
    const response = {
      headers: { 'X-Total': { $ref: '#/components/headers/Total' }, 'X-T': { content: { 'text/plain': { schema } } } },
      links: { next: { $ref: '#/components/links/Next' }, self: { operationRef: '#/paths/~1/get' } },
    };
    const document = operationOf('3.0', { responses: { 200: response } }, { components });
    expect(printedAt(document, 'operations', 'GET /', 'responses', '200')).toEqual({
      headers: {
        'X-Total': { required: true, deprecated: true, style: 'simple', schema },
        'X-T': { content: { 'text/plain': { schema } } },
      },
      links: {
        next: { target: 'list', parameters: { page: '$response.body#/next' }, requestBody: 'x' },
        self: { target: '#/paths/~1/get' },
      },
    });
  });
});
