// Media ranges in one spelling, whatever is written.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeMediaRange, parseMediaRange } from '../../src/contract/media-range.ts';

test.each([
  ['application/json', 'application/json'],
  ['Application/JSON', 'application/json'],
  [' text/plain ; charset = "UTF-8" ', 'text/plain;charset=utf-8'],
  ['text/plain;b=2;a=1', 'text/plain;a=1;b=2'],
  ['application/vnd.github.v3.raw+json', 'application/vnd.github.v3.raw+json'],
  ['application/json;profile="a;b \\"c\\""', 'application/json;profile="a;b \\"c\\""'],
  ['multipart/form-data;', 'multipart/form-data'],
  ['*/*', '*/*'],
  ['image/*', 'image/*'],
  ['json', 'json'],
  ['', ''],
  ['text/plain; charset', 'text/plain;charset=""'],
  ['a/b/c', 'a/b/c'],
])('%s', (text, is) => {
  expect(normalizeMediaRange(text)).toBe(is);
});

test('type, subtype and parameters', () => {
  expect(parseMediaRange('Text/Plain; Charset=UTF-8')).toEqual({
    type: 'text',
    subtype: 'plain',
    parameters: new Map([['charset', 'utf-8']]),
  });
});

test('normalizing twice changes nothing, for any text', () => {
  const piece = fc.constantFrom('a', 'B', '/', ';', '=', '"', '\\', ' ', '*', '+', 'é');
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map(pieces => pieces.join('')),
  );
  fc.assert(
    fc.property(text, it => {
      const once = normalizeMediaRange(it);
      expect(normalizeMediaRange(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});
