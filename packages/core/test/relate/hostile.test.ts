// Schemas made to hang or to fool the relation: each is answered in time, and never wrongly for certain.
import { describe, expect, test } from 'vitest';
import type { ContentModel } from '../../src/schema/relate/containment.ts';
import type { Question } from './related.ts';
import { contained, containedTexts } from './related.ts';

type Answer = 'contained' | 'refuted' | 'undecided';

interface Row extends Question {
  readonly name: string;
  readonly sender: unknown;
  readonly receiver: unknown;
  readonly answer: Answer;
}

/** A row is `[name, sender, receiver, answer]`; undecided is right where nothing can be known for certain. */
const row = (name: string, sender: unknown, receiver: unknown, answer: Answer, question: Question = {}): Row => ({
  name,
  sender,
  receiver,
  answer,
  ...question,
});

const numbered = (count: number, from = 0): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + from);
const texts = (count: number, from = 0): readonly string[] => numbered(count, from).map(String);
const text = (pattern: string, rest: object = {}): object => ({ type: 'string', pattern, ...rest });
const listed = (...values: readonly unknown[]): object => ({ enum: values });

const answerOf = ({ sender, receiver, name: _, answer: __, ...question }: Row): Answer =>
  contained(sender, receiver, question).kind;

const patterns: readonly Row[] = [
  row(
    'nested quantifiers, on a value that a backtracking engine would not finish',
    listed(`${'a'.repeat(40)}!`),
    { pattern: '^(a+)+$' },
    'refuted',
  ),
  row('nested quantifiers, on a value that matches', listed('a'.repeat(40)), { pattern: '^(a+)+$' }, 'contained'),
  row(
    'overlapping alternatives under a quantifier',
    listed(`${'a'.repeat(60)}!`),
    { pattern: '^(a|a|aa)*$' },
    'refuted',
  ),
  row('several quantifiers in a row', listed(`${'1'.repeat(200)}!`), { pattern: '^\\d+\\w+\\d+\\w+\\d+$' }, 'refuted'),
  row(
    'optional letters in a row',
    listed('a'.repeat(30)),
    { pattern: `^${'a?'.repeat(30)}${'a'.repeat(30)}$` },
    'contained',
  ),
  row('nested quantifiers of the sender', text('^(a+)+$'), text('^a+$'), 'contained'),
  row('nested quantifiers of the receiver', text('^a*$'), text('^(a+)+$'), 'refuted'),
  row(
    'a property name that a backtracking engine would not finish',
    { type: 'object', required: [`${'a'.repeat(40)}!`], properties: { [`${'a'.repeat(40)}!`]: {} } },
    { patternProperties: { '^(a+)+$': false } },
    'contained',
    { contentModel: 'declared' },
  ),
  row('an empty alternative, a hundred times', listed('aaaa'), { pattern: '^(|){100}x' }, 'refuted'),
  row('nested optional repetitions', listed('aaaaaa'), { pattern: '^((a?){100}){100}b' }, 'undecided'),
  row('backreferences under a quantifier', listed(`${'a'.repeat(40)}!`), { pattern: '^((a+)\\2?)+$' }, 'undecided'),

  row('one letter up to 100,000 times', text('^a{1,100000}$'), text('^a*$'), 'undecided'),
  row(
    'one letter up to 100,000 times, within itself',
    text('^a{1,100000}$', { maxLength: 5 }),
    text('^a{1,100000}$'),
    'contained',
  ),
  row('a million by nesting', text('^(a{1,1000}){1,1000}$'), text('^a*$'), 'undecided'),
  row('a million by nesting three times', text('^((a{1,100}){1,100}){1,100}$'), text('^b*$'), 'undecided'),
  row('up to 1,000 times', text('^a{1,1000}$'), text('^a*$'), 'contained'),
  row('up to 1,000 times, and one more', text('^a{1,1001}$'), text('^a{1,1000}$'), 'refuted'),
  row('an automaton that doubles with every letter', text('^.*a.{20}$'), { minLength: 21 }, 'undecided'),
  row('the same, where a short value shows enough', text('a'), text('^.*a.{20}$'), 'refuted'),
  row('many unanchored stars', text('^(.*a){20}$'), text('a'), 'contained'),

  row('the same lookahead', text('^(?!x)[a-z]+$', { maxLength: 5 }), text('^(?!x)[a-z]+$'), 'contained'),
  row('a lookahead that excludes nothing that matters', text('^[a-w]$'), text('^(?!x)[a-z]+$'), 'undecided'),
  row('a lookahead against listed values', listed('a', 'xa'), { pattern: '^(?!x)[a-z]+$' }, 'refuted'),
  row('a lookbehind against listed values', listed('ab'), { pattern: '(?<=a)b' }, 'contained'),
  row('a lookbehind', { type: 'string' }, text('(?<=a)b'), 'refuted'),
  row('a word boundary', text('^a b$'), text('\\bb'), 'undecided'),
  row('a backreference against listed values', listed('aa', 'ab'), { pattern: '^(a|b)\\1$' }, 'refuted'),
  row(
    'a value that needs to match what is not decided',
    { type: 'object', minProperties: 1, additionalProperties: false, properties: { a: text('(?=x)y') } },
    { type: 'null' },
    'undecided',
  ),

  row('all letters and small ones', text('^\\p{L}+$'), text('^\\p{Ll}+$'), 'refuted'),
  row('small letters and all', text('^\\p{Ll}+$'), text('^\\p{L}+$'), 'contained'),
  row('code points beyond 16 bits', text('^\\u{1F600}$'), { maxLength: 1 }, 'contained'),
  row('any character is one code point', text('^.$'), { maxLength: 1 }, 'contained'),
  row('a dot and a line feed', { type: 'string', minLength: 1 }, text('.'), 'refuted'),
  row('an escape that the u flag does not know', text('^a\\-b$'), listed('a-b'), 'contained'),
  row('all but one character, without the u flag', text('^[^a]\\-$'), text('^[\\s\\S]{2}$'), 'contained'),
  row('all but one character and a dot', text('^[^a]\\-$'), text('^..$'), 'refuted'),
  row('lone surrogates', text('^[\\ud800-\\udfff]$'), { type: 'null' }, 'undecided'),

  row('edges asked for twice', text('^(^$|x)$'), listed('x'), 'refuted'),
  row('edges asked for twice, all values listed', text('^(^$|x)$'), listed('x', ''), 'contained'),
  row('a start after a star', text('^a*^b$'), listed('b'), 'contained'),
  row('an end before a start', text('$^'), listed(''), 'undecided'),
  row('a start inside', text('a^b'), { type: 'null' }, 'contained'),
  row(
    'words of every tenth length, the first four listed',
    text('^(aaaaaaaaaa)*$'),
    listed(...[0, 10, 20, 30].map(length => 'a'.repeat(length))),
    'refuted',
  ),

  row('a pattern that does not compile', { type: 'string' }, text('('), 'undecided'),
  row('the same pattern that does not compile', text('(', { maxLength: 5 }), text('('), 'contained'),
  row('a pattern of another engine', text('^(?i)a$'), text('^a$'), 'undecided'),
];

