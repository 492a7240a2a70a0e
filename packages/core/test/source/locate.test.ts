// Where keys and values are, in texts that make it hard.
import { expect, test } from 'vitest';
import type { Document, Range } from '../../src/source/document.ts';
import { lineOf, linesOf } from '../../src/source/lines.ts';
import { locate, numberText } from '../../src/source/locate.ts';
import { at, rootOf } from '../../src/source/origin.ts';
import { parse } from '../../src/source/parse.ts';
import { sightings } from './yaml-oracle.ts';

const documentOf = (text: string): Document => {
  const { document } = parse(text, { uri: 'memory:///api', label: 'api' });
  if (!document) throw new Error('not parsed');
  return document;
};

/** The text that a range covers. */
const cut = ({ text }: Document, range: Range | undefined): string | undefined => {
  if (!range) return undefined;
  const lines = text.split('\n');
  const offset = ({ line, column }: Range['start']) =>
    lines.slice(0, line - 1).reduce((sum, it) => sum + it.length + 1, 0) + column - 1;
  return text.slice(offset(range.start), offset(range.end));
};

interface Case {
  readonly title: string;
  readonly text: string;
  readonly path: readonly string[];
  readonly key: string;
  readonly value: string;
}

const cases: readonly Case[] = [
  {
    title: 'pretty JSON',
    text: '{\n  "a": {\n    "b": [\n      1,\n      "x"\n    ]\n  }\n}\n',
    path: ['a', 'b', '1'],
    key: '"x"',
    value: '"x"',
  },
  { title: 'minified JSON', text: '{"a":{"b":[1,{"c":"}"}]},"d":2}', path: ['d'], key: '"d"', value: '2' },
  { title: 'JSON: all of a collection', text: '{"a": {"b": [1, 2]}}', path: ['a'], key: '"a"', value: '{"b": [1, 2]}' },
  {
    title: 'JSON: brackets in text',
    text: '{"a": "{[\\"", "b": "]}\\\\", "c": 1}',
    path: ['c'],
    key: '"c"',
    value: '1',
  },
  { title: 'JSON: keys with escapes', text: '{"\\u0061\\"": {"/": 1}}', path: ['a"', '/'], key: '"/"', value: '1' },
  {
    title: 'JSON: brackets that close at the wrong indentation',
    text: '{\n  "a": {\n"b": {\n  },\n"c": 1\n  },\n  "d": 2\n}',
    path: ['a', 'c'],
    key: '"c"',
    value: '1',
  },
  {
    title: 'JSON: after brackets that close at the wrong indentation',
    text: '{\n  "a": {\n"b": {\n  },\n"c": 1\n  },\n  "d": 2\n}',
    path: ['d'],
    key: '"d"',
    value: '2',
  },
  {
    title: 'JSON: a last entry with a bracket inside that closes too early',
    text: '{\n  "a": {\n    "b": {\n      "c": 1\n  }\n  }\n}',
    path: ['a'],
    key: '"a"',
    value: '{\n    "b": {\n      "c": 1\n  }\n  }',
  },
  {
    title: 'JSON: what a bracket that closes too early leaves outside',
    text: '{\n  "a": {\n    "b": {\n      "c": 1\n  },\n    "d": 2\n  },\n  "d": 3\n}',
    path: ['d'],
    key: '"d"',
    value: '3',
  },
  { title: 'JSON: of duplicates the one that holds', text: '{"a": 1, "a": 2}', path: ['a'], key: '"a"', value: '2' },
  {
    title: 'JSON: names of prototypes',
    text: '{"__proto__": {"constructor": 1}}',
    path: ['__proto__', 'constructor'],
    key: '"constructor"',
    value: '1',
  },
  { title: 'JSON: the key with nothing in it', text: '{"": {"": 1}}', path: ['', ''], key: '""', value: '1' },
  { title: 'JSON: what is not there', text: '{"a": {"b": 1}}', path: ['a', 'x', 'y'], key: '"a"', value: '"a"' },
  { title: 'JSON: beyond the end of a list', text: '{"a": [1]}', path: ['a', 'length'], key: '"a"', value: '"a"' },
  { title: 'YAML in blocks', text: 'a:\n  b:\n    c: 1\n  d: 2\n', path: ['a', 'd'], key: 'd', value: '2' },
  {
    title: 'YAML: all of a collection',
    text: 'a:\n  b:\n    c: 1 # one\n\n  # two\nd: 2\n',
    path: ['a'],
    key: 'a',
    value: 'b:\n    c: 1',
  },
  {
    title: 'YAML: a list at the indentation of its key',
    text: 'a:\n- b: 1\n  c: 2\n- d\ne: 3\n',
    path: ['a', '0', 'c'],
    key: 'c',
    value: '2',
  },
  {
    title: 'YAML: after a list at the indentation of its key',
    text: 'a:\n- b: 1\n  c: 2\n- d\ne: 3\n',
    path: ['e'],
    key: 'e',
    value: '3',
  },
  {
    title: 'YAML: lists in lists',
    text: '- - a\n  - - b\n    - c: d\n',
    path: ['0', '1', '1', 'c'],
    key: 'c',
    value: 'd',
  },
  { title: 'YAML: a dash alone', text: 'a:\n  -\n    b: 1\n  -\n  - c\n', path: ['a', '1'], key: '-', value: '-' },
  { title: 'YAML: quoted keys', text: "\"a b\":\n  'it''s': 1\n", path: ['a b', "it's"], key: "'it''s'", value: '1' },
  {
    title: 'YAML: keys with colons and hashes',
    text: 'a:b: 1\nc#d: 2\nhttp://x/y: 3\n',
    path: ['http://x/y'],
    key: 'http://x/y',
    value: '3',
  },
  { title: 'YAML: number keys', text: 'a:\n  200: x\n  0x10: y\n', path: ['a', '16'], key: '0x10', value: 'y' },
  { title: 'YAML: explicit keys', text: '? a\n: b: 1\n? - c\n: 2\n', path: ['a', 'b'], key: 'b', value: '1' },
  {
    title: 'YAML: keys over lines',
    text: '? a\n  b\n: 1\n? |\n  c\n: 2\nd: 3\n',
    path: ['c\n'],
    key: '|\n  c',
    value: '2',
  },
  {
    title: 'YAML: block scalars',
    text: 'a: |\n  b: 1\n\n  # no comment\n   c\nd: >-\n  e\n# comment\nf: 1\n',
    path: ['a'],
    key: 'a',
    value: '|\n  b: 1\n\n  # no comment\n   c',
  },
  {
    title: 'YAML: after block scalars',
    text: 'a: |2-\n    b: 1\n\n  c: 2\nd: >-\n  e\n# comment\nf: 1\n',
    path: ['f'],
    key: 'f',
    value: '1',
  },
  { title: 'YAML: plain text over lines', text: 'a: b\n  c # d\ne: f\n', path: ['a'], key: 'a', value: 'b\n  c' },
  {
    title: 'YAML: quoted text that is indented too little',
    text: 'a:\n  b: "c\nd: 1\n  e: 2"\n  f: 3\n',
    path: ['a', 'f'],
    key: 'f',
    value: '3',
  },
  {
    title: 'YAML: a flow collection that is indented too little',
    text: 'a:\n  b:\n    c: {\n  d: 1,\n  e: 2\n}\n  f: 3\n',
    path: ['a', 'f'],
    key: 'f',
    value: '3',
  },
  {
    title: 'YAML: within such a collection',
    text: 'a:\n  b:\n    c: {\n  d: 1,\n  e: [x,\ny]\n}\n  f: 3\n',
    path: ['a', 'b', 'c', 'e', '1'],
    key: 'y',
    value: 'y',
  },
  {
    title: 'YAML: flow style',
    text: '{a: {b: [1, {c: \'d, }\'}]}, "e":f}',
    path: ['a', 'b', '1', 'c'],
    key: 'c',
    value: "'d, }'",
  },
  {
    title: 'YAML: flow style without spaces',
    text: '{"a":{"b":[1,2]},"e":"f, g"}',
    path: ['e'],
    key: '"e"',
    value: '"f, g"',
  },
  { title: 'YAML: pairs in lists', text: 'a: [b: 1, ? c : 2, d]\n', path: ['a', '1', 'c'], key: 'c', value: '2' },
  {
    title: 'YAML: paths with braces in flow style',
    text: "a: {x: it's, 'y{': , z: 'q'}\n",
    path: ['a', 'x'],
    key: 'x',
    value: "it's",
  },
  {
    title: 'YAML: comments in flow style',
    text: 'a: [ # ]\n  b, # c ]\n  d]\ne: 1\n',
    path: ['a', '1'],
    key: 'd',
    value: 'd',
  },
  { title: 'YAML: flow keys without values', text: 'a: {b, c: , d: 1}\n', path: ['a', 'c'], key: 'c', value: 'c' },
  { title: 'YAML: an empty value', text: 'a:\n  b:\n  c: 1\n', path: ['a', 'b'], key: 'b', value: 'b' },
  {
    title: 'YAML: tags and anchors before values',
    text: 'a: !!map &x\n  b: !!str 1\nc: &y !!seq [1]\n',
    path: ['a', 'b'],
    key: 'b',
    value: '1',
  },
  { title: 'YAML: anchors before keys', text: 'a:\n  &x b: &y c\n  *x : 1\n', path: ['a', 'b'], key: '*x', value: '1' },
  {
    title: 'YAML: anchors on lines of their own',
    text: 'a:\n  &x\n  b: 1\nc:\n  - &y\n    d: 1\n',
    path: ['c', '0', 'd'],
    key: 'd',
    value: '1',
  },
  { title: 'YAML: an alias', text: 'a: &x {b: 1}\nc: *x\n', path: ['c'], key: 'c', value: '*x' },
  { title: 'YAML: through an alias', text: 'a: &x\n  b: 1\nc: *x\n', path: ['c', 'b'], key: 'b', value: '1' },
  {
    title: 'YAML: names that are anchored again',
    text: 'a: &x {b: 1}\nc: *x\nd: &x {b: 2}\ne: *x\n',
    path: ['e', 'b'],
    key: 'b',
    value: '2',
  },
  {
    title: 'YAML: before the name is anchored again',
    text: 'a: &x {b: 1}\nc: *x\nd: &x {b: 2}\ne: *x\n',
    path: ['c', 'b'],
    key: 'b',
    value: '1',
  },
  {
    title: 'YAML: text that looks like an anchor',
    text: 'a: &x {b: 1}\nc: "&x {b: 3}" # &x\nd: |\n  &x\ne: *x\n',
    path: ['e', 'b'],
    key: 'b',
    value: '1',
  },
  {
    title: 'YAML: anchors whose names begin alike',
    text: 'a: &x {b: 1}\nc: &xy {b: 2}\nd: *x\n',
    path: ['d', 'b'],
    key: 'b',
    value: '1',
  },
  {
    title: 'YAML: merged',
    text: 'a: &x\n  b: 1\n  c: 2\nd:\n  <<: *x\n  c: 3\n',
    path: ['d', 'b'],
    key: 'b',
    value: '1',
  },
  {
    title: 'YAML: overriding what is merged',
    text: 'a: &x\n  b: 1\n  c: 2\nd:\n  c: 3\n  <<: *x\n',
    path: ['d', 'c'],
    key: 'c',
    value: '3',
  },
  {
    title: 'YAML: merged from several',
    text: 'a: &x {k: 1}\nb: &y {k: 2, l: 3}\nc: {<<: [*x, *y]}\n',
    path: ['c', 'l'],
    key: 'l',
    value: '3',
  },
  {
    title: 'YAML: merged from what merged',
    text: 'a: &x {k: 1}\nb: &y {<<: *x, l: 3}\nc: {<<: *y}\n',
    path: ['c', 'k'],
    key: 'k',
    value: '1',
  },
  {
    title: 'YAML: merged in place',
    text: 'a:\n  <<: {b: 1}\n  <<:\n    c: 2\n',
    path: ['a', 'c'],
    key: 'c',
    value: '2',
  },
  {
    title: 'YAML: a quoted << is no merge',
    text: 'a:\n  "<<": {b: 1}\n',
    path: ['a', '<<', 'b'],
    key: 'b',
    value: '1',
  },
  {
    title: 'YAML: marks of documents',
    text: '%YAML 1.2\n--- # here\na:\n  b: 1\n...\n# end\n',
    path: ['a', 'b'],
    key: 'b',
    value: '1',
  },
  { title: 'YAML: on the line of the mark', text: '--- {a: {b: 1}}\n', path: ['a', 'b'], key: 'b', value: '1' },
  { title: 'YAML: an indented root', text: '  a: 1\n  b:\n   c: 2\n', path: ['b', 'c'], key: 'c', value: '2' },
  {
    title: 'YAML: lines that end in CR LF',
    text: 'a:\r\n  b: c\r\n\r\n  d: |\r\n    x\r\n  e: f\r\n',
    path: ['a', 'e'],
    key: 'e',
    value: 'f',
  },
  { title: 'YAML: of duplicates the one that holds', text: 'a: 1\nb: 2\na: 3\n', path: ['a'], key: 'a', value: '3' },
  {
    title: 'YAML: names of prototypes',
    text: '__proto__:\n  constructor: 1\n',
    path: ['__proto__', 'constructor'],
    key: 'constructor',
    value: '1',
  },
  { title: 'YAML: what is not there', text: 'a:\n  b: 1\nc: 2\n', path: ['a', 'x', 'y'], key: 'a', value: 'a' },
  {
    title: 'YAML: comments between everything',
    text: '# a\na: # b\n  # c\n  b: # d\n# e\n    - # f\n      c: 1 # g\n    # h\n    - 2\n',
    path: ['a', 'b', '1'],
    key: '2',
    value: '2',
  },
];

