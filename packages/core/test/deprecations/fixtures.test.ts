// What is said of the descriptions in fixtures/lifecycle, in every form; with UPDATE=1 the forms are written instead.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import {
  toDeprecationsCalendar,
  toDeprecationsJson,
  toDeprecationsMarkdown,
  toDeprecationsPage,
  toDeprecationsText,
} from '../../src/index.ts';
import { reportOn } from './found-in.ts';

const fixtures = new URL('../../../../fixtures/lifecycle/', import.meta.url);
const schema = JSON.parse(
  readFileSync(new URL('../../schema/deprecations-report.v1.schema.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, unknown>>;
const isReport = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false }).compile(schema);

describe.each(readdirSync(fixtures))('%s', name => {
  const folder = new URL(`${name}/`, fixtures);
  const text = readFileSync(new URL('description.yaml', folder), 'utf8');

  const expectFile = (file: string, content: string): void => {
    const url = new URL(file, folder);
    if (process.env['UPDATE']) writeFileSync(url, content);
    else expect(content).toBe(readFileSync(url, 'utf8'));
  };

  test('text', async () => {
    expectFile('report.txt', toDeprecationsText(await reportOn([text]), { width: 80, all: false }));
    const japanese = await reportOn([text], { language: 'ja' });
    expectFile('report.ja.wide.txt', toDeprecationsText(japanese, { width: 120, all: false }));
  });

  test('Markdown, calendar and page', async () => {
    const [english, japanese] = [await reportOn([text]), await reportOn([text], { language: 'ja' })];
    expectFile('report.md', toDeprecationsMarkdown(english));
    expectFile('report.ja.md', toDeprecationsMarkdown(japanese));
    expectFile('report.ics', [...toDeprecationsCalendar(english)].join('').replaceAll('\r\n', '\n'));
    expectFile('report.html', toDeprecationsPage(english));
  });

  test.each(['en', 'ja'] as const)('data (%s)', async language => {
    const report = await reportOn([text], { language });
    const json = JSON.parse([...toDeprecationsJson(report)].join('')) as unknown;
    expect(isReport(json) ? null : isReport.errors).toBe(null);
    expect(json).toEqual(report);
  });
});
