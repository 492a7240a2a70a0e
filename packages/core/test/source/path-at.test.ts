// Which key or value stands at an offset: the reverse of positions in texts that parse, and a table of texts that do not yet.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import type { Document } from '../../src/source/document.ts';
import { linesIn } from '../../src/source/lines.ts';
import { locate } from '../../src/source/locate.ts';
import type { Origin } from '../../src/source/origin.ts';
import { at, pathOf, rootOf } from '../../src/source/origin.ts';
import { parse } from '../../src/source/parse.ts';
import { pathAt, pathWhileWritten } from '../../src/source/path-at.ts';
import { lineEnd } from '../../src/source/yaml-tokens.ts';

const documentOf = (text: string): Document => {
  const { document } = parse(text, { uri: 'memory:///api', label: 'api' });
  if (!document) throw new Error(`not parsed: ${text}`);
  return document;
};

interface Start {
  readonly path: readonly string[];
  readonly on: 'key' | 'value';
  readonly offset: number;
}

/** Where keys and scalars begin: a collection begins where something in it does. */
const startsIn = (document: Document): readonly Start[] => {
  const { starts } = linesIn(document);
  const offsetOf = (origin: Origin, what: 'key' | 'value'): number => {
    const range = locate(origin, what);
    if (!range) throw new Error('nowhere');
    return (starts[range.start.line - 1] ?? 0) + range.start.column - 1;
  };
  const found: Start[] = [];
  const seen = new Set<object>();
  const visit = (value: unknown, origin: Origin, hasKey: boolean): void => {
    const path = pathOf(origin);
    if (hasKey) found.push({ path, on: 'key', offset: offsetOf(origin, 'key') });
    if (typeof value !== 'object' || value === null) {
      const offset = offsetOf(origin, 'value');
      // Nothing is written where an empty value is.
      if (!hasKey || offset !== offsetOf(origin, 'key')) found.push({ path, on: 'value', offset });
      return;
    }
    // What an alias stands for is written at its anchor.
    if (seen.has(value)) return;
    seen.add(value);
    for (const [key, child] of Object.entries(value)) visit(child, at(origin, key), !Array.isArray(value));
  };
  visit(document.value, rootOf(document), false);
  return found;
};

