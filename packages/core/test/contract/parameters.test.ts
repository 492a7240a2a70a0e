// What becomes of parameters, in the words of the printed contract.
import { expect, test } from 'vitest';
import { pointerOf } from '../../src/source/origin.ts';
import type { Version } from './lower-value.ts';
import { documentOf, firstOperation, lowerDocument, operationOf, printedAt } from './lower-value.ts';

const schema = { type: 'string' };
const array = { type: 'array', items: { type: 'string' } };

interface Case {
  readonly title: string;
  readonly version: Version;
  readonly parameter: object;
  readonly is: object;
}

const cases: readonly Case[] = [
  {
    title: 'query has form, exploded',
    version: '3.0',
    parameter: { name: 'a', in: 'query', schema },
    is: { 'query a': { style: 'form, exploded', schema } },
  },
  {
    title: 'path has simple, and is required whatever it says',
    version: '3.0',
    parameter: { name: 'a', in: 'path', required: false, schema },
    is: { 'path a': { required: true, style: 'simple', schema } },
  },
  {
    title: 'header has simple',
    version: '3.0',
    parameter: { name: 'A', in: 'header', schema },
    is: { 'header A': { style: 'simple', schema } },
  },
  {
    title: 'cookie has form, exploded',
    version: '3.0',
    parameter: { name: 'a', in: 'cookie', schema },
    is: { 'cookie a': { style: 'form, exploded', schema } },
  },
  {
    title: 'other styles are not exploded',
    version: '3.0',
    parameter: { name: 'a', in: 'query', style: 'spaceDelimited', schema: array },
    is: { 'query a': { style: 'spaceDelimited', schema: array } },
  },
  {
    title: 'explode on deepObject means nothing',
    version: '3.0',
    parameter: { name: 'a', in: 'query', style: 'deepObject', explode: true, schema: { type: 'object' } },
    is: { 'query a': { style: 'deepObject', schema: { type: 'object' } } },
  },
  {
    title: 'matrix and label',
    version: '3.0',
    parameter: { name: 'a', in: 'path', style: 'matrix', explode: true, schema },
    is: { 'path a': { required: true, style: 'matrix, exploded', schema } },
  },
  {
    title: 'allowReserved and allowEmptyValue of a query parameter',
    version: '3.0',
    parameter: { name: 'a', in: 'query', allowReserved: true, allowEmptyValue: true, schema },
    is: { 'query a': { style: 'form, exploded, reserved, empty', schema } },
  },
  {
    title: 'allowReserved of a path parameter until 3.1',
    version: '3.1',
    parameter: { name: 'a', in: 'path', allowReserved: true, schema },
    is: { 'path a': { required: true, style: 'simple', schema } },
  },
  {
    title: 'allowReserved of a path parameter since 3.2',
    version: '3.2',
    parameter: { name: 'a', in: 'path', allowReserved: true, schema },
    is: { 'path a': { required: true, style: 'simple, reserved', schema } },
  },
  {
    title: 'content stands in for style',
    version: '3.0',
    parameter: { name: 'a', in: 'query', content: { 'application/json': { schema } } },
    is: { 'query a': { content: { 'application/json': { schema } } } },
  },
  {
    title: 'the whole query string, 3.2',
    version: '3.2',
    parameter: { name: 'q', in: 'querystring', content: { 'application/x-www-form-urlencoded': { schema } } },
    is: { 'querystring q': { content: { 'application/x-www-form-urlencoded': { schema } } } },
  },
  {
    title: 'style cookie, 3.2',
    version: '3.2',
    parameter: { name: 'a', in: 'cookie', style: 'cookie', schema },
    is: { 'cookie a': { style: 'cookie, exploded', schema } },
  },
  {
    title: 'headers that other fields speak for are ignored in 3.x',
    version: '3.1',
    parameter: { name: 'authorization', in: 'header', schema },
    is: {},
  },
  {
    title: 'and are plain headers in 2.0',
    version: '2.0',
    parameter: { name: 'Authorization', in: 'header', type: 'string' },
    is: { 'header Authorization': { style: 'simple', schema } },
  },
  {
    title: '2.0: an array is comma-separated',
    version: '2.0',
    parameter: { name: 'a', in: 'query', ...array },
    is: { 'query a': { style: 'form', schema: array } },
  },
  {
    title: '2.0: csv in a path',
    version: '2.0',
    parameter: { name: 'a', in: 'path', required: true, collectionFormat: 'csv', ...array },
    is: { 'path a': { required: true, style: 'simple', schema: array } },
  },
  {
    title: '2.0: ssv',
    version: '2.0',
    parameter: { name: 'a', in: 'query', collectionFormat: 'ssv', ...array },
    is: { 'query a': { style: 'spaceDelimited', schema: array } },
  },
  {
    title: '2.0: tsv',
    version: '2.0',
    parameter: { name: 'a', in: 'query', collectionFormat: 'tsv', ...array },
    is: { 'query a': { style: 'tabDelimited', schema: array } },
  },
  {
    title: '2.0: pipes in a header',
    version: '2.0',
    parameter: { name: 'A', in: 'header', collectionFormat: 'pipes', ...array },
    is: { 'header A': { style: 'pipeDelimited', schema: array } },
  },
  {
    title: '2.0: multi',
    version: '2.0',
    parameter: { name: 'a', in: 'query', collectionFormat: 'multi', ...array },
    is: { 'query a': { style: 'form, exploded', schema: array } },
  },
  {
    title: 'documentation, deprecation and extensions',
    version: '3.0',
    parameter: { name: 'a', in: 'query', description: 'One', deprecated: true, example: 'b', 'x-order': 1, schema },
    is: {
      'query a': { description: 'One', examples: 'b', 'x-order': 1, deprecated: true, style: 'form, exploded', schema },
    },
  },
];

