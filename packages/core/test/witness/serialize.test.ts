// How values of parameters are written, by style: the examples of OpenAPI 3.1 and what they leave open.
import { expect, test } from 'vitest';
import { inHeader, inPath, inQuery } from '../../src/witness/serialize.ts';

const list = ['blue', 'black'];
const map = { R: 100, G: 200 };

const written = (style: string, explode: boolean) => ({
  name: 'color',
  serialization: { style, explode, allowReserved: false, allowEmptyValue: false },
});

test.each([
  ['form', true, 'blue', 'color=blue'],
  ['form', true, '', 'color='],
  ['form', true, list, 'color=blue&color=black'],
  ['form', false, list, 'color=blue,black'],
  ['form', true, map, 'R=100&G=200'],
  ['form', false, map, 'color=R,100,G,200'],
  ['spaceDelimited', false, list, 'color=blue%20black'],
  ['pipeDelimited', false, list, 'color=blue%7Cblack'],
  ['tabDelimited', false, list, 'color=blue%09black'],
  ['deepObject', true, map, 'color[R]=100&color[G]=200'],
  ['form', true, "a&b=c #'", "color=a%26b%3Dc%20%23'"],
  ['form', true, '\ud800', 'color=%EF%BF%BD'],
])('in a query, %s, explode %s: %j', (style, explode, value, expected) => {
  expect(inQuery(written(style, explode), value).join('&')).toBe(expected);
});

test.each([
  ['simple', false, list, 'blue,black'],
  ['simple', false, map, 'R,100,G,200'],
  ['simple', true, map, 'R=100,G=200'],
  ['label', false, 'blue', '.blue'],
  ['label', true, list, '.blue.black'],
  ['matrix', false, list, ';color=blue,black'],
  ['matrix', true, list, ';color=blue;color=black'],
  ['matrix', true, map, ';R=100;G=200'],
  ['simple', false, '../a?b', '..%2Fa%3Fb'],
])('in a path, %s, explode %s: %j', (style, explode, value, expected) => {
  expect(inPath(written(style, explode), value)).toBe(expected);
});

test('in a header nothing is encoded', () => {
  expect(inHeader(written('simple', false), ['a b', 'c'])).toBe('a b,c');
  expect(inHeader({}, { a: 1 })).toBe('{"a":1}');
});
