// breakwater.yaml as it is read: good and bad files, what is said of the bad ones, and that the published schema agrees.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load as parseYaml } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { describeProblem, pointerOf, positionOfProblem, readConfiguration } from '../../src/index.ts';

const url = new URL('../../schema/configuration.v1.schema.json', import.meta.url);
const isConfiguration = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
}).compile(JSON.parse(readFileSync(url, 'utf8')) as Readonly<Record<string, unknown>>);

const read = (text: string) => readConfiguration(text, 'file:///breakwater.yaml', 'breakwater.yaml');

const good: readonly string[] = [
  '{}',
  'rules:',
  'x-ours: anything',
  'extends: strict',
  'extends: [recommended, ./ours.yaml]',
  // rules and overrides
  'rules: { cache-if-match-412: off }',
  'rules: { cache-if-match-412: { severity: error } }',
  'rules: { body-put-full: { severity: error } }',
  'rules: { of-a-ruleset-for-spectral: warning }',
  'rules: { default-changed: breaking, property-removed: off }',
  'rules: { enum-value-added: { output: dangerous } }',
  'rules: { enum-value-added: { input: safe, output: off } }',
  "overrides: [{ paths: ['/internal/**'], rules: { cache-if-match-412: hint, property-removed: safe } }]",
  'overrides: [{ tags: [internal], stability: [alpha, beta], files: [apis/*], rules: { type-changed: { input: off } } }]',
  'overrides: [{ rules: { property-removed: safe } }]',
  // what rules need to know
  'versioning: { strategy: header, name: API-Version }',
  "versioning: { prefix: '/api/v{major}' }",
  "lifecycle: { minimumNotice: P6M, maximumNotice: P1Y2M, warnBefore: P4W, grace: P0D, timeZone: '+09:00' }",
  'lifecycle: { minimumNotice: { stable: P1Y, beta: P1M } }',
  "lifecycle: { removalRequires: [sunset, text], removableAnytime: ['/internal/**'] }",
  'lifecycle: { aliases: { x-acme-end: x-sunset } }',
  // how it is compared, and what fails
  'compatibility: { surface: source, contentModel: lenient, requireVersion: true }',
  'compatibility: { contentModel: strict, extensions: { x-rate-limit: narrows } }',
  'compatibility: { policies: { optionalResponsePropertyRemoved: dangerous, undecided: off } }',
  'failOn: { changes: dangerous, conventions: none }',
  // what is checked
  'descriptions: [apis/*/openapi.yaml, { file: apis/orders.yaml, base: { tag: orders-v* } }]',
  'base: { mergeBase: main }',
  "base: { url: 'https://api.example.com/{path}' }",
  "base: { snapshot: 'contracts/{path}' }",
  'conventions: all',
  'waivers: ours/accepted.yaml',
  'outputs: { sarif: breakwater.sarif, markdown: comment.md }',
];

