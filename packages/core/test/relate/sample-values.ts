// Values worth trying on a pair of schemas: small ones of every type, those the schemas list, and small steps away from any of them.
import type { Json } from './random-schemas.ts';
import { names } from './random-schemas.ts';

const scalars: readonly Json[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  2,
  3,
  4,
  0.5,
  1.5,
  2.5,
  -2147483649,
  2147483648,
  '',
  'a',
  'b',
  'x',
  'ab',
  'ba',
  'aa',
  'abc',
  'aaaa',
  '12',
  '\n',
  '2026-01-31',
  '2026-01-31T12:30:00Z',
  '123e4567-e89b-42d3-a456-426614174000',
  'someone@example.com',
  'https://example.com/',
];

/** The same for every pair. */
export const fixedValues: readonly Json[] = [
  ...scalars,
  [],
  [null],
  [1],
  [1, 1],
  [1, 2],
  ['a'],
  ['a', 'b'],
  ['a', 'a'],
  [{}],
  [[]],
  [1, 2, 3],
  [1, 'a', null],
  [{}, {}],
  [0, 1, 2, 3],
  {},
  ...names.flatMap((name): Json[] => [
    { [name]: 1 },
    { [name]: 'a' },
    { [name]: null },
    { [name]: {} },
    { [name]: [] },
  ]),
  { a: 1, b: 2 },
  { a: 'a', b: 'b' },
  { a: 'a', b: 1, c: null },
  { a: 1, b: 1, c: 1, d: 1 },
  { a: 'a', c: 'a' },
  { a: {}, b: {} },
  { a: { a: 1 } },
  { a: { a: 'a' }, b: 'b' },
  { e: 1 },
];

/** Everything that is written under `enum` and `const`. */
export const listedValues = (schema: Json): readonly Json[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(listedValues);
  return Object.entries(schema).flatMap(([keyword, value]) =>
    keyword === 'const' ? [value] : keyword === 'enum' && Array.isArray(value) ? value : listedValues(value),
  );
};

/** Values one step away, at the top or anywhere inside. */
export const neighbours = (value: Json): readonly Json[] => {
  if (typeof value === 'number') return [value + 1, value - 1, value + 0.5, String(value), null];
  if (typeof value === 'string') return [`${value}a`, `a${value}`, value.slice(1), '', value.length, null];
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    return [
      ...items.map((_, index) => items.filter((_, other) => other !== index)),
      [...items, ...items.slice(-1)],
      [...items, null],
      [...items, 'new'],
      items.toReversed(),
      { ...items },
      ...items.flatMap((item, index) => neighbours(item).map(other => items.with(index, other))),
    ];
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value);
    const withMember = (name: string, member: Json): Json =>
      Object.fromEntries([...members.filter(([other]) => other !== name), [name, member]]);
    return [
      ...members.map(([name]) => Object.fromEntries(members.filter(([other]) => other !== name))),
      ...[...names, 'e'].flatMap(name =>
        Object.hasOwn(value, name) ? [] : [withMember(name, 'a'), withMember(name, 1)],
      ),
      members.map(([, member]) => member),
      ...members.flatMap(([name, member]) =>
        [...neighbours(member), 'a', 1, null, [], {}].map(other => withMember(name, other)),
      ),
    ];
  }
  return [value === null ? 'a' : null, 1];
};

export const distinct = (values: Iterable<Json>, most: number): readonly Json[] => {
  const known = new Map<string, Json>();
  for (const value of values) {
    if (known.size >= most) break;
    known.set(JSON.stringify(value), value);
  }
  return [...known.values()];
};