const numbers: readonly Row[] = [
  row('the largest numbers', { minimum: 1e308, type: 'number' }, { maximum: 1e308 }, 'refuted'),
  row('multiples of the largest numbers', { type: 'number', multipleOf: 1e308 }, listed(0, 1e308, -1e308), 'undecided'),
  row(
    'multiples of the largest and the smallest',
    { type: 'number', multipleOf: 1e300 },
    { multipleOf: 1e-300 },
    'contained',
  ),
  row('the smallest numbers', { type: 'number', minimum: 0, maximum: 1e-300 }, { maximum: 0 }, 'refuted'),
  row('no number between', { type: 'number', exclusiveMinimum: 0, maximum: 0 }, { type: 'null' }, 'contained'),
  row('tenths and hundredths', { type: 'number', multipleOf: 0.1 }, { multipleOf: 0.01 }, 'contained'),
  row('hundredths and tenths', { type: 'number', multipleOf: 0.01 }, { multipleOf: 0.1 }, 'refuted'),
  row('three tenths', listed(0.3), { multipleOf: 0.1 }, 'contained'),
  row('a price', listed(19.99), { multipleOf: 0.01 }, 'contained'),
  row('a large integer', listed(1e21), { multipleOf: 1 }, 'contained'),
  row('hundred millionths', { type: 'number', multipleOf: 1e-8 }, { multipleOf: 1e-9 }, 'contained'),
  row('billionths', { type: 'number', multipleOf: 1e-9 }, { multipleOf: 1e-8 }, 'refuted'),
  row('minus zero is zero', listed(-0), listed(0), 'contained'),
  row('zero is minus zero', { const: 0 }, { const: -0 }, 'contained'),
  row('minus zero is not below zero', listed(-0), { minimum: 0 }, 'contained'),
  row(
    'integers that a double cannot tell apart',
    { type: 'integer', minimum: 9007199254740992, maximum: 9007199254740992 },
    { maximum: 9007199254740991 },
    'refuted',
  ),
  row(
    'multiples of neither two nor three nor of those listed',
    { type: 'integer', minimum: 0 },
    { anyOf: [{ multipleOf: 2 }, { multipleOf: 3 }, listed(1, 5, 7, 11, 13, 17, 19, 23)] },
    'refuted',
  ),
  row(
    'a period that is too long to be walked, met at its end',
    { type: 'integer', minimum: 1 },
    { anyOf: [9973, 9967, 9949].map(multipleOf => ({ not: { multipleOf } })) },
    'refuted',
  ),
];

