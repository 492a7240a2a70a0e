// What programs read: every report has the published form, and every finding all that is promised of one.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Finding, Report } from '../../src/index.ts';
import { toJson, toJsonl, toReport } from '../../src/index.ts';
import { comparePair, pairs } from './load-pair.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schema/diff-report.v1.schema.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, unknown>>;
const ajv = new Ajv2020({
  strict: true,
  allErrors: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
});
ajv.addSchema(schema);
const isReport = ajv.getSchema('urn:breakwater:diff-report:1') ?? fail('report');
const isLine = ajv.getSchema('urn:breakwater:diff-report:1#/$defs/line') ?? fail('line');
const isAnswer = ajv.getSchema('urn:breakwater:diff-report:1#/$defs/pairAnswer') ?? fail('pairAnswer');

function fail(name: string): never {
  throw new Error(`the schema has no ${name}`);
}

describe.each([...pairs])('%s', (_, folder) => {
  test.each(['en', 'ja'] as const)('has the published form (%s)', async language => {
    const report = toReport(await comparePair(folder), language);
    const json = JSON.parse([...toJson(report)].join('')) as unknown;
    expect(isReport(json) === true ? null : isReport.errors).toBe(null);
    expect(json).toEqual(report);
  });

  test('has it line by line', async () => {
    const lines = [...toJsonl(toReport(await comparePair(folder), 'en'))].map(line => JSON.parse(line) as unknown);
    for (const line of lines) {
      expect(isLine(line) === true ? null : isLine.errors).toBe(null);
    }
  });

  test('points at what it speaks of', async () => {
    const { findings } = toReport(await comparePair(folder), 'en');
    const texts = new Map(
      ['base', 'revision'].map(side => [side, readFileSync(new URL(`${side}.yaml`, folder), 'utf8')]),
    );
    for (const finding of findings) {
      for (const side of ['base', 'revision'] as const) {
        const { start, end, pointer } = finding[side];
        const lines = (texts.get(side) ?? '').split('\n');
        const first = lines[start.line - 1]?.slice(start.column - 1) ?? '';
        const key = (pointer.split('/').at(-1) ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
        // Items of lists have no key, and a few keys are written in another way than they are read.
        if (!/^\d*$/.test(key) && /^[\w/{}-]+$/.test(key))
          expect(first).toMatch(new RegExp(`^['"]?${key.replaceAll(/[{}/]/g, '\\$&')}`));
        expect(start.line * 1e6 + start.column).toBeLessThan(end.line * 1e6 + end.column);
      }
    }
  });

  test('is the same in another language but for its words', async () => {
    const [english, japanese] = (['en', 'ja'] as const).map(language =>
      comparePair(folder).then(it => toReport(it, language)),
    );
    expect(withoutWords((await japanese) as Report)).toEqual(withoutWords((await english) as Report));
  });
});

/** In the form of paths that `toHaveProperty` takes. */
const promised = [
  'rule',
  'effect',
  'level',
  'surface',
  'facts',
  'fingerprint',
  'method',
  'path',
  'directions',
  'impacts[0].operations',
  ...['base', 'revision'].flatMap(side =>
    ['pointer', 'start.line', 'start.column', 'end.line'].map(it => `${side}.${it}`),
  ),
];

test('every finding says what was found, where, in which direction, and whom it reaches', async () => {
  const reports = await Promise.all([...pairs.values()].map(async folder => toReport(await comparePair(folder), 'en')));
  const findings = reports.flatMap(report => report.findings);
  expect(findings.length).toBeGreaterThan(20);
  for (const finding of findings) {
    for (const key of promised) expect(finding).toHaveProperty(key);
    expect(finding.directions).toEqual([...new Set(finding.impacts.map(impact => impact.direction))]);
    expect(finding.directions.length).toBeGreaterThan(0);
  }
});

test('a change in one operation names it', async () => {
  const report = await reportOf('required-parameter-added');
  expect(report.findings.find(it => it.rule === 'parameter-added-required')).toMatchObject({
    method: 'GET',
    path: '/spots',
    directions: ['input'],
    base: { exists: false, pointer: '/paths/~1spots/get', start: { line: 11 } },
    revision: { exists: true, pointer: '/paths/~1spots/get/parameters/0', start: { line: 13, column: 11 } },
  } satisfies PartialFinding);
});

test('a change in a component names the operations that it reaches', async () => {
  const report = await reportOf('shared-component-edited');
  const finding = report.findings.find(it => it.subject === 'Person.email');
  expect(finding).toMatchObject({ method: null, path: null, directions: ['input'] } satisfies PartialFinding);
  expect(finding?.impacts[0]?.operations.map(it => `${it.method} ${it.path}`)).toEqual(
    ['plans', 'spots', 'notes', 'tags', 'users', 'trips', 'photos'].map(name => `POST /${name}`),
  );
});

test('findings are in the order of the revision', async () => {
  const { findings } = await reportOf('demo');
  const lines = findings.map(finding => finding.revision.start.line);
  expect(lines).toEqual([...lines].sort((left, right) => left - right));
});

test('the answers about pairs have a form of their own', () => {
  const counts = { breaking: 0, dangerous: 0, safe: 0 };
  const answers = [
    {
      id: 'a',
      verdict: 'same',
      counts: { ...counts, surfaces: { wire: counts, source: counts, docs: counts } },
      seconds: 0.1,
    },
    { id: 1, error: 'what went wrong' },
    { error: 'line 2: is not JSON' },
  ];
  for (const answer of answers) {
    expect(isAnswer(answer) === true ? null : isAnswer.errors).toBe(null);
  }
  expect(isAnswer({ id: 'a', verdict: 'fine' })).toBe(false);
});

type PartialFinding = { readonly [Key in keyof Finding]?: unknown };

const reportOf = async (name: string): Promise<Report> => toReport(await comparePair(pairs.get(name) as URL), 'en');

const withoutWords = ({ findings, ...report }: Report): unknown => ({
  ...report,
  language: '',
  rules: Object.keys(report.rules),
  problems: report.problems.length,
  findings: findings.map(({ witness, steps, ...finding }) => ({
    ...finding,
    message: '',
    steps: Object.keys(steps ?? {}),
    witness: witness?.kind === 'none' ? { ...witness, reason: witness.reason?.code } : witness,
  })),
});