/** With the place of the first problem and what is said of it. */
const bad: readonly (readonly [text: string, place: string, message: string])[] = [
  ['[]', '', '`breakwater.yaml` must be a mapping'],
  ['extends: 1', '/extends', '`extends` must be a list'],
  ['rulez: {}', '/rulez', 'there is no setting `rulez`; did you mean `rules`?'],
  ['rules: []', '/rules', '`rules` must be a mapping'],
  [
    'rules: { cache-if-match-412: fatal }',
    '/rules/cache-if-match-412',
    '`cache-if-match-412` is `fatal`, and can be error, warning, info, hint, off',
  ],
  [
    'rules: { cache-if-match-412: breaking }',
    '/rules/cache-if-match-412',
    '`cache-if-match-412` is `breaking`, and can be error, warning, info, hint, off',
  ],
  [
    'rules: { cache-if-match-412: { severity: error, colour: red } }',
    '/rules/cache-if-match-412/colour',
    'the options of `cache-if-match-412` are wrong here: must NOT have additional properties: colour',
  ],
  [
    'rules: { property-removed: error }',
    '/rules/property-removed',
    '`property-removed` is `error`, and can be breaking, dangerous, safe, off',
  ],
  [
    'rules: { proprety-removed: safe }',
    '/rules/proprety-removed',
    'there is no rule `proprety-removed`; did you mean `property-removed`?',
  ],
  [
    'rules: { proprety-removed: { input: safe } }',
    '/rules/proprety-removed',
    'there is no rule `proprety-removed`; did you mean `property-removed`?',
  ],
  [
    'overrides: [{ rules: { proprety-removed: safe } }]',
    '/overrides/0/rules/proprety-removed',
    'there is no rule `proprety-removed`; did you mean `property-removed`?',
  ],
  [
    'overrides: [{ rules: { of-somebody-else: fatal } }]',
    '/overrides/0/rules/of-somebody-else',
    '`of-somebody-else` is `fatal`, and can be error, warning, info, hint, off',
  ],
  [
    'rules: { property-removed: { inputs: safe } }',
    '/rules/property-removed/inputs',
    'there is no setting `inputs`; did you mean `input`?',
  ],
  [
    'rules: { property-removed: { output: warning } }',
    '/rules/property-removed/output',
    '`output` is `warning`, and can be breaking, dangerous, safe, off',
  ],
  [
    'rules: { property-removed: [safe] }',
    '/rules/property-removed',
    '`property-removed` is `safe`, and can be breaking, dangerous, safe, off',
  ],
  ['overrides: { paths: [/a] }', '/overrides', '`overrides` must be a list'],
  ['overrides: [{ path: [/a], rules: {} }]', '/overrides/0/path', 'there is no setting `path`; did you mean `paths`?'],
  ['overrides: [{ paths: [/a] }]', '/overrides/0', '`rules` is missing'],
  ['overrides: [null]', '/overrides/0', '`rules` is missing'],
  ['overrides: [strict]', '/overrides/0', '`overrides` must be a mapping'],
  ['overrides: [{ paths: /a, rules: {} }]', '/overrides/0/paths', '`paths` must be a list'],
  [
    'overrides: [{ stability: [experimental], rules: {} }]',
    '/overrides/0/stability/0',
    '`stability` is `experimental`, and can be draft, alpha, beta, stable',
  ],
  ['overrides: [{ tags: [1], rules: {} }]', '/overrides/0/tags/0', '`tags` must be text'],
  [
    'overrides: [{ rules: { property-removed: warning } }]',
    '/overrides/0/rules/property-removed',
    '`property-removed` is `warning`, and can be breaking, dangerous, safe, off',
  ],
  [
    'versioning: { strategy: magic }',
    '/versioning/strategy',
    '`strategy` is `magic`, and can be url, header, media-type, query, none',
  ],
  ['versioning: { name: [a] }', '/versioning/name', '`name` must be text'],
  [
    'versioning: { headers: a }',
    '/versioning/headers',
    'there is no setting `headers`; there are strategy, name, prefix, mediaType',
  ],
  [
    'lifecycle: { minNotice: P6M }',
    '/lifecycle/minNotice',
    'there is no setting `minNotice`; did you mean `minimumNotice`?',
  ],
  [
    'lifecycle: { minimumNotice: 6 months }',
    '/lifecycle/minimumNotice',
    '`minimumNotice` is `6 months`, and can be P6M, P30D',
  ],
  ['lifecycle: { minimumNotice: 180 }', '/lifecycle/minimumNotice', '`minimumNotice` is `180`, and can be P6M, P30D'],
  [
    'lifecycle: { minimumNotice: { gamma: P6M } }',
    '/lifecycle/minimumNotice/gamma',
    'there is no setting `gamma`; there are draft, alpha, beta, stable',
  ],
  ['lifecycle: { timeZone: Asia/Tokyo }', '/lifecycle/timeZone', '`timeZone` is `Asia/Tokyo`, and can be +09:00'],
  [
    'lifecycle: { removalRequires: [sunsets] }',
    '/lifecycle/removalRequires/0',
    '`removalRequires` is `sunsets`, and can be deprecated, deprecated-at, sunset, successor, headers, text',
  ],
  [
    'lifecycle: { aliases: { x-acme-end: x-sunsets } }',
    '/lifecycle/aliases/x-acme-end',
    expect.stringMatching(/^`x-acme-end` is `x-sunsets`, and can be x-/) as string,
  ],
  ['lifecycle: { aliases: [x-sunset] }', '/lifecycle/aliases', '`aliases` must be a mapping'],
  ['compatibility: { surface: docs }', '/compatibility/surface', '`surface` is `docs`, and can be wire, source'],
  [
    'compatibility: { contentmodel: strict }',
    '/compatibility/contentmodel',
    'there is no setting `contentmodel`; did you mean `contentModel`?',
  ],
  [
    'compatibility: { extensions: { x-a: breaks } }',
    '/compatibility/extensions/x-a',
    '`x-a` is `breaks`, and can be narrows, widens, alters, annotates',
  ],
  [
    'compatibility: { extensions: { summary: alters } }',
    '/compatibility/extensions',
    '`extensions` is `summary`, and can be x-…',
  ],
  ['compatibility: { requireVersion: yes }', '/compatibility/requireVersion', '`requireVersion` must be true or false'],
  [
    'compatibility: { policies: { optionalResponsePropertyRemovd: safe } }',
    '/compatibility/policies/optionalResponsePropertyRemovd',
    'there is no setting `optionalResponsePropertyRemovd`; did you mean `optionalResponsePropertyRemoved`?',
  ],
  [
    'compatibility: { policies: { undecided: error } }',
    '/compatibility/policies/undecided',
    '`undecided` is `error`, and can be breaking, dangerous, safe, off',
  ],
  ['failOn: breaking', '/failOn', '`failOn` must be a mapping'],
  ['failOn: { changes: error }', '/failOn/changes', '`changes` is `error`, and can be breaking, dangerous, any, none'],
  ['failOn: { lint: error }', '/failOn/lint', 'there is no setting `lint`; there are changes, conventions'],
  ['descriptions: apis/*', '/descriptions', '`descriptions` must be a list'],
  ['descriptions: [1]', '/descriptions/0', '`descriptions` must be text'],
  ['descriptions: [{ base: { mergeBase: main } }]', '/descriptions/0', '`file` is missing'],
  ['descriptions: [{ file: a, base: main }]', '/descriptions/0/base', '`base` must be a mapping'],
  ['base: main', '/base', '`base` must be a mapping'],
  ['base:', '/base', '`base` is `null`, and can be mergeBase, revision, tag, snapshot, url'],
  ['base: {}', '/base', '`base` is `{}`, and can be mergeBase, revision, tag, snapshot, url'],
  [
    'base: { branch: main }',
    '/base/branch',
    'there is no setting `branch`; there are mergeBase, revision, tag, snapshot, url',
  ],
  [
    'base: { mergeBase: main, tag: v* }',
    '/base',
    '`base` is `mergeBase, tag`, and can be mergeBase, revision, tag, snapshot, url',
  ],
  ['base: { revision: 1.0 }', '/base/revision', '`revision` must be text'],
  ['conventions: off the record', '/conventions', '`conventions` is `off the record`, and can be new, all, off'],
  ['waivers: [a]', '/waivers', '`waivers` must be text'],
  [
    'outputs: { pdf: a.pdf }',
    '/outputs/pdf',
    expect.stringMatching(/^there is no setting `pdf`; there are text, json/) as string,
  ],
  ['outputs: [sarif]', '/outputs', '`outputs` must be a mapping'],
];

