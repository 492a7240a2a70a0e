// What programs read: lint reports have the published form, and configurations are read as their schema says.
import { readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load as parseYaml } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import {
  lintPrepared,
  load,
  memoryHost,
  prepare,
  readRuleset,
  resolveRuleset,
  toJson,
  toJsonl,
  toLintReport,
} from '../../src/index.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
for (const name of ['lint-report', 'configuration']) {
  const url = new URL(`../../schema/${name}.v1.schema.json`, import.meta.url);
  ajv.addSchema(JSON.parse(readFileSync(url, 'utf8')) as Readonly<Record<string, unknown>>);
}
const schemaOf = (id: string): ValidateFunction => {
  const validate = ajv.getSchema(id);
  if (!validate) throw new Error(`there is no schema ${id}`);
  return validate;
};

const text = `
openapi: 3.1.0
info: { title: Things, version: 1.0.0 }
paths:
  /things/{id}:
    put:
      x-breakwater-ignore: { rule: status-401-www-authenticate, reason: The gateway adds it. }
      parameters:
        - { name: If-Match, in: header, schema: { type: string } }
      responses: { '204': { description: Replaced }, '401': { description: Unauthorized } }
`;

describe('lint reports', () => {
  test.each(['en', 'ja'] as const)('have the published form (%s)', async language => {
    const { description, problems } = await load(memoryHost({ 'api.yaml': text }), 'api.yaml');
    if (!description) throw new Error('unreadable');
    const linted = lintPrepared(prepare(description, problems), resolveRuleset({ extends: 'strict' }), {
      now: new Date('2026-01-01T00:00:00Z'),
    });
    const report = toLintReport(linted, language);
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report.unreported.excepted).toBe(1);
    const isReport = schemaOf('urn:breakwater:lint-report:1');
    const json = JSON.parse([...toJson(report)].join('')) as unknown;
    expect(isReport(json) ? null : isReport.errors).toBe(null);
    const isLine = schemaOf('urn:breakwater:lint-report:1#/$defs/line');
    for (const line of toJsonl(report)) expect(isLine(JSON.parse(line)) ? null : isLine.errors).toBe(null);
  });
});

describe('configurations', () => {
  const cases: readonly (readonly [text: string, isRight: boolean])[] = [
    ['extends: strict', true],
    ['extends: [recommended, ./ours.yaml]', true],
    ['rules: { cache-if-match-412: off }', true],
    ['rules: { cache-if-match-412: { severity: error } }', true],
    ['versioning: { strategy: header }', true],
    ["lifecycle: { minimumNotice: P6M, maximumNotice: P1Y2M, warnBefore: P4W, grace: P0D, timeZone: '+09:00' }", true],
    ['lifecycle: { aliases: { x-acme-end: x-sunset } }', true],
    ["overrides: [{ paths: ['/internal/**'], rules: { cache-if-match-412: hint } }]", true],
    ['{}', true],
    ['extends: 1', false],
    ['rulez: {}', false],
    ['rules: { cache-if-match-412: fatal }', false],
    ['rules: { cache-if-match-412: { severity: error, colour: red } }', false],
    ['versioning: { strategy: magic }', false],
    ['lifecycle: { minNotice: P6M }', false],
    ['lifecycle: { minimumNotice: 6 months }', false],
    ['lifecycle: { minimumNotice: 180 }', false],
    ['lifecycle: { timeZone: Asia/Tokyo }', false],
    ['lifecycle: { aliases: { x-acme-end: x-sunsets } }', false],
    ['lifecycle: { aliases: [x-sunset] }', false],
    ['overrides: [{ path: [/a], rules: {} }]', false],
  ];

  test.each(cases)('%s', async (configuration, isRight) => {
    const { problems } = await readRuleset(configuration, 'file:///breakwater.yaml', 'breakwater.yaml');
    expect(problems.map(({ code }) => code)).toEqual(isRight ? [] : [expect.any(String)]);
    expect(schemaOf('urn:breakwater:configuration:1')(parseYaml(configuration))).toBe(isRight);
  });
});