/** Numbers as they are written: JSON has no limit, and a double cannot hold these. */
const writtenNumbers: readonly (readonly [name: string, sender: string, receiver: string, answer: Answer])[] = [
  ['the same limit', '{"type": "integer", "maximum": 9007199254740993}', '{"maximum": 9007199254740993}', 'contained'],
  [
    'a limit lower by one',
    '{"type": "integer", "maximum": 9007199254740993}',
    '{"maximum": 9007199254740992}',
    'undecided',
  ],
  [
    'a limit higher by one',
    '{"type": "integer", "maximum": 9007199254740992}',
    '{"maximum": 9007199254740993}',
    'contained',
  ],
  [
    'a single integer that no double is',
    '{"type": "integer", "minimum": 9007199254740993, "maximum": 9007199254740993}',
    '{"type": "null"}',
    'undecided',
  ],
  ['listed integers that no double is', '{"enum": [9007199254740993]}', '{"enum": [9007199254740992]}', 'undecided'],
  ['a limit beyond all doubles', '{"type": "number", "minimum": 1e400}', '{"maximum": 5}', 'undecided'],
  ['a limit beyond all doubles that is met', '{"type": "number", "maximum": 5}', '{"maximum": 1e400}', 'contained'],
  ['a limit beyond all bounds', '{"type": "number", "minimum": 1e5000}', '{"maximum": 5}', 'undecided'],
  [
    'a limit nearer to zero than all doubles',
    '{"type": "number", "minimum": 0, "maximum": 1e-400}',
    '{"maximum": 0}',
    'contained',
  ],
];

const object = (properties: object, rest: object = {}): object => ({ type: 'object', properties, ...rest });
const many = (count: number, schemaOf: (index: number) => object, required: boolean): object => {
  const names = numbered(count).map(index => `p${index}`);
  return object(
    Object.fromEntries(names.map((name, index) => [name, schemaOf(index)])),
    required ? { required: names } : {},
  );
};
const untagged = (count: number, maximum: number): readonly object[] =>
  numbered(count).map(index =>
    object({ [`k${index}`]: { type: 'string' }, x: { type: 'integer', maximum } }, { required: [`k${index}`] }),
  );
const tagged = (count: number, maximum: number): readonly object[] =>
  numbered(count).map(index =>
    object({ kind: { const: `k${index}` }, x: { type: 'integer', maximum } }, { required: ['kind'] }),
  );
const nested = (depth: number, wrap: (inner: object, depth: number) => object, leaf: object): object => {
  let schema = leaf;
  for (let level = 1; level <= depth; level++) schema = wrap(schema, level);
  return schema;
};
const inAllOf = (inner: object, level: number): object => ({
  allOf: [object({ [`p${level}`]: { type: 'string' } }), inner],
});
const inProperty = (inner: object): object => object({ c: inner }, { required: ['c'] });
const inItems = (inner: object): object => ({ type: 'array', minItems: 1, items: inner });
const inNot = (inner: object): object => ({ not: inner });

