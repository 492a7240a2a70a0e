// A law: after any edits, one after the other, what was parsed in pieces is what a parser makes of the whole text.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Parsed } from '../../src/source/parse.ts';
import { parse } from '../../src/source/parse.ts';
import { reparse } from '../../src/source/reparse.ts';

const naming = { uri: 'memory:///api.yaml', label: 'api.yaml' };

const folder = new URL('../../../../fixtures/', import.meta.url);
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.ya?ml$/.test(name))
  .map(name => readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8'))
  .filter(text => text.length < 20_000);

const odd = `openapi: 3.1.0
info:
  title: A   # a comment
  description: |
    paths:
      not: a key
     more

  version: "1
    .0"
# to the left
paths:
  /a:
    get:
      tags:
      - one
      - two
      x-text: >-
        folded
          more

  # to the left of an operation
    post: {summary: [a, {b: c}], description: 'it''s
      long'}
  /b:
    - x:
        y: 1
      z: !!str 2
    -
      - deep:
          er: [1, 2]
`;

const oddJson = `{
  "openapi": "3.1.0", "info": { "title": "A \\"}" , "x": [] },
  "paths": { "/a": {"get": { "tags": ["one", [2, {"three": {}}]], "$ref": "#/b" }
    , "put": {
    } },
    "/b": { "get": {"summary": "\\\\", "d": {"e": {"f": null, "g": 1e5, "__proto__": {"h": true}}}}}
  }
}
`;
const asJson = texts.flatMap(text => {
  const { document } = parse(text, naming);
  return document ? [JSON.stringify(document.value, null, 2), JSON.stringify(document.value)] : [];
});

const pieces = [
  '',
  ' ',
  '\n',
  '\n  ',
  '\n    ',
  '\n      ',
  'a',
  'key: value',
  ': ',
  ':',
  '- ',
  '#',
  ' # note',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  '|',
  '>-',
  '&a ',
  '*a',
  '<<: ',
  '? ',
  '---\n',
  '...',
  '\t',
  '\r',
  '\r\n',
  '\0',
  '\ufeff',
  '~',
  '!!str ',
  '\n    x:\n      y: 1\n',
  '\n# left\n',
  "$ref: 'b.yaml'",
  "$ref: '#/a'",
  '\n\n',
  'null: 1',
  '%',
  '1e999',
  'a: 1\na: 2',
  '"',
  '\\',
  ', "x": 1',
  '"x": {},',
  '}, "x": {',
  '], [',
  '"$ref": "b.json",',
  '"tags": 1, "tags": 2,',
];

const edit = fc.record({
  /** Parts of the length of the text. */
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(8) }, fc.nat(80)),
  text: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 6 })),
  /** At the beginning of the line, or behind its indentation, or at its end, where most edits are. */
  snap: fc.constantFrom('none', 'line', 'indent', 'end'),
});

const edited = (
  text: string,
  { at, length, text: piece, snap }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
) => {
  const anywhere = Math.floor(at * text.length);
  const line = text.lastIndexOf('\n', anywhere - 1) + 1;
  const end = text.indexOf('\n', anywhere);
  const start = {
    none: anywhere,
    line,
    indent: line + (/^ */.exec(text.slice(line))?.[0].length ?? 0),
    end: end === -1 ? text.length : end,
  }[snap];
  return text.slice(0, start) + piece + text.slice(start + length);
};

test.each([
  ['YAML', [odd, ...texts]],
  ['JSON', [oddJson, ...asJson]],
])('what is parsed in pieces is what is parsed as a whole: %s', (_, all) => {
  let inPieces = 0;
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
      let before: Parsed = parse(text, naming);
      let now = text;
      for (const each of edits) {
        const was = now;
        now = edited(now, each);
        const whole = parse(now, naming);
        const next = reparse(before, now, naming);
        expect(next).toEqual(whole);
        expect(JSON.stringify(next.document?.value)).toBe(JSON.stringify(whole.document?.value));
        if (next.document && was !== now && hasSharedPart(before.document?.value, next.document.value)) inPieces += 1;
        // A text that cannot be parsed is nothing to go on from.
        if (next.document) before = next;
        else now = was;
      }
    }),
    { numRuns: 600 },
  );
  expect(inPieces).toBeGreaterThan(200);
});

const hasSharedPart = (before: unknown, after: unknown): boolean =>
  typeof before === 'object' &&
  typeof after === 'object' &&
  before !== null &&
  after !== null &&
  Object.entries(after).some(
    ([key, part]) => typeof part === 'object' && part !== null && part === (before as Record<string, unknown>)[key],
  );

test('what is not around a change stays the same objects', () => {
  const before = parse(odd, naming);
  const after = reparse(before, odd.replace('er: [1, 2]', 'er: [1, 3]'), naming);
  const [old, now] = [before, after].map(it => it.document?.value as Record<string, Record<string, unknown>>);
  expect(now?.['info']).toBe(old?.['info']);
  expect(now?.['paths']?.['/a']).toBe(old?.['paths']?.['/a']);
  expect(now?.['paths']?.['/b']).not.toBe(old?.['paths']?.['/b']);
});

test('JSON keeps its objects as well', () => {
  const text = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'a' },
    paths: { '/a': { get: {} }, '/b': { get: {} } },
  });
  const before = parse(text, naming);
  const after = reparse(before, text.replace('"/b":{"get":{}}', '"/b":{"get":{"summary":"b"}}'), naming);
  const [old, now] = [before, after].map(it => it.document?.value as Record<string, Record<string, unknown>>);
  expect(now?.['info']).toBe(old?.['info']);
  expect(now?.['paths']?.['/a']).toBe(old?.['paths']?.['/a']);
  expect(now).toEqual(parse(text.replace('"/b":{"get":{}}', '"/b":{"get":{"summary":"b"}}'), naming).document?.value);
});
