// What the text report does with much, with long and with narrow.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paint, TextOptions } from '../../src/index.ts';
import { diff, load, memoryHost, prepare, toDigest, toText } from '../../src/index.ts';
import { widthOf, wrap } from '../../src/report/layout.ts';
import { comparePair, pairs } from './load-pair.ts';

describe('much', () => {
  test('three changes of a rule are shown in full, the others in a line each', async () => {
    const report = await reportOf(apiWith(propertiesWith(9, 20)), apiWith(propertiesWith(8, 20)));
    expect(report.match(/^✗ Thing\.p\d+$/gm)).toEqual(['✗ Thing.p0', '✗ Thing.p1', '✗ Thing.p2']);
    expect(report).toContain('✗ 17 more: maxLength went from 9 down to 8 [max-length-decreased]\n');
    expect(report.match(/^ {4}revision\.json:\d+:\d+ +Thing\.p\d+$/gm)).toHaveLength(17);
  });

  test('what one line cannot say for all is said for each', async () => {
    const [base, revision] = [(index: number) => 50 + index, (index: number) => 40 - index];
    const report = await reportOf(apiWith(propertiesWith(base, 5)), apiWith(propertiesWith(revision, 5)));
    expect(report).toContain('✗ 2 more [max-length-decreased]\n');
    expect(report).toMatch(/ Thing\.p4: maxLength went from 54 down to 36$/m);
  });

  test('why and what to do are said once for each rule', async () => {
    const report = await reportOf(apiWith(propertiesWith(9, 20)), apiWith(propertiesWith(8, 20)), { all: true });
    expect(report.match(/^✗ Thing\.p\d+$/gm)).toHaveLength(20);
    expect(report.match(/^ {2}why /gm)).toHaveLength(1);
  });

  test('safe changes are counted, and shown when asked for', async () => {
    const [base, revision] = [apiWith(propertiesWith(9, 3)), apiWith(propertiesWith(12, 3))];
    const [brief, full] = [await reportOf(base, revision), await reportOf(base, revision, { all: true })];
    expect(brief).not.toContain('Thing.p1');
    expect(brief).toContain('not shown  max-length-increased × 3\n');
    expect(full).toContain('✓ Thing.p1\n  maxLength went from 9 up to 12 [max-length-increased]\n');
    expect(full).not.toContain('not shown');
  });

  test('what is said of many operations is said once for all below a path', async () => {
    const removed = (count: number) => Object.fromEntries(range(count).map(it => [`/v1/a${it % 2}/b${it}`, operation]));
    const report = await reportOf(apiAt({ ...removed(40), '/v2': operation }), apiAt({ '/v2': operation }));
    expect(report).toMatch(
      /✗ 37 more: was removed \[operation-removed\]\n.* \/v1\/a1: 19 operations\n.* \/v1\/a0: 18 operations\n/,
    );
  });

  test('what is in many operations is said once', async () => {
    const taking = (parameters: readonly unknown[]) =>
      apiAt(Object.fromEntries(range(40).map(it => [`/a${it}`, { get: { parameters, responses: {} } }])));
    const report = await reportOf(taking([]), taking([{ name: 'key', in: 'query', required: true }]));
    expect(report).toMatch(/✗ 37 more: .*\n +revision\.json:\d+:\d+ +query key: 37 places\n/);
  });

  test('what is in many places of a schema is said once, and of many schemas the first are named', async () => {
    const things = (last: number, schemas: number) =>
      Object.fromEntries(
        range(schemas).map(it => [`t${it}`, { type: 'object', title: `T${it}`, properties: propertiesWith(last, 4) }]),
      );
    const components = (last: number) => ({
      ...(apiAt({
        '/t': {
          post: { requestBody: { content: { 'application/json': { schema: { anyOf: refs } } } }, responses: {} },
        },
      }) as object),
      components: { schemas: things(last, 40) },
    });
    const refs = range(40).map(it => ({ $ref: `#/components/schemas/t${it}` }));
    const report = await reportOf(components(9), components(8));
    expect(report).toMatch(/✗ 157 more: .*\n(?:.*\n)?( +revision\.json:\d+:\d+ +t\d+.*\n){30} {4}… \d+ more\n/);
    expect(report).toMatch(/ +t9: 4 places\n/);
  });

  test('alternatives that came to a union are one edit', async () => {
    const either = (...types: readonly string[]) => ({
      either: {
        anyOf: types.map(type => ({ title: type, type: 'object', required: [type], properties: { [type]: {} } })),
      },
    });
    const report = await reportOf(answering(either('card', 'iban')), answering(either('card', 'iban', 'cash', 'bill')));
    expect(report).toContain(
      '✗ Thing.either\n  `cash` was added to anyOf\n  `bill` was added to anyOf [branch-added]\n',
    );
  });

  test('an edit reaches all that its changes reach', async () => {
    const replaced = (schema: unknown) =>
      apiAt({
        '/a': { post: { requestBody: { content: { 'application/json': { schema } } }, responses: {} } },
        '/b': { get: { responses: { '200': { description: '', content: { 'application/json': { schema } } } } } },
      });
    const thing = (last: number, size: number) => ({
      type: 'object',
      properties: { p: { type: 'string', maxLength: last, minLength: size } },
    });
    const withThing = (api: unknown, it: unknown) => ({ ...(api as object), components: { schemas: { Thing: it } } });
    const reference = replaced({ $ref: '#/components/schemas/Thing' });
    const report = await reportOf(withThing(reference, thing(9, 2)), withThing(reference, thing(8, 1)));
    expect(report).toMatch(/✗ Thing\.p\n.*max-length-decreased.*\n.*min-length-decreased.*\n/);
    expect(report).toMatch(/sent to +POST \/a\n +received from +GET \/b\n/);
  });

  test('operations are folded after three, unless there is one more only', async () => {
    const named = (paths: number, last: number) => apiWith(propertiesWith(last, 1), paths);
    const [four, five] = [await reportOf(named(4, 9), named(4, 8)), await reportOf(named(5, 9), named(5, 8))];
    expect(four).toContain('sent to  POST /t0, POST /t1, POST /t2, POST /t3\n');
    expect(five).toContain('sent to  POST /t0, POST /t1, POST /t2 and 2 more\n');
  });
});

