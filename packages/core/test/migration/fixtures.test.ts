// The migration reports of the pairs in fixtures/migration, in every form; with UPDATE=1 the forms are written instead.
import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { toMigrationReport } from '../../src/migration/to-migration-report.ts';
import { toMigrationMarkdown } from '../../src/report/migration/migration-markdown.ts';
import { toMigrationPage } from '../../src/report/migration/migration-page.ts';
import { withSource } from '../../src/report/migration/with-source.ts';
import { folderOf, migrateFixture, migrationFixtures } from './load.ts';

const read = (file: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(new URL(`../../schema/${file}`, import.meta.url), 'utf8')) as Record<string, unknown>;
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
ajv.addSchema(read('diff-report.v1.schema.json'));
const isReport = ajv.compile(read('migration-report.v1.schema.json'));

describe.each(migrationFixtures)('%s', name => {
  const expectFile = (file: string, content: string): void => {
    const url = new URL(file, folderOf(name));
    if (process.env['UPDATE']) writeFileSync(url, content);
    else expect(content).toBe(readFileSync(url, 'utf8'));
  };

  test('Markdown and page', async () => {
    const migration = await migrateFixture(name);
    expectFile('report.md', toMigrationMarkdown(toMigrationReport(migration, 'en')));
    expectFile('report.ja.md', toMigrationMarkdown(toMigrationReport(migration, 'ja')));
    expectFile(
      'report.html',
      toMigrationPage(withSource(toMigrationReport(migration, 'en'), migration.compared.changes)),
    );
  });

  test.each(['en', 'ja'] as const)('data (%s)', async language => {
    const report = toMigrationReport(await migrateFixture(name), language);
    expect(isReport(JSON.parse(JSON.stringify(report))) ? null : isReport.errors).toBe(null);
  });

  test('twice the same', async () => {
    const [first, second] = [await migrateFixture(name), await migrateFixture(name)];
    expect(JSON.stringify(toMigrationReport(first, 'en'))).toBe(JSON.stringify(toMigrationReport(second, 'en')));
  });
});