const sizes: readonly Row[] = [
  row('very long arrays, within shorter ones', { type: 'array', minItems: 1e9 }, { minItems: 1e8 }, 'contained'),
  row('very long arrays', { type: 'array', minItems: 1e9 }, { maxItems: 5 }, 'undecided'),
  row('arrays longer than the rest', { type: 'array', minItems: 5_000 }, { maxItems: 4_999 }, 'refuted'),
  row('very long strings, within shorter ones', { type: 'string', minLength: 1e9 }, { minLength: 1e8 }, 'contained'),
  row('very long strings', { type: 'string', minLength: 1e9 }, { maxLength: 5 }, 'undecided'),
  row('very long strings of a pattern', text('^[a-z]*$', { minLength: 1e6 }), { maxLength: 5 }, 'undecided'),
  row(
    'very large objects, within smaller ones',
    { type: 'object', minProperties: 1e9 },
    { minProperties: 5 },
    'contained',
  ),
  row('very large objects', { type: 'object', minProperties: 1e9 }, { maxProperties: 5 }, 'undecided'),
  row('limits beyond all doubles', { type: 'array', minItems: Number.POSITIVE_INFINITY }, { maxItems: 5 }, 'undecided'),

  row(
    '50,000 numbers in another order',
    listed(...numbered(50_000)),
    listed(...numbered(50_000).toReversed()),
    'contained',
  ),
  row('50,000 numbers, one less', listed(...numbered(50_000)), listed(...numbered(49_999)), 'refuted'),
  row('50,000 strings, one other', listed(...texts(50_000)), listed(...texts(50_000, 1)), 'refuted'),
  row('any string and 50,000 of them', { type: 'string' }, listed(...texts(50_000)), 'refuted'),
  row('strings of a pattern and 50,000 of them', text('^[0-9]+$'), listed(...texts(50_000)), 'refuted'),
  row('all 10,000 strings of a pattern', text('^(0|[1-9][0-9]{0,3})$'), listed(...texts(10_000)), 'contained'),
  row(
    'all 50,000 integers of a range',
    { type: 'integer', minimum: 0, maximum: 49_999 },
    listed(...numbered(50_000)),
    'contained',
  ),
  row(
    'one more integer than are listed',
    { type: 'integer', minimum: 0, maximum: 50_000 },
    listed(...numbered(50_000)),
    'refuted',
  ),

  row('30 nested allOf', nested(30, inAllOf, object({})), nested(30, inAllOf, object({})), 'contained'),
  row(
    '30 nested allOf, one property more',
    nested(30, inAllOf, object({})),
    nested(30, inAllOf, object({}, { required: ['x'] })),
    'refuted',
  ),
  row(
    '500 levels of objects',
    nested(500, inProperty, { type: 'integer' }),
    nested(500, inProperty, { type: 'number' }),
    'undecided',
  ),
  row(
    '200 levels of objects',
    nested(200, inProperty, { type: 'integer' }),
    nested(200, inProperty, { type: 'number' }),
    'contained',
  ),
  row(
    '500 levels of arrays',
    nested(500, inItems, { type: 'string' }),
    nested(500, inItems, { type: 'integer' }),
    'undecided',
  ),
  row(
    '100 levels of arrays',
    nested(100, inItems, { type: 'string' }),
    nested(100, inItems, { type: 'integer' }),
    'refuted',
  ),
  row('500 times not', nested(500, inNot, { type: 'string' }), { type: 'string' }, 'contained'),
  row('20,000 levels', nested(20_000, inProperty, { type: 'integer' }), { type: 'object' }, 'undecided'),
];

