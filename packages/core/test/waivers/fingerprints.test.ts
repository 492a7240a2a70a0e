// A waiver holds as long as what it accepts is there: fingerprints survive whatever does not change a finding.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CompareOptions } from '../../src/index.ts';
import { changeRules, diff, lintPrepared, lintRules, load, memoryHost, prepare } from '../../src/index.ts';
import { resolveRuleset } from '../../src/ruleset/resolve.ts';
import { parse } from '../../src/source/parse.ts';
import { runExample } from '../../src/testing/run-example.ts';
import { lintDocumentOf } from '../../src/testing/run-lint-example.ts';
import { pairs } from '../report/load-pair.ts';

type Rewriting = (text: string) => string;

/** What these say depends on how YAML is written, on neighbours as evidence of a rename, or on which of two headers is first. */
const excepted: Readonly<Record<string, RegExp>> = {
  'from YAML to JSON': /^status-key-quoted/,
  'in another order': /^(?:status-key-quoted|demo|deprecation-header-value: Numbers)/,
};

/** These point at the first of several places. */
const pointing =
  /^(?:body-patch-partial|deprecation-no-sunset|property-case-consistent|url-case-consistent|url-trailing-slash) /;

const readFrom = (text: string): unknown => parse(text, { uri: 'file:///a.yaml', label: 'a.yaml' }).document?.value;

/** The same draws in every run. */
const draws = (function* generate(): Generator<number> {
  for (let state = Number(process.env['SEED'] ?? 1); ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
})();

const random = (): number => draws.next().value as number;

const shuffled = <T>(list: readonly T[]): readonly T[] =>
  list
    .map(item => [random(), item] as const)
    .toSorted(([left], [right]) => left - right)
    .map(([, item]) => item);

/** Lists in which order means nothing. */
const unordered = new Set(['parameters', 'required', 'enum', 'tags', 'consumes', 'produces', 'schemes']);

const reordered = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) {
    const items = value.map(item => reordered(item));
    return unordered.has(key) ? shuffled(items) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(shuffled(Object.entries(value)).map(([name, member]) => [name, reordered(member, name)]));
};

const rewritings: readonly (readonly [name: string, rewriting: Rewriting])[] = [
  ['from YAML to JSON', text => JSON.stringify(readFrom(text), undefined, 4)],
  ['in another order', text => JSON.stringify(reordered(readFrom(text)))],
  ['with comments and blank lines', text => text.replaceAll(/^(?=\w)/gm, '\n# A comment.\n')],
];

/** Only in the revision. */
const edits: readonly (readonly [name: string, rewriting: Rewriting])[] = [
  ['after something before it', text => withSchemas(text, schemas => ({ ASchemaOfItsOwn: {}, ...schemas }))],
  ['before something after it', text => withSchemas(text, schemas => ({ ...schemas, ZSchemaOfItsOwn: {} }))],
];

const withSchemas = (text: string, change: (schemas: object) => object): string => {
  const document = readFrom(text) as Record<'definitions' | 'components', Record<string, object> | undefined>;
  const { definitions = {}, components = {} } = document;
  return JSON.stringify(
    'swagger' in document
      ? { ...document, definitions: change(definitions) }
      : { ...document, components: { ...components, schemas: change(components['schemas'] ?? {}) } },
  );
};

const contractOf = async (text: string): Promise<ReturnType<typeof prepare>> => {
  const { description, problems } = await load(memoryHost({ 'api.yaml': text }), 'api.yaml');
  if (!description) throw new Error(`it cannot be read: ${JSON.stringify(problems)}\n${text}`);
  return prepare(description, problems);
};

const differenceIn = (name: string, before: readonly string[], after: readonly string[]): readonly string[] => {
  const [gone, come] = [before.filter(it => !after.includes(it)), after.filter(it => !before.includes(it))];
  return gone.length + come.length === 0 ? [] : [`${name}: ${gone.join()} became ${come.join()}`];
};