describe('good files', () => {
  test.each(good)('%s', async text => {
    expect((await read(text)).problems).toEqual([]);
    expect(isConfiguration(parseYaml(text)) ? null : isConfiguration.errors).toBe(null);
  });
});

describe('bad files', () => {
  test.each(bad)('%s', async (text, place, message) => {
    const { source, problems } = await read(text);
    const [problem] = problems;
    expect(problems).toHaveLength(1);
    expect(problem?.origin && pointerOf(problem.origin)).toBe(place);
    expect(problem && describeProblem(problem, 'en')).toEqual(message);
    expect(source).toBe(undefined);
    expect(isConfiguration(parseYaml(text))).toBe(false);
  });

  test('what cannot be parsed is told by its place', async () => {
    const { problems } = await read('rules: {');
    expect(problems.map(({ code }) => code)).toEqual(['syntax']);
  });

  test('several problems are told in the order of the sections', async () => {
    const { problems } = await read('outputs: 1\nrules: { property-removed: no }\nbase: { mergeBase: 1, x-why: 2 }');
    expect(problems.map(({ origin }) => origin && pointerOf(origin))).toEqual([
      '/rules/property-removed',
      '/base/mergeBase',
      '/outputs',
    ]);
  });

  test('a place is found in the text', async () => {
    const { problems } = await read('rules:\n  property-removed: no\n');
    expect(problems.map(positionOfProblem)).toEqual([{ file: 'breakwater.yaml', start: { line: 2, column: 3 } }]);
  });
});
