// Text that fits the columns of a terminal.
import { describe, expect, test } from 'vitest';
import { fit, padEnd, unbroken, widthOf, wrap } from '../../src/report/layout.ts';

test.each([
  ['plain', 5],
  ['計画', 4],
  ['プラン a', 8],
  ['e\u0301', 1],
  ['🚀', 2],
  ['', 0],
])('%s takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

describe('wrap', () => {
  test.each([
    ['breaks at spaces', 'one two three four', 9, ['one two', 'three', 'four']],
    ['leaves long words whole', 'see /paths/~1users/get now', 8, ['see', '/paths/~1users/get', 'now']],
    [
      'breaks between wide characters',
      '必須のプロパティが追加されました',
      12,
      ['必須のプロパ', 'ティが追加さ', 'れました'],
    ],
    ['keeps a full stop with what it ends', '短くしてください。', 16, ['短くしてくださ', 'い。']],
    [
      'keeps Latin words whole between wide characters',
      'maxLength が短くなりました',
      12,
      ['maxLength が', '短くなりまし', 'た'],
    ],
    ['keeps a word in brackets whole', 'POST /a（破壊的）', 14, ['POST /a', '（破壊的）']],
    ['keeps together what must not be broken', `a b${unbroken}×${unbroken}2`, 5, ['a', 'b × 2']],
    ['has no lines for no text', '', 5, []],
  ])('%s', (_, text, width, expected) => {
    expect(wrap(text, width)).toEqual(expected);
  });
});

test('fit cuts at columns, not at characters', () => {
  expect([fit('abcdef', 6), fit('abcdef', 4), fit('計画計画', 5)]).toEqual(['abcdef', 'abc…', '計画…']);
});

test('padEnd counts columns', () => {
  expect(padEnd('理由', 6)).toBe('理由  ');
});
