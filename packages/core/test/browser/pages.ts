// Every kind of page that Breakwater writes, of fixtures, and of the same with hostile texts.
import { readFileSync } from 'node:fs';
import type { MigrationReport } from '../../src/index.ts';
import { toDeprecationsPage, toMigrationPage, toMigrationReport, toolFormats, withSource } from '../../src/index.ts';
import { reportOn } from '../deprecations/found-in.ts';
import { hostileDescription } from '../deprecations/hostile.ts';
import { comparisonOf, lintOf, withDecisions, withTexts } from '../formats/reports.ts';
import { migrateFixture } from '../migration/load.ts';

const options = { all: true, root: '', folder: '' } as const;

const pageOf = (reports: Parameters<typeof toolFormats.html>[0]): string =>
  [...toolFormats.html(reports, options)].join('');

const [comparison, lint, deprecations, migration, series, bookings] = await Promise.all([
  comparisonOf('demo', 'en').then(report => withDecisions(report)),
  lintOf('travel-plans-warned', 'en'),
  reportOn([
    readFileSync(new URL('../../../../fixtures/lifecycle/travel-plans/description.yaml', import.meta.url), 'utf8'),
  ]),
  migrateFixture('travel-plans'),
  migrateFixture('series-of-orders'),
  migrateFixture('fastapi-bookings'),
]);

const guideOf = (of: typeof migration, language: 'en' | 'ja'): MigrationReport =>
  withSource(toMigrationReport(of, language), of.compared.changes);

export const guide = guideOf(migration, 'en');

export const pages: Readonly<Record<string, string>> = {
  report: toMigrationPage(guide),
  'report in Japanese': toMigrationPage(guideOf(migration, 'ja')),
  'report on a series': toMigrationPage(guideOf(series, 'en')),
  'report with what was accepted': toMigrationPage(guideOf(bookings, 'en')),
  diff: pageOf([comparison]),
  lint: pageOf([lint]),
  check: pageOf([comparison, lint]),
  deprecations: toDeprecationsPage(deprecations),
};

const hostile = [
  `</script><script>alert(1)</script><img src=x onerror="alert(1)"><iframe src="javascript:alert(1)">`,
  `"><svg onload=alert(1)>' onmouseover='alert(1)`,
  `</summary></details></style><link rel=stylesheet href=https://evil.example/x.css>\`<b>\``,
];
let count = 0;
const next = (): string => hostile[count++ % hostile.length] as string;

export const hostilePages: Readonly<Record<string, string>> = {
  report: toMigrationPage(withTexts(guide, next)),
  diff: pageOf([withTexts(comparison, next)]),
  lint: pageOf([withTexts(lint, next)]),
  check: pageOf([withTexts(comparison, next), withTexts(lint, next)]),
  deprecations: toDeprecationsPage(await reportOn([hostileDescription])),
};
