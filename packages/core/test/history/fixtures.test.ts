// What became of the descriptions in fixtures/history, in every form; with UPDATE=1 the forms are written instead.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { toHistoryJson, toHistoryMarkdown, toHistoryReport, toHistoryText } from '../../src/index.ts';
import { historyOf } from './history-of.ts';

const fixtures = new URL('../../../../fixtures/history/', import.meta.url);
const schema = JSON.parse(
  readFileSync(new URL('../../schema/history-report.v1.schema.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, unknown>>;
const isReport = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false }).compile(schema);

describe.each(readdirSync(fixtures))('%s', name => {
  const folder = new URL(`${name}/`, fixtures);
  /** `2025-01-10-v1.0.0.revision.yaml` */
  const revisions = readdirSync(folder)
    .filter(file => file.endsWith('.revision.yaml'))
    .sort()
    .map(file => {
      const [, day = '', label = ''] = /^(.{10})-(.*)\.revision\.yaml$/.exec(file) ?? [];
      return { label, day, text: readFileSync(new URL(file, folder), 'utf8') };
    });
  const undated = revisions.map(({ label, text }) => ({ label, text }));

  const expectFile = (file: string, content: string): void => {
    const url = new URL(file, folder);
    if (process.env['UPDATE']) writeFileSync(url, content);
    else expect(content).toBe(readFileSync(url, 'utf8'));
  };

  test('text', async () => {
    const found = await historyOf(revisions);
    expectFile('report.txt', toHistoryText(toHistoryReport(found, 'en'), { width: 80, all: false }));
    expectFile('report.ja.wide.txt', toHistoryText(toHistoryReport(found, 'ja'), { width: 120, all: false }));
  });

  test('text without dates', async () => {
    const report = toHistoryReport(await historyOf(undated), 'en');
    expectFile('report.undated.txt', toHistoryText(report, { width: 80, all: false }));
  });

  test('Markdown', async () => {
    expectFile('report.md', toHistoryMarkdown(toHistoryReport(await historyOf(revisions), 'en')));
  });

  test.each(['en', 'ja'] as const)('data (%s)', async language => {
    const report = toHistoryReport(await historyOf(revisions), language);
    const json = JSON.parse([...toHistoryJson(report)].join('')) as unknown;
    expect(isReport(json) ? null : isReport.errors).toBe(null);
    expect(json).toEqual(report);
  });
});
