// The page of a migration stays small enough to open, however much changed, and the data of templates has a word for everything.
import { describe, expect, test } from 'vitest';
import { toMigrationReport } from '../../src/migration/to-migration-report.ts';
import { toMigrationPage } from '../../src/report/migration/migration-page.ts';
import type { MigrationReport } from '../../src/report/migration/migration-report.ts';
import { templateHelpers, toTemplateData } from '../../src/report/migration/template-data.ts';
import { withSource } from '../../src/report/migration/with-source.ts';
import { migrateFixture, migrationFixtures } from './load.ts';

const reports = Promise.all(
  migrationFixtures.map(async name => {
    const migration = await migrateFixture(name);
    return withSource(toMigrationReport(migration, 'en'), migration.compared.changes);
  }),
);

const many = (report: MigrationReport, count: number): MigrationReport => ({
  ...report,
  sections: Array.from({ length: count }, (_, index) =>
    report.sections.map(section => ({ ...section, id: `${section.id}-${index}` })),
  ).flat(),
});

const countOf = (page: string, part: string): number => page.split(part).length - 1;

describe('a page of at most 2 MB', () => {
  test('leaves out lines of the descriptions first, and then parts that are less grave, and says so', {
    timeout: 60_000,
  }, async () => {
    const [report] = (await reports) as [MigrationReport];
    const whole = toMigrationPage(report);
    const perSection = countOf(whole, 'class="source"') / report.sections.length;
    for (const [times, hasAll] of [
      [90, true],
      [400, false],
    ] as const) {
      const page = toMigrationPage(many(report, times));
      const sections = report.sections.length * times;
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(2_000_000);
      expect(Buffer.byteLength(page)).toBeGreaterThan(1_500_000);
      const told = countOf(page, '<details id=');
      expect(hasAll ? told === sections : told < sections).toBe(true);
      expect(countOf(page, 'class="source"')).toBeLessThan(perSection * sections);
      expect(page.includes('more parts are left out')).toBe(!hasAll);
    }
  });
});

test('every part of every report has the helpers that templates are promised', async () => {
  const found = new Map<string, Set<string>>();
  const walk = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, key);
    else if (typeof value === 'object' && value !== null) {
      const members = value as Readonly<Record<string, unknown>>;
      if (typeof members['show'] === 'object') {
        const names = found.get(key) ?? new Set();
        for (const [name, said] of Object.entries(members['show'] ?? {})) {
          names.add(name);
          expect(said, `${key}.${name}`).not.toBe(undefined);
        }
        found.set(key, names);
      }
      for (const [name, member] of Object.entries(members)) walk(member, name);
    }
  };
  for (const report of await reports) walk(toTemplateData(report), 'report');
  const { report, section, change, example, path, phase, deadline, entry, waived } = templateHelpers;
  const expected = {
    report,
    sections: section,
    changes: change,
    examples: example,
    paths: path,
    rollout: phase,
    deadlines: deadline,
    added: entry,
    waived,
  };
  for (const [key, names] of Object.entries(expected)) expect([...(found.get(key) ?? [])], key).toEqual(names);
});
