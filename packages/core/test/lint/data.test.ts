// What programs read: lint reports have the published form.
import { readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import {
  lintPrepared,
  load,
  memoryHost,
  prepare,
  resolveRuleset,
  toJson,
  toJsonl,
  toLintReport,
} from '../../src/index.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
ajv.addSchema(
  JSON.parse(readFileSync(new URL('../../schema/lint-report.v1.schema.json', import.meta.url), 'utf8')) as Readonly<
    Record<string, unknown>
  >,
);
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