const inBoth: readonly Row[] = (['strict', 'declared'] as const satisfies readonly ContentModel[]).flatMap(
  contentModel => [
    row(`200 tagged branches (${contentModel})`, { oneOf: tagged(200, 5) }, { oneOf: tagged(200, 6) }, 'contained', {
      contentModel,
    }),
    row(
      `200 tagged branches, narrower (${contentModel})`,
      { oneOf: tagged(200, 6) },
      { oneOf: tagged(200, 5) },
      'refuted',
      { contentModel },
    ),
    row(
      `200 tagged branches in another order (${contentModel})`,
      { oneOf: tagged(200, 6) },
      { oneOf: tagged(200, 6).toReversed() },
      'contained',
      { contentModel },
    ),
    row(
      `2,000 required properties (${contentModel})`,
      many(2_000, () => ({ type: 'integer' }), true),
      many(2_000, () => ({ type: 'number' }), true),
      'contained',
      { contentModel },
    ),
    row(
      `2,000 required properties, the last narrower (${contentModel})`,
      many(2_000, () => ({ type: 'number' }), true),
      many(2_000, index => ({ type: index === 1_999 ? 'integer' : 'number' }), true),
      'refuted',
      { contentModel },
    ),
    row(
      `2,000 optional properties (${contentModel})`,
      many(2_000, () => ({ type: 'integer' }), false),
      many(2_000, () => ({ type: 'number' }), false),
      'contained',
      { contentModel },
    ),
  ],
);

const unions: readonly Row[] = [
  row('200 untagged branches of anyOf, narrower', { anyOf: untagged(200, 6) }, { anyOf: untagged(200, 5) }, 'refuted'),
  row('200 untagged branches of oneOf, narrower', { oneOf: untagged(200, 6) }, { oneOf: untagged(200, 5) }, 'refuted', {
    contentModel: 'declared',
  }),
  row('200 untagged branches of oneOf, wider', { oneOf: untagged(200, 5) }, { oneOf: untagged(200, 6) }, 'contained', {
    contentModel: 'declared',
  }),
  // Whether exactly one fits is a question of every pair of branches.
  row('200 untagged branches of which one fits', { oneOf: untagged(200, 5) }, { oneOf: untagged(200, 6) }, 'undecided'),
];

const named = (definitions: object, root: object = { $ref: '#/$defs/A' }): object => ({ ...root, $defs: definitions });
const self = { $ref: '#/$defs/A' };
const undefinedLoops: readonly (readonly [string, object])[] = [
  ['itself', named({ A: self })],
  ['allOf itself', named({ A: { allOf: [self] } })],
  ['allOf itself and more', named({ A: { allOf: [self, { type: 'string' }] } })],
  ['anyOf itself or more', named({ A: { anyOf: [self, { type: 'number' }] } })],
  ['oneOf itself or more', named({ A: { oneOf: [self, { type: 'number' }] } })],
  ['not itself', named({ A: { not: self } })],
  [
    'itself by way of another',
    named({ A: { allOf: [{ $ref: '#/$defs/B' }] }, B: { anyOf: [self, { type: 'null' }] } }),
  ],
  ['itself if', named(JSON.parse('{"A": {"if": {"$ref": "#/$defs/A"}, "then": {"type": "string"}}}') as object)],
  ['itself where it depends on a property', named({ A: { dependentSchemas: { a: self } } })],
  ['its root', { allOf: [{ $ref: '#' }] }],
];

const entangled = (count: number, leaf: object): object =>
  named(
    Object.fromEntries(
      numbered(count).map(index => [
        `S${index}`,
        object(
          {
            ...Object.fromEntries(
              [1, 7, 31].map(step => [`to${step}`, { $ref: `#/$defs/S${(index + step) % count}` }]),
            ),
            leaf,
          },
          { required: ['leaf'] },
        ),
      ]),
    ),
    { $ref: '#/$defs/S0' },
  );

