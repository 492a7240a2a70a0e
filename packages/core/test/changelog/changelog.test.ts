// Changelogs of the versions in fixtures/migration: their data, their Markdown whatever stands in it, and how they are kept up to date.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openReleases } from '../../src/changelog/releases.ts';
import { toChangelogReport } from '../../src/changelog/to-changelog-report.ts';
import type { Language } from '../../src/messages/language.ts';
import { toChangelogMarkdown } from '../../src/report/changelog/changelog-markdown.ts';
import type { ChangelogReport } from '../../src/report/changelog/changelog-report.ts';
import { updateChangelog } from '../../src/report/changelog/update-changelog.ts';
import { resolveRuleset } from '../../src/ruleset/resolve.ts';
import { htmlOf } from '../formats/readers.ts';
import { withTexts } from '../formats/reports.ts';
import { called, skeletonOf, snippets, unprintable } from '../formats/snippets.ts';
import { preparedFixture } from '../migration/load.ts';

const releases = [
  { file: 'base.yaml', label: 'orders-v1.0.0', day: '2026-01-10' },
  { file: 'between.1.yaml', label: 'orders-v1.1.0', day: '2026-04-02' },
  { file: 'revision.yaml', label: 'working tree', day: '2026-11-26', isUnreleased: true },
];

const reportIn = async (language: Language, isFirstKnown = false): Promise<ChangelogReport> => {
  const opened = openReleases({});
  for (const { file, label, day, isUnreleased = false } of releases) {
    const prepared = await preparedFixture('series-of-orders', file);
    opened.add({ label, time: new Date(`${day}T12:00:00Z`), prepared }, { isUnreleased });
  }
  const { settings } = resolveRuleset({});
  const report = toChangelogReport(opened.found(), { language, settings, isFirstKnown });
  if (!report) throw new Error('There are revisions.');
  return report;
};

describe('a changelog', () => {
  test.each(['en', 'ja'] as const)('has the published form (%s)', async language => {
    const read = (file: string): object =>
      JSON.parse(readFileSync(new URL(`../../schema/${file}`, import.meta.url), 'utf8')) as object;
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
    ajv.addSchema(read('diff-report.v1.schema.json')).addSchema(read('migration-report.v1.schema.json'));
    const isChangelog = ajv.compile(read('changelog.v1.schema.json'));
    const report: unknown = JSON.parse(JSON.stringify(await reportIn(language)));
    expect(isChangelog(report) ? null : isChangelog.errors).toBe(null);
  });

  test('tells what is unreleased first, and what breaks before the rest', async () => {
    expect(
      toChangelogMarkdown(await reportIn('en', true))
        .split('\n')
        .slice(4),
    ).toEqual([
      '## [Unreleased]',
      '',
      '### Added',
      '',
      '- `Order.remarks`: optional property was added',
      '',
      '### Changed',
      '',
      '- **Breaking:** `Order.state`: value "lost" was added',
      '',
      '### Removed',
      '',
      '- **Breaking:** `POST /orders/export`: was removed',
      '- **Breaking:** `Order.note`: optional property was removed',
      '',
      '## [1.1.0] - 2026-04-02',
      '',
      '### Added',
      '',
      '- `POST /orders/export`: was added',
      '',
      '### Changed',
      '',
      '- **Breaking:** `GET /orders › query limit`: maximum went from 100 to 50',
      '- **Breaking:** `Order.state`: value "sent" was added',
      '',
    ]);
  });

  test('adds nothing to Markdown, whatever stands in it', { timeout: 60_000 }, async () => {
    const plain = await reportIn('en');
    const text = array(constantFrom(...snippets), { minLength: 1, maxLength: 3 });
    await assert(
      asyncProperty(array(text, { minLength: 1, maxLength: 40 }), async texts => {
        let [index, count] = [0, 0];
        const hostile = withTexts(plain, () => (texts[index++ % texts.length] ?? []).join(''));
        const harmless = withTexts(plain, () => `x${count++}`);
        for (const write of [toChangelogMarkdown, (it: ChangelogReport) => updateChangelog('', it)]) {
          const written = write(hostile);
          expect(written).not.toMatch(unprintable);
          const [page, other] = [written, write(harmless)].map(htmlOf) as [string, string];
          const tagsIn = (html: string): readonly string[] => [...new Set(skeletonOf(html))].sort();
          expect(tagsIn(page)).toEqual(tagsIn(other));
          const prose = page.replaceAll(/<code[^>]*>.*?<\/code>/gs, '').replaceAll(/<[^>]*>/g, ' ');
          const known = prose.replaceAll('&#8203;', '\u200b').replaceAll('&amp;', '&').replaceAll('https://keep', '');
          expect(known.match(called) ?? []).toEqual([]);
        }
      }),
      { numRuns: 8, seed: Number(process.env['SEED'] ?? 1) },
    );
  });
});

const byHand = `# Our changelog

Words of ours.


## [Unreleased]

### Fixed
- a typo

\`\`\`md
## [1.1.0]
\`\`\`

## v1.0.0 (January)

It began.

[Unreleased]: https://example.com/compare
`;

describe('a changelog that is kept', () => {
  test.each([
    ['as people write them', byHand],
    ['with the line endings of Windows', byHand.replaceAll('\n', '\r\n')],
    ['without an end of its last line', byHand.trimEnd()],
    ['that is empty', ''],
  ])('%s: every line that was there stays, in its order, and a second time changes nothing', async (_, text) => {
    const report = await reportIn('en');
    const once = updateChangelog(text, report);
    expect(updateChangelog(once, report)).toBe(once);
    const lines = once.split(/\r?\n/);
    let place = 0;
    for (const line of text.split(/\r?\n/).filter(it => it !== '')) {
      place = lines.indexOf(line, place) + 1;
      expect(place, line).toBeGreaterThan(0);
    }
    expect(once.match(/^## .*$/gm)).toEqual(
      [
        '## [Unreleased]',
        ...(text === '' ? [] : ['## [1.1.0]']),
        '## [1.1.0] - 2026-04-02',
        text === '' ? '## [1.0.0] - 2026-01-10' : '## v1.0.0 (January)',
      ].map(line => expect.stringContaining(line) as unknown),
    );
    expect(once.includes('\r\n')).toBe(text.includes('\r\n'));
  });

  test('what was unreleased is told again under the name that it got', async () => {
    const report = await reportIn('en');
    const before = updateChangelog(byHand, report);
    const [unreleased, ...others] = report.releases;
    if (!unreleased) throw new Error('Something is unreleased.');
    const released = { ...unreleased, name: '2.0.0', day: '2026-11-26' };
    const after = updateChangelog(before.replace('## [Unreleased]', '## [Unreleased]\n\n## [2.0.0]'), {
      ...report,
      releases: [released, ...others],
    });
    expect(after.split('## [2.0.0]')[0]).not.toContain('changelog:start');
    expect(after.split('## [2.0.0]')[1]).toContain('value "lost" was added');
    expect(after).toContain('- a typo');
  });
});