test.each(cases)('$version: $title', ({ version, parameter, is }) => {
  expect(printedAt(operationOf(version, { parameters: [parameter] }), 'operations', 'GET /', 'parameters')).toEqual(is);
});

const withCommon = (version: Version, common: readonly object[], own: readonly object[]) =>
  documentOf(version, { paths: { '/': { parameters: common, get: { parameters: own } } } });

const namesOf = (document: unknown): readonly string[] =>
  firstOperation(document).parameters.map(it => `${it.in} ${it.name}${it.required ? '!' : ''}`);

test('an operation replaces parameters of its path item by name and place, header names without case', () => {
  const common = [
    { name: 'A', in: 'header', schema },
    { name: 'a', in: 'query', schema },
    { name: 'b', in: 'query', schema },
  ];
  const own = [
    { name: 'a', in: 'header', required: true, schema },
    { name: 'B', in: 'query', schema },
    { name: 'b', in: 'cookie', schema },
  ];
  expect(namesOf(withCommon('3.0', common, own))).toEqual(['header a!', 'query a', 'query b', 'query B', 'cookie b']);
});

test('the body of an operation replaces that of its path item, whatever they are called', () => {
  const body = (name: string, type: string) => ({ name, in: 'body', schema: { type } });
  const document = withCommon('2.0', [body('one', 'string')], [body('two', 'integer')]);
  expect(printedAt(document, 'operations', 'GET /', 'requestBody', 'content')).toEqual({
    'application/json': { schema: { type: 'integer' } },
  });
});

test('a parameter of 3.0 written as in 2.0 has the schema that it carries', () => {
  const parameter = { name: 'a', in: 'query', type: 'string' };
  const [found] = firstOperation(operationOf('3.0', { parameters: [parameter] })).parameters;
  expect(found?.schema?.source).toBe(parameter);
});

test('of two parameters with one name and place in a list the first counts', () => {
  const twice = [
    { name: 'a', in: 'query', schema },
    { name: 'b', in: 'query', schema },
    { name: 'a', in: 'query', required: true, schema },
  ];
  expect(namesOf(operationOf('3.0', { parameters: twice }))).toEqual(['query a', 'query b']);
});

test('a referenced parameter is one object, found where it is written', () => {
  const reference = { $ref: '#/components/parameters/Limit' };
  const { operations } = lowerDocument(
    documentOf('3.0', {
      paths: { '/a': { get: { parameters: [reference] } }, '/b': { get: { parameters: [reference] } } },
      components: { parameters: { Limit: { name: 'limit', in: 'query', schema } } },
    }),
  );
  const [one, other] = operations.map(operation => operation.parameters[0]);
  expect(one).toBe(other);
  expect(one && pointerOf(one.origin)).toBe('/components/parameters/Limit');
});

test.each([
  { version: '3.0' as const, is: 'Of the component' },
  { version: '3.1' as const, is: 'Of the reference' },
])('$version: description beside a reference', ({ version, is }) => {
  const parameters = [{ $ref: '#/components/parameters/Limit', description: 'Of the reference' }];
  const components = { parameters: { Limit: { name: 'a', in: 'query', description: 'Of the component', schema } } };
  const [parameter] = firstOperation(operationOf(version, { parameters }, { components })).parameters;
  expect(parameter?.documentation).toEqual({ description: is });
});

test('examples may be references; what looks like one inside an example is data', () => {
  const examples = { one: { $ref: '#/components/examples/One' }, two: { value: { $ref: 'nowhere.json' } } };
  const components = { examples: { One: { value: { $ref: 'nowhere.json' } } } };
  const parameter = { name: 'a', in: 'query', schema, examples };
  const document = operationOf('3.0', { parameters: [parameter] }, { components });
  expect(firstOperation(document).parameters[0]?.documentation).toEqual({
    examples: { one: { value: { $ref: 'nowhere.json' } }, two: { value: { $ref: 'nowhere.json' } } },
  });
});
