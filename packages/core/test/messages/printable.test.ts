// What strangers write can neither steer a terminal nor look like something else.
import { describe, expect, test } from 'vitest';
import { printable, printableJson, shorten } from '../../src/messages/printable.ts';

describe('printable', () => {
  test.each([
    ['plain text stays', 'GET /users/{id} “ok” ✓', 'GET /users/{id} “ok” ✓'],
    ['other scripts stay', 'プラン 計画 план خطة', 'プラン 計画 план خطة'],
    ['emoji stay', 'launch 🚀', 'launch 🚀'],
    ['escape sequences', '\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
    ['the one-byte form of them', '\u009b31mred', '\\u009b31mred'],
    ['line breaks', 'one\ntwo\r\nthree', 'one\\ntwo\\r\\nthree'],
    ['tabs, bells, backspaces and deletes', 'a\tb\u0007c\bd\u007f', 'a\\tb\\u0007c\\u0008d\\u007f'],
    ['NUL', 'a\u0000b', 'a\\u0000b'],
    ['separators of lines and paragraphs', 'a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
    ['text that runs backwards', 'user\u202enimda\u202c', 'user\\u202enimda\\u202c'],
    ['isolated directions', '\u2066a\u2069', '\\u2066a\\u2069'],
    ['marks of direction', 'a\u200eb\u200fc\u061cd', 'a\\u200eb\\u200fc\\u061cd'],
    ['what has no width', 'na\u200bme\ufeff\u00ad', 'na\\u200bme\\ufeff\\u00ad'],
    ['invisible tags', 'a\u{e0041}b', 'a\\udb40\\udc41b'],
    ['lone surrogates', 'a\ud800b\udc00c', 'a\\ud800b\\udc00c'],
  ])('%s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test('in JSON, line breaks of the layout stay and the data stays the same', () => {
    const value = { name: 'a\u202eb', note: 'x\ny\u009b' };
    const json = printableJson(JSON.stringify(value, null, 2));
    expect(json).toBe('{\n  "name": "a\\u202eb",\n  "note": "x\\ny\\u009b"\n}');
    expect(JSON.parse(json)).toEqual(value);
  });
});

describe('shorten', () => {
  test.each([
    ['short enough', 'abc', 3, 'abc'],
    ['too long', 'abcdef', 4, 'abc…'],
    ['not through a character', 'ab🚀cd', 4, 'ab…'],
  ])('%s', (_, text, limit, expected) => {
    expect(shorten(text, limit)).toBe(expected);
  });
});
