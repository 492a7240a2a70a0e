// What texts are read as, whatever their names say.
import { expect, test } from 'vitest';
import { parse } from '../../src/source/parse.ts';

const read = (text: string, uri = 'memory:///api.yaml') => {
  const { document, problems } = parse(text, { uri, label: 'api.yaml' });
  return { format: document?.format, value: document?.value, codes: problems.map(it => it.code) };
};

interface Case {
  readonly title: string;
  readonly text: string;
  readonly value: unknown;
  readonly format?: 'json' | 'yaml';
  readonly codes?: readonly string[];
}

const cases: readonly Case[] = [
  { title: 'JSON', text: '{"a": [1, true, null, "x"]}', value: { a: [1, true, null, 'x'] }, format: 'json' },
  { title: 'JSON after a byte order mark', text: '\ufeff{"a": 1}', value: { a: 1 }, format: 'json' },
  { title: 'YAML after a byte order mark', text: '\ufeffa: 1\n', value: { a: 1 } },
  {
    title: 'lines that end in CR LF',
    text: 'a:\r\n  b: |\r\n    x\r\n    y\r\nc: 1\r\n',
    value: { a: { b: 'x\ny\n' }, c: 1 },
  },
  { title: 'lines that end in CR alone', text: 'a: 1\rb: 2\r', value: { a: 1, b: 2 } },
  { title: 'YAML in flow style', text: "{a: 'x', b: [1, 2,],}", value: { a: 'x', b: [1, 2] } },
  { title: 'YAML in a list', text: '[a, b: c]', value: ['a', { b: 'c' }] },
  {
    title: 'dates stay text',
    text: 'a: 2024-01-02\nb: 2024-01-02T03:04:05Z\n',
    value: { a: '2024-01-02', b: '2024-01-02T03:04:05Z' },
  },
  {
    title: 'yes, no, on and off are text',
    text: 'a: [yes, no, on, off, y, n]\n',
    value: { a: ['yes', 'no', 'on', 'off', 'y', 'n'] },
  },
  {
    title: 'booleans and nulls of YAML 1.2',
    text: 'a: [true, False, null, ~, ]\nb:\n',
    value: { a: [true, false, null, null], b: null },
  },
  {
    title: 'numbers of YAML 1.2',
    text: 'a: [1, -1, 0x1F, 0o17, 017, 1.5, .5, 1e3, 1:30]\n',
    value: { a: [1, -1, 31, 15, 17, 1.5, 0.5, 1000, '1:30'] },
  },
  { title: 'numbers that a double cannot hold', text: 'a: 1e400\nb: -1e400\n', value: { a: Infinity, b: -Infinity } },
  { title: 'integer keys are text', text: '200: a\n3.5: b\n', value: { '200': 'a', '3.5': 'b' } },
  {
    title: 'quoted and multi-line text',
    text: "a: \"x\\u0041\n  y\"\n'b c': 'it''s'\nd: e\n  f\n",
    value: { a: 'xA y', 'b c': "it's", d: 'e f' },
  },
  { title: 'a key over several lines', text: '? a\n  b\n: 1\n', value: { 'a b': 1 } },
  { title: 'anchors and aliases', text: 'a: &x {b: 1}\nc: *x\n', value: { a: { b: 1 }, c: { b: 1 } } },
  {
    title: 'merge keys',
    text: 'a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3\n',
    value: { a: { b: 1, c: 2 }, d: { b: 1, c: 3 } },
  },
  {
    title: 'several merges: the first one holds',
    text: 'a: &x {k: 1}\nb: &y {k: 2, l: 2}\nc:\n  <<: [*x, *y]\n',
    value: { a: { k: 1 }, b: { k: 2, l: 2 }, c: { k: 1, l: 2 } },
  },
  { title: 'a quoted << is a key', text: 'a: {"<<": 1}\n', value: { a: { '<<': 1 } } },
  { title: 'directives and marks around one document', text: '%YAML 1.2\n---\na: 1\n...\n', value: { a: 1 } },
  { title: 'a mark that nothing follows', text: 'a: 1\n---\n', value: { a: 1 } },
  { title: 'comments that look like documents', text: '# ---\na: 1 # ---\n', value: { a: 1 } },
  {
    title: 'a closing bracket that is indented too little',
    text: 'a: {\n  b: 1\n}\nc: 2\n',
    value: { a: { b: 1 }, c: 2 },
  },
  { title: 'a null key', text: 'a:\n  ~: 1\n', value: { a: { null: 1 } }, codes: ['non-string-key'] },
  { title: 'a list as a key', text: '? [a, b]\n: 1\n', value: { 'a,b': 1 }, codes: ['non-string-key'] },
  { title: 'a mapping as a key', text: '{a: 1}: 2\n', value: { '[object Object]': 2 }, codes: ['non-string-key'] },
  {
    title: 'what looks like such keys and is text',
    text: 'a: |\n  ? x\n  [b]: c\n  null: d\n',
    value: { a: '? x\n[b]: c\nnull: d\n' },
  },
  {
    title: 'duplicate keys in JSON: the last one holds',
    text: '{"a": 1, "b": 2, "a": 3}',
    value: { a: 3, b: 2 },
    format: 'json',
    codes: ['duplicate-key'],
  },
  {
    title: 'duplicate keys in YAML: the last one holds',
    text: 'a: 1\nb: 2\na: 3\n',
    value: { a: 3, b: 2 },
    codes: ['duplicate-key'],
  },
  {
    title: 'duplicates in several places',
    text: 'a: {b: 1, b: 2}\na: {c: 1, "c": 2}\n',
    value: { a: { c: 2 } },
    codes: ['duplicate-key', 'duplicate-key', 'duplicate-key'],
  },
  {
    title: 'duplicates in JSON that are spelled differently',
    text: '{"a" : 1, "\\u0061"\n: 2}',
    value: { a: 2 },
    format: 'json',
    codes: ['duplicate-key'],
  },
  {
    title: 'JSON text that looks like keys',
    text: '{"a": "\\":", "b": ":", "c": ": x", "d\\"": [":"]}',
    value: { a: '":', b: ':', c: ': x', 'd"': [':'] },
    format: 'json',
  },
  {
    title: 'backslashes before quotes',
    text: '{"a": "\\\\", "b\\\\": "\\\\\\""}',
    value: { a: '\\', 'b\\': '\\"' },
    format: 'json',
  },
];

test.each(cases)('$title', ({ text, value, format = 'yaml', codes = [] }) => {
  expect(read(text)).toEqual({ format, value, codes });
});

test('what only YAML understands is noted in a file that says it is JSON', () => {
  expect(read('{"a": 1,}', 'memory:///api.json').codes).toEqual(['read-as-yaml']);
  expect(read('{"a": 1,}', 'memory:///api.yaml').codes).toEqual([]);
});

test.each(['{"__proto__": {"x": 1}, "a": {"__proto__": 2}}', '__proto__: {x: 1}\na: {__proto__: 2}\n'])(
  '`__proto__` is a key as any other: %j',
  text => {
    const { value } = read(text) as { value: Record<string, unknown> };
    expect(Object.keys(value)).toEqual(['__proto__', 'a']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(value['a'])).toBe(Object.prototype);
    expect('x' in {}).toBe(false);
  },
);

test('the deepest that is read', () => {
  const text = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  expect(read(text(1000)).codes).toEqual([]);
  expect(read(text(1001)).codes).toEqual(['too-deep']);
});