describe('long', () => {
  test('a change in minified JSON is shown by what stands around it', async () => {
    const [base, revision] = [
      apiWith(propertiesWith(9, 40)),
      apiWith({ ...propertiesWith(9, 40), p30: { type: 'string', maxLength: 7 } }),
    ];
    const report = await reportOf(base, revision, { isMinified: true });
    expect(report).toMatch(/^ {2}1 {3}│ - ….*"p30":\{"type":"string","maxLength":9\},.*…$/m);
    expect(report).toMatch(/^ {4}1 │ \+ ….*"p30":\{"type":"string","maxLength":7\},.*…$/m);
    expect(Math.max(...report.split('\n').map(widthOf))).toBeLessThanOrEqual(80);
  });

  test('a change far inside of a long text is shown by what differs', async () => {
    const described = (last: string) => ({ p: { type: 'string', description: `${'many words '.repeat(60)}${last}` } });
    const report = await reportOf(apiWith(described('end here')), apiWith(described('go on')), { all: true });
    expect(report).toMatch(/ - ….*many words end here"\n.* \+ ….*many words go on"\n/);
  });

  test('one value among hundreds is found', async () => {
    const values = (...more: readonly string[]) => ({
      p: {
        type: 'string',
        enum: [...range(300).map(it => `value ${it}`), ...more, ...range(300).map(it => `last ${it}`)],
      },
    });
    const report = await reportOf(apiWith(values('new')), apiWith(values()));
    expect(report).toMatch(/"p": \{\n +\d+ +│ - +"new",\n\n/);
  });

  test('an operation that moved is shown by its paths', async () => {
    const at = (path: string, more: object) =>
      apiAt({ [path]: { get: { operationId: 'list', ...more, responses: {} } } });
    const report = await reportOf(at('/plans', { tags: ['a'] }), at('/v2/plans', { tags: ['b'] }));
    expect(report).toMatch(/\n {2}\d+ +│ - "\/plans": \{\n +\d+ +│ \+ "\/v2\/plans": \{\n\n/);
  });

  test('places that are too long for one line have one each', async () => {
    const [base, revision] = [apiWith(propertiesWith(9, 1)), apiWith(propertiesWith(8, 1))];
    expect(await reportOf(base, revision)).toMatch(/^ {2}base\.json:\d+:\d+ → revision\.json:\d+:\d+$/m);
    expect(await reportOf(base, revision, { width: 40, folder: 'descriptions/' })).toMatch(
      /^ {2}descriptions\/base\.json:\d+:\d+\n {2}→ descriptions\/revision\.json:\d+:\d+$/m,
    );
  });

  test('a removed thing of many lines is shown by its beginning', async () => {
    const nested = { type: 'object', properties: propertiesWith(9, 30) };
    const report = await reportOf(apiWith({ ...propertiesWith(9, 1), nested }), apiWith(propertiesWith(9, 1)));
    expect(report).toMatch(/ - "nested": \{\n.* - {3}"type": "object",\n.*\n.*\n +│ {3}… 121 more lines\n/);
  });
});

describe.each([...pairs.keys()])('%s', name => {
  test.each([40, 60, 100, 200])(
    'fits %i columns but for names and sentences of rules that have no place to break',
    async width => {
      const digest = toDigest(await comparePair(pairs.get(name) as URL), { language: 'ja', all: true });
      const tooWide = toText(digest, { width })
        .split('\n')
        .filter(
          line => widthOf(line) > width && line.trim().includes(' ') && !/[✗!✓] |→|\[[a-z-]+\]$|^ +\S+$/.test(line),
        )
        .filter(
          line =>
            !line
              .trim()
              .split(/ {2,}/)
              .some(piece => widthOf(piece) > width / 2),
        );
      expect(tooWide).toEqual([]);
    },
  );

  test('colours change nothing but colours', async () => {
    const digest = toDigest(await comparePair(pairs.get(name) as URL), { language: 'en', all: true });
    const colored = toText(digest, { width: 80, paint });
    expect(colored).toContain('\u001b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
    expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(toText(digest, { width: 80 }));
  });
});

test('wrapping loses nothing and keeps within the width where it can', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', '計', '。', ' ', '/') }),
      fc.integer({ min: 4, max: 40 }),
      (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(widthOf(line) <= width || !line.includes(' ')).toBe(true);
      },
    ),
  );
});

const inColor = (code: string) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const paint: Paint = {
  breaking: inColor('31'),
  dangerous: inColor('33'),
  safe: inColor('32'),
  base: inColor('31'),
  revision: inColor('32'),
  mark: inColor('1'),
  strong: inColor('1'),
  faint: inColor('2'),
};

type LastOf = number | ((index: number) => number);

const propertiesWith = (last: LastOf, count: number): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `p${index}`,
      { type: 'string', maxLength: typeof last === 'number' ? last : last(index) },
    ]),
  );

