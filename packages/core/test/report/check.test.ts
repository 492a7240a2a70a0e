// What a check says of several descriptions: the published form, and what is in every other one.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CheckedDescription, CheckReport, Language } from '../../src/index.ts';
import {
  checkFormats,
  diffRemoved,
  lintPrepared,
  load,
  memoryHost,
  prepare,
  resolveRuleset,
  toCheckJson,
  toCheckJsonl,
  toCheckReport,
  toCheckText,
  toDigest,
  toLintReport,
  toReport,
} from '../../src/index.ts';
import { comparePair, pairs } from './load-pair.ts';

const schemas = ['check', 'diff', 'lint'].map(
  name =>
    JSON.parse(
      readFileSync(new URL(`../../schema/${name}-report.v1.schema.json`, import.meta.url), 'utf8'),
    ) as Readonly<Record<string, unknown>>,
);
const ajv = new Ajv2020({
  strict: true,
  allErrors: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
});
ajv.addSchema(schemas);
const validator = (name: string) => ajv.getSchema(`urn:breakwater:${name}`) ?? expect.unreachable(name);

const hostile = 'a|b`c`<script>\u202e@team\n::error::x';

const base = { text: 'merge base with origin/main, 3fa0c1d, 2026-11-20', file: 'main:x.yaml', commit: 'a'.repeat(40) };

const descriptionsIn = async (language: Language): Promise<readonly CheckedDescription[]> => {
  const [, folder] = [...pairs].find(([name]) => name === 'plans') ?? [...pairs][0] ?? expect.unreachable();
  const compared = await comparePair(folder);
  const text = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths:\n  /Things_all: { get: { responses: {} } }\n';
  const { description, problems } = await load(memoryHost({ 'a.yaml': text }), 'a.yaml');
  const prepared = prepare(description ?? expect.unreachable(), problems);
  const linted = lintPrepared(prepared, resolveRuleset({ extends: 'recommended' }), { now: new Date(0) });
  const common = { fails: false, base, problems: [] };
  return [
    { ...common, file: 'a.yaml', status: 'compared', fails: true, report: toReport(compared, language) },
    { ...common, file: hostile, status: 'new', lint: toLintReport(linted, language), base: { ...base, file: null } },
    { ...common, file: 'c.yaml', status: 'unchanged' },
    {
      ...common,
      file: 'd.yaml',
      status: 'removed',
      fails: true,
      report: toReport(diffRemoved(prepared, { uri: 'file:///d.yaml', label: 'd.yaml' }), language),
    },
    {
      ...common,
      file: 'e.yaml',
      status: 'incomplete',
      problems: [
        { code: 'crashed', gravity: 'fatal', message: hostile, file: 'e.yaml', start: { line: 1, column: 2 } },
      ],
    },
  ];
};

describe.each(['en', 'ja'] as const)('in %s', language => {
  let report: CheckReport;
  beforeAll(async () => {
    report = toCheckReport({
      language,
      descriptions: await descriptionsIn(language),
      problems: [],
      skipped: 2,
      failsByWaivers: false,
    });
  });

  test('has the published form, as a whole and line by line', () => {
    const isReport = validator('check-report:1');
    const json = JSON.parse([...toCheckJson(report)].join('')) as unknown;
    expect(isReport(json) === true ? null : isReport.errors).toBe(null);
    expect(json).toEqual(report);
    const lines = ['check', 'diff', 'lint'].map(name => validator(`${name}-report:1#/$defs/line`));
    for (const line of toCheckJsonl(report))
      expect(lines.some(isLine => isLine(JSON.parse(line)) === true) ? null : line).toBe(null);
  });

  test('decides for all', () => {
    expect(report.decision).toBe('incomplete');
    expect(report.counts.descriptions).toEqual({
      compared: 1,
      unchanged: 1,
      new: 1,
      removed: 1,
      incomplete: 1,
      failing: 2,
      skipped: 2,
    });
    const without = (file: string): CheckReport =>
      toCheckReport({
        ...report,
        descriptions: report.descriptions.filter(it => it.file !== file && !(file === '' && it.fails)),
        skipped: 0,
        failsByWaivers: false,
      });
    expect(without('e.yaml').decision).toBe('fails');
    const quiet = report.descriptions.filter(it => it.status === 'unchanged');
    const passed = toCheckReport({ ...report, descriptions: quiet, skipped: 0, failsByWaivers: false });
    expect(passed.decision).toBe('passes');
    expect(toCheckReport({ ...report, descriptions: quiet, skipped: 0, failsByWaivers: true }).decision).toBe('fails');
  });

  test('tells everything that fails in every format', () => {
    for (const [name, write] of Object.entries(checkFormats)) {
      const text = [...write(report, { all: false, root: '', folder: '' })].join('');
      expect([name, text.includes('description-removed')]).toEqual([name, true]);
      expect([name, text.includes('\u202e')]).toEqual([name, false]);
      expect([name, /^::error::x/m.test(text)]).toEqual([name, false]);
    }
  });

  test('fits on a terminal, with nothing of strangers in it that acts', async () => {
    const compared = await comparePair([...pairs][0]?.[1] ?? expect.unreachable());
    const digests = new Map([['a.yaml', toDigest(compared, { language, all: false })]]);
    const text = toCheckText(report, { width: 80, all: false, digests });
    expect(text).not.toContain('\u202e');
    expect(text).not.toMatch(/^::/m);
    for (const { file } of report.descriptions.filter(it => it.file !== hostile && it.status !== 'unchanged'))
      expect(text).toContain(file);
  });
});