const recursive: readonly Row[] = [
  ...undefinedLoops.flatMap(([name, schema]) => [
    row(`what needs ${name}, within a string`, schema, { type: 'string' }, 'undecided'),
    row(`a string within what needs ${name}`, { type: 'string' }, schema, 'undecided'),
  ]),
  row(
    'what a sender says twice of one property, once recursive: together it declares more further in',
    {
      $ref: '#/$defs/Node',
      $defs: {
        Node: {
          properties: {
            child: { allOf: [{ $ref: '#/$defs/Link' }, { $ref: '#/$defs/Node' }] },
            link: { $ref: '#/$defs/Leaf' },
          },
        },
        Link: { properties: { link: { $ref: '#/$defs/Node' } } },
        Leaf: { type: 'object', properties: { link: { properties: {} } } },
      },
    },
    {
      $ref: '#/$defs/Node',
      $defs: {
        Node: { properties: { child: { $ref: '#/$defs/Node' }, link: { $ref: '#/$defs/Link' } } },
        Link: { type: 'object', properties: { link: { $ref: '#/$defs/Node' } } },
      },
    },
    'refuted',
    { settle: true, contentModel: 'declared' },
  ),
  ...[false, true].flatMap(settle => [
    row(
      `150 schemas that lead to each other, wider (${settle ? 'settled' : 'asked'})`,
      entangled(150, { type: 'integer' }),
      entangled(150, { type: 'number' }),
      'contained',
      { settle },
    ),
    row(
      `150 schemas that lead to each other, narrower (${settle ? 'settled' : 'asked'})`,
      entangled(150, { type: 'number' }),
      entangled(150, { type: 'integer' }),
      'refuted',
      { settle },
    ),
  ]),
  row('a value without end', named({ A: object({ a: self }, { required: ['a'] }) }), { type: 'null' }, 'contained'),
];

const parsed = (json: string): unknown => JSON.parse(json);
const inherited: readonly Row[] = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'].flatMap(name => {
  const required = parsed(`{"type": "object", "required": ["${name}"], "properties": {"${name}": {"type": "string"}}}`);
  return (['strict', 'declared'] as const).flatMap(contentModel => [
    row(
      `${name} required of an empty object (${contentModel})`,
      { type: 'object', maxProperties: 0 },
      required,
      'refuted',
      { contentModel },
    ),
    row(
      `${name} as a string and as null (${contentModel})`,
      required,
      parsed(`{"properties": {"${name}": {"type": "null"}}}`),
      'refuted',
      { contentModel },
    ),
    row(
      `${name} in a closed object (${contentModel})`,
      required,
      { type: 'object', properties: {}, additionalProperties: false },
      'refuted',
      { contentModel },
    ),
    row(
      `${name} declared in a closed object (${contentModel})`,
      required,
      parsed(`{"properties": {"${name}": {}}, "additionalProperties": false}`),
      contentModel === 'strict' ? 'refuted' : 'contained',
      { contentModel },
    ),
    row(
      `${name} among listed values (${contentModel})`,
      parsed(`{"enum": [{"${name}": 1}]}`),
      { enum: [{}] },
      'refuted',
      { contentModel },
    ),
    row(
      `${name} among the same listed values (${contentModel})`,
      parsed(`{"enum": [{"${name}": 1}]}`),
      parsed(`{"enum": [{"${name}": 1}]}`),
      'contained',
      { contentModel },
    ),
    row(
      `${name} as a dependency (${contentModel})`,
      { type: 'object', properties: { a: {} } },
      parsed(`{"dependentRequired": {"${name}": ["b"]}}`),
      contentModel === 'strict' ? 'refuted' : 'contained',
      { contentModel },
    ),
  ]);
});

describe.each([
  ['patterns', patterns],
  ['numbers', numbers],
  ['sizes', sizes],
  ['unions and properties', [...inBoth, ...unions]],
  ['recursion', recursive],
  ['names that every object inherits', inherited],
] as const)('%s', (_, rows) => {
  test.each(rows)('$name: $answer', it => {
    expect(answerOf(it)).toBe(it.answer);
  });
});

describe('numbers as they are written', () => {
  test.each(writtenNumbers)('%s: %s within %s', (_, sender, receiver, answer) => {
    expect(containedTexts(sender, receiver).kind).toBe(answer);
  });
});

test('a witness holds names that every object inherits as members of its own', () => {
  const sender = parsed(
    '{"type": "object", "required": ["__proto__"], "properties": {"__proto__": {"type": "string"}}}',
  );
  const said = contained(sender, { type: 'null' });
  expect(said.kind === 'refuted' && Object.keys(said.witness as object)).toEqual(['__proto__']);
});