describe('of changes', { timeout: 120_000 }, () => {
  const fingerprintsOf = async (base: string, revision: string, options: CompareOptions): Promise<readonly string[]> =>
    diff(await contractOf(base), await contractOf(revision), options)
      .changes.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`)
      .sort();

  interface Case {
    readonly name: string;
    readonly base: string;
    readonly revision: string;
    readonly options: CompareOptions;
  }

  const cases = async (): Promise<readonly Case[]> => {
    const examples = await Promise.all(
      changeRules.flatMap(rule =>
        rule.examples.map(async (example): Promise<readonly Case[]> => {
          const { runs } = await runExample(rule, example);
          const now = new Date(`${example.now ?? '2026-01-01'}T00:00:00Z`);
          return runs.map(({ documents }) => ({
            ...documents,
            name: `${rule.id}: ${example.title}`,
            options: { now, surface: 'source' as const },
          }));
        }),
      ),
    );
    const folders = [...pairs].map(([name, folder]): Case => {
      const [base, revision] = ['base', 'revision'].map(side => readFileSync(new URL(`${side}.yaml`, folder), 'utf8'));
      return { name, base: base ?? '', revision: revision ?? '', options: {} };
    });
    return [...examples.flat(), ...folders];
  };

  test.each(rewritings)('%s', async (title, rewriting) => {
    const lost: string[] = [];
    for (const { name, base, revision, options } of await cases()) {
      if (excepted[title]?.test(name)) continue;
      const before = await fingerprintsOf(base, revision, options);
      const after = await fingerprintsOf(rewriting(base), rewriting(revision), options);
      lost.push(...differenceIn(name, before, after));
    }
    expect(lost).toEqual([]);
  });

  test.each(edits)('%s', async (_, edit) => {
    const lost: string[] = [];
    for (const { name, base, revision, options } of await cases()) {
      const before = await fingerprintsOf(base, revision, options);
      const after = new Set(await fingerprintsOf(base, edit(revision), options));
      const gone = before.filter(it => !after.has(it));
      if (gone.length > 0) lost.push(`${name}: ${gone.join()} became ${[...after].join()}`);
    }
    expect(lost).toEqual([]);
  });
});

describe('of conventions', { timeout: 120_000 }, () => {
  const all = resolveRuleset({ extends: 'strict' });

  const fingerprintsOf = async (text: string): Promise<readonly string[]> =>
    lintPrepared(await contractOf(text), all, { now: new Date('2026-01-01T00:00:00Z') })
      .violations.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`)
      .sort();

  const fixtures = new URL('../../../../fixtures/lint/', import.meta.url);
  const texts = [
    ...lintRules
      .filter(({ on }) => on !== 'waiver')
      .flatMap(rule =>
        rule.examples.map(
          example => [`${rule.id}: ${example.title}`, lintDocumentOf(example, example.yaml).text] as const,
        ),
      ),
    ...readdirSync(fixtures)
      .filter(name => name !== 'several-files')
      .map(name => [name, readFileSync(new URL(`${name}/description.yaml`, fixtures), 'utf8')] as const),
  ];

  test.each(rewritings)('%s', async (title, rewriting) => {
    const lost: string[] = [];
    for (const [name, text] of texts) {
      if (excepted[title]?.test(name)) continue;
      const [before, after] = [await fingerprintsOf(text), await fingerprintsOf(rewriting(text))].map(list =>
        list.filter(it => title !== 'in another order' || !pointing.test(it)),
      );
      lost.push(...differenceIn(name, before ?? [], after ?? []));
    }
    expect(lost).toEqual([]);
  });

  test.each(edits)('%s', async (_, edit) => {
    const lost: string[] = [];
    for (const [name, text] of texts) {
      if (excepted['from YAML to JSON']?.test(name)) continue;
      const after = new Set(await fingerprintsOf(edit(text)));
      const gone = (await fingerprintsOf(text)).filter(it => !after.has(it));
      if (gone.length > 0) lost.push(`${name}: ${gone.join()}`);
    }
    expect(lost).toEqual([]);
  });
});