test.each(cases)('$title', ({ text, path, key, value }) => {
  const document = documentOf(text);
  const origin = at(rootOf(document), ...path);
  expect(cut(document, locate(origin, 'key'))).toBe(key);
  expect(cut(document, locate(origin, 'value'))).toBe(value);
});

/** What the other parser refuses, or reads otherwise. */
const ownReading =
  /too little|such a collection|pairs in lists|duplicates|merged in place|before keys|on lines of their own|prototypes|explicit|over lines/;

test.each(cases.filter(it => it.title.startsWith('YAML') && !ownReading.test(it.title)))(
  'all places as another parser has them: $title',
  ({ text }) => {
    const document = documentOf(text);
    for (const { path, key, value } of sightings(document.text)) {
      const origin = at(rootOf(document), ...path);
      if (key !== undefined) expect(cut(document, locate(origin, 'key'))).toBe(key);
      if (value !== '') expect(cut(document, locate(origin, 'value'))).toBe(value);
    }
  },
);

test('the root', () => {
  const document = documentOf('\n\n  {"a": 1}\n');
  expect(locate(rootOf(document), 'key')).toEqual({ start: { line: 3, column: 3 }, end: { line: 3, column: 11 } });
});

test('lines and columns count in UTF-16 code units, without the byte order mark', () => {
  const document = documentOf('\ufeff{"😀": {"a": 1}}');
  expect(locate(at(rootOf(document), '😀', 'a'), 'key')?.start).toEqual({ line: 1, column: 9 });
});

test.each([
  ['{"a": 9007199254740993}', '9007199254740993'],
  ['{"a": 1e400}', '1e400'],
  ['{"a": -0.10}', '-0.10'],
  ['a: 9007199254740993 # big\n', '9007199254740993'],
  ['a: 1e400\n', '1e400'],
  ['a: 3.10\n', '3.10'],
  ['a: 0x1F\n', '0x1F'],
  ['x: &n 1.50\na: *n\n', '1.50'],
  ['a: {b: 1}\n', undefined],
  ['a: "1"\n', undefined],
  ['{"b": 1}', undefined],
])('the digits of the number in %j', (text, digits) => {
  expect(numberText(at(rootOf(documentOf(text)), 'a'))).toBe(digits);
});

test('lines of text', () => {
  const document = documentOf('a: 1\r\nb: |\n  x\n\n');
  expect(linesOf(document, 0, 9)).toEqual(['a: 1', 'b: |', '  x', '', '']);
  expect(linesOf(document, 2, 3)).toEqual(['b: |', '  x']);
  expect([lineOf(document, 1), lineOf(document, 0), lineOf(document, 99)]).toEqual(['a: 1', '', '']);
});