const words = fc.oneof(
  fc.constantFrom(
    'get',
    '200',
    '/plans/{id}',
    'a b',
    "it's",
    'x#y',
    'true',
    '~',
    '',
    'a: b',
    '- c',
    '"q"',
    '日本',
    '#/a',
  ),
  fc.string({ maxLength: 6 }).filter(it => it !== '__proto__'),
);
const values = fc.letrec(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.constantFrom('two\nlines\n', ' leading\n  and more\n'),
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(words, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;
const collections = fc.dictionary(words, values, { minKeys: 1, maxKeys: 4, noNullPrototype: true });

const texts = fc
  .tuple(
    collections,
    fc.constantFrom<(value: unknown) => string>(
      value => JSON.stringify(value),
      value => JSON.stringify(value, null, 2),
      value => dump(value),
      value => dump(value).replaceAll('\n', '\r\n'),
      value => dump(value, { noArrayIndent: true, indent: 4 }),
      value => dump(value, { flowLevel: 2 }),
    ),
  )
  .map(([value, write]) => write(value));

const where = (text: string, offset: number): string =>
  `${text.slice(Math.max(0, offset - 300), offset)}¦${text.slice(offset, offset + 100)}`;

const fixtures = new URL('../../../../fixtures/', import.meta.url);
const fixtureTexts = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter(name => /lint\/.*\.(?:ya?ml|json)$/.test(name))
  .map(name => readFileSync(new URL(name, fixtures), 'utf8'));

test('what begins at the start of a place is the place', () => {
  const hold = (text: string): void => {
    const document = documentOf(text);
    const found = startsIn(document);
    const read = found.map(({ offset }) => ({ offset, ...pathAt(document, offset) }));
    expect(
      read.map(({ offset, path, on }) => ({ path, on, offset })),
      text.slice(0, 300),
    ).toEqual(found);
  };
  fc.assert(fc.property(texts, hold));
  fixtureTexts.forEach(hold);
});

test('by indentation and by brackets it is the same, and what comes behind does not matter', () => {
  const hold = (text: string): void => {
    const document = documentOf(text);
    const starts = startsIn(document);
    // To look upwards from every place of a long text takes long.
    const every = Math.ceil(starts.length / 30);
    for (const { path, on, offset } of starts.filter((_, index) => index % every === 0)) {
      const { extent } = pathAt(document, offset);
      // A text of several lines is known to end only by those who read on.
      if (text.slice(extent.start, extent.end).includes('\n')) continue;
      const unfinished = { text: text.slice(0, lineEnd(text, extent.end)), format: document.format };
      expect(pathWhileWritten(document, offset), where(text, offset)).toMatchObject({ path, on });
      const before = { document, same: offset };
      expect(pathWhileWritten(unfinished, offset, before)).toEqual(pathWhileWritten(unfinished, offset));
      expect(pathWhileWritten(unfinished, offset)?.path, where(unfinished.text, offset)).toEqual(path);
    }
  };
  fc.assert(fc.property(texts, hold));
  fixtureTexts.forEach(hold);
});

test('any offset of any text has a path or none', () => {
  fc.assert(
    fc.property(
      fc.oneof(texts, fc.string({ unit: fc.constantFrom(...'a:-?{}[],#"\'|>&*! \n') })),
      fc.nat(),
      (text, at) => {
        const offset = at % (text.length + 1);
        pathWhileWritten({ text, format: 'yaml' }, offset);
        pathWhileWritten({ text, format: 'json' }, offset);
      },
    ),
  );
});

/** The mark is where the cursor is. */
const unfinished: readonly (readonly [text: string, on: string, path: readonly string[]])[] = [
  ['paths:\n  /a:\n    ge¦', 'key', ['paths', '/a', 'ge']],
  ['paths:\n  /a:\n    ¦', 'between', ['paths', '/a']],
  ['paths:\n  /a:\n    ¦\n    get: {}\n', 'between', ['paths', '/a']],
  ['paths:\n  /a:\n  ¦\n    get: {}\n', 'between', ['paths']],
  ['a:\n  b:¦', 'value', ['a', 'b']],
  ['a:\n  b: ¦', 'value', ['a', 'b']],
  ['a:\n  b: ¦ # why\n', 'value', ['a', 'b']],
  ['a:\n  b: # w¦hy\n', '', []],
  ['a:\n  b: "op¦en\n  c: d\n', 'value', ['a', 'b']],
  ['a:\n  b: "open\n  c: d¦\n', 'value', ['a', 'c']],
  ['a:\n  "op¦en\n', 'key', ['a', 'open']],
  ['tags:\n  - a\n  - ¦', 'value', ['tags', '1']],
  ['tags:\n- a\n- b¦', 'value', ['tags', '1']],
  ['x:\n- name: a\n  in¦\n', 'key', ['x', '0', 'in']],
  ['x:\n  - name: a\n    in: q¦uery\n', 'value', ['x', '0', 'in']],
  ['x:\n  - - a\n    - b¦\n', 'value', ['x', '0', '1']],
  ['x:\n  - a: 1\n\n  - ¦b: 1\n', 'key', ['x', '1', 'b']],
  ['x:\n  get\n    summary: ¦\n', 'value', ['x', 'get', 'summary']],
  ['x:\n  text: |\n    a: b\n      c: d¦\n', 'value', ['x', 'text']],
  ['x:\n  text: one\n    two¦\n', 'value', ['x', 'text']],
  ['x: { a: ¦ }\n', 'value', ['x', 'a']],
  ['x: { a: 1, ¦ }\n', 'between', ['x']],
  ['x: { a: 1, b¦ }\n', 'key', ['x', 'b']],
  ['x:\n  - { $ref: "#/c¦ }\n', 'value', ['x', '0', '$ref']],
  ['x: [a, b¦', 'value', ['x', '1']],
  ['x: {\n  a: [1,\n    ¦\n', 'value', ['x', 'a', '1']],
  ['x: [a]¦\n', '', []],
  ['- a\n- b:\n    c: ¦', 'value', ['1', 'b', 'c']],
  ['{"a": {"b": ¦', 'value', ['a', 'b']],
  ['{"a": {"b": ¦}}', 'value', ['a', 'b']],
  ['{"a": {"b¦', 'key', ['a', 'b']],
  ['{"a": {"b": 1, "c¦', 'key', ['a', 'c']],
  ['{"a": {"b": 1,¦}}', 'between', ['a']],
  ['{"a": {"b": 1 ¦}}', 'between', ['a']],
  ['{"a": {"b": 1\n  "c": "d¦\n  "e": 1}}', 'value', ['a', 'c']],
  ['{"a": {"b": "c\n  "d": "e¦"}}', 'value', ['a', 'd']],
  ['{"a": [{}, ¦]}', 'value', ['a', '1']],
  ['{"a": [{}, {"b": ""¦', 'value', ['a', '1', 'b']],
  ['¦', 'between', []],
];

test.each(unfinished)('while it is written: %j', (marked, on, path) => {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const place = pathWhileWritten({ text, format: text.startsWith('{') ? 'json' : 'yaml' }, offset);
  expect(place?.on ?? '').toBe(on);
  expect(place?.path ?? []).toEqual(path);
});