const apiWith = (properties: Readonly<Record<string, unknown>>, paths = 1): unknown => {
  const schema = { $ref: '#/components/schemas/Thing' };
  const post = { requestBody: { content: { 'application/json': { schema } } }, responses: {} };
  return {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: Object.fromEntries(Array.from({ length: paths }, (_, index) => [`/t${index}`, { post }])),
    components: { schemas: { Thing: { type: 'object', properties } } },
  };
};

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const operation = { get: { responses: {} } };

const apiAt = (paths: unknown): unknown => ({ openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths });

const answering = (properties: unknown): unknown => ({
  ...(apiAt({
    '/t': {
      get: {
        responses: {
          '200': {
            description: '',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
          },
        },
      },
    },
  }) as object),
  components: { schemas: { Thing: { type: 'object', properties } } },
});

interface Options extends Partial<TextOptions> {
  readonly all?: boolean;
  readonly isMinified?: boolean;
  /** Where both documents are. */
  readonly folder?: string;
}

async function reportOf(
  base: unknown,
  revision: unknown,
  { all = false, isMinified = false, width = 80, folder = '' }: Options = {},
): Promise<string> {
  const [left, right] = await Promise.all(
    Object.entries({ [`${folder}base.json`]: base, [`${folder}revision.json`]: revision }).map(
      async ([file, value]) => {
        const host = memoryHost({ [file]: JSON.stringify(value, null, isMinified ? 0 : 2) });
        const { description } = await load(host, file);
        if (!description) throw new Error(`${file} could not be read`);
        return prepare(description);
      },
    ),
  );
  if (!left || !right) throw new Error('a side is missing');
  return toText(toDigest(diff(left, right), { language: 'en', all }), { width });
}
