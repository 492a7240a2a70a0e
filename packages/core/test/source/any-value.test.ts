// Whatever a value and however it is written: it is read as it was, and every part of it is found where it stands.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ToStringOptions } from 'yaml';
import { stringify } from 'yaml';
import type { Document } from '../../src/source/document.ts';
import { locateJson } from '../../src/source/locate-json.ts';
import { locateYaml } from '../../src/source/locate-yaml.ts';
import { parse } from '../../src/source/parse.ts';
import { sightings } from './yaml-oracle.ts';

/** Mappings are lists of pairs, so that any text can be a key. */
type Tree =
  | string
  | number
  | boolean
  | null
  | { readonly list: readonly Tree[] }
  | { readonly pairs: readonly (readonly [string, Tree])[] };

const awkward = [
  '',
  '__proto__',
  'constructor',
  'null',
  '~',
  'true',
  '200',
  '0x1f',
  '1.0',
  '- a',
  '? a',
  ': a',
  'a: b',
  'a #b',
  '#a',
  '&a',
  '*a',
  '!a',
  '|',
  '>',
  '{a}',
  '[a]',
  '/a/{b}',
  "it's",
  '"a"',
  'a\\b',
  'a\nb',
  ' a ',
  'a\tb',
  '---',
  '...',
  '%a',
  '@a',
  '`a`',
  '😀',
  '\u2028',
  'a,b',
  'a:',
  'x '.repeat(60),
];

const text = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }).filter(it => !unprintable.test(it)),
);

/** YAML has no form for these besides escapes, which is not what is tried here. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out.
const unprintable = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ufeff]/;

const { tree } = fc.letrec<{ tree: Tree; leaf: Tree }>(tie => ({
  leaf: fc.oneof(
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(it => it || 0),
    fc.boolean(),
    fc.constant(null),
  ),
  tree: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc.array(tie('tree'), { maxLength: 4 }).map(list => ({ list })),
    fc.uniqueArray(fc.tuple(text, tie('tree')), { maxLength: 5, selector: ([key]) => key }).map(pairs => ({ pairs })),
  ),
}));

const root = fc
  .uniqueArray(fc.tuple(text, tree), { minLength: 1, maxLength: 5, selector: ([key]) => key })
  .map(pairs => ({ pairs }));

const isLeaf = (it: Tree): it is string | number | boolean | null => typeof it !== 'object' || it === null;

const madeOf = (it: Tree): unknown => {
  if (isLeaf(it)) return it;
  if ('list' in it) return it.list.map(madeOf);
  const value = {};
  for (const [key, child] of it.pairs) {
    Object.defineProperty(value, key, { value: madeOf(child), enumerable: true, writable: true, configurable: true });
  }
  return value;
};

/** For the writer of YAML. */
const mapOf = (it: Tree): unknown => {
  if (isLeaf(it)) return it;
  return 'list' in it ? it.list.map(mapOf) : new Map(it.pairs.map(([key, child]) => [key, mapOf(child)]));
};

const jsonOf = (it: Tree, between: string): string => {
  if (isLeaf(it)) return JSON.stringify(it);
  if ('list' in it) return `[${between}${it.list.map(item => jsonOf(item, between)).join(`${between},`)}${between}]`;
  return `{${it.pairs.map(([key, child]) => `${between}${JSON.stringify(key)}${between}:${between}${jsonOf(child, between)}`).join(',')}${between}}`;
};

const documentOf = (source: string): Document => {
  const { document, problems } = parse(source, { uri: 'memory:///api', label: 'api' });
  expect(problems).toEqual([]);
  if (!document) throw new Error('not parsed');
  return document;
};

const pathsIn = (it: Tree, path: readonly string[] = []): readonly (readonly [readonly string[], Tree])[] => {
  if (isLeaf(it)) return [[path, it]];
  const children: readonly (readonly [string, Tree])[] =
    'list' in it ? it.list.map((item, index) => [String(index), item]) : it.pairs;
  return [[path, it], ...children.flatMap(([key, child]) => pathsIn(child, [...path, key]))];
};

const spacings = [
  (it: Tree) => jsonOf(it, ''),
  (it: Tree) => jsonOf(it, ' '),
  (it: Tree) => jsonOf(it, '\n'),
  (it: Tree) => jsonOf(it, '\r\n  '),
  (it: Tree) => JSON.stringify(madeOf(it), null, 2),
  (it: Tree) => JSON.stringify(madeOf(it), null, '\t'),
];

test('JSON', () => {
  fc.assert(
    fc.property(root, fc.constantFrom(...spacings), (value, write) => {
      const document = documentOf(write(value));
      expect(document.format).toBe('json');
      expect(document.value).toEqual(madeOf(value));
      for (const [path, part] of pathsIn(value)) {
        const { key, value: extent, depth } = locateJson(document, path);
        expect(depth).toBe(path.length);
        expect(JSON.parse(document.text.slice(extent.start, extent.end))).toEqual(madeOf(part));
        if (key) expect(JSON.parse(document.text.slice(key.start, key.end))).toBe(path.at(-1));
      }
    }),
    { numRuns: 150 },
  );
});

const style: fc.Arbitrary<ToStringOptions> = fc.record({
  indent: fc.constantFrom(2, 3, 4, 7),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 40, 80),
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  defaultKeyType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
  flowCollectionPadding: fc.boolean(),
  singleQuote: fc.constantFrom(null, true, false),
});

test('YAML', () => {
  fc.assert(
    fc.property(root, style, fc.constantFrom('\n', '\r\n'), (value, options, lineBreak) => {
      const source = stringify(mapOf(value), options).replaceAll('\n', lineBreak);
      // Its writer puts empty collections where its reader and others do not accept them.
      fc.pre(options.indentSeq === true || !/^\s*(?:\[\s*\]|\{\s*\})\s*$/m.test(source));
      // What begins like JSON has comments like JavaScript, which are an error there, and no text that looks like one.
      fc.pre(!(/^\s*[[{]/.test(source) && /\/[/*]/.test(source)));
      const document = documentOf(source);
      for (const seen of sightings(document.text)) {
        const { key, value: extent, depth } = locateYaml(document, seen.path);
        expect([depth, key?.start]).toEqual([seen.path.length, seen.keyStart]);
        if (key) expect(document.text.slice(key.start, key.end)).toBe(seen.key);
        if (seen.value === '') continue;
        expect(extent.start).toBe(seen.valueStart);
        expect(document.text.slice(extent.start, extent.end)).toBe(seen.value);
      }
      // What its writer makes of text that begins with spaces, its own reader reads otherwise.
      if (lineBreak === '\n' && !options.defaultStringType?.startsWith('BLOCK'))
        expect(document.value).toEqual(madeOf(value));
    }),
    { numRuns: 200 },
  );
});
