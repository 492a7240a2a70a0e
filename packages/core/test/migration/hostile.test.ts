// Whatever stands in a migration report, it stays text: on the page and in Markdown.
import { createHash } from 'node:crypto';
import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMigrationReport } from '../../src/migration/to-migration-report.ts';
import { toMigrationMarkdown } from '../../src/report/migration/migration-markdown.ts';
import { toMigrationPage } from '../../src/report/migration/migration-page.ts';
import type { MigrationReport } from '../../src/report/migration/migration-report.ts';
import { withSource } from '../../src/report/migration/with-source.ts';
import { htmlOf } from '../formats/readers.ts';
import { withTexts } from '../formats/reports.ts';
import { called, skeletonOf, snippets, unprintable } from '../formats/snippets.ts';
import { migrateFixture } from './load.ts';

/** With something of everything, also waived, and of a series. */
const report = Promise.all([migrateFixture('fastapi-bookings'), migrateFixture('series-of-orders')]).then(
  ([bookings, orders]) => {
    const { series } = toMigrationReport(orders, 'en');
    return {
      ...withSource(toMigrationReport(bookings, 'en'), bookings.compared.changes),
      ...(series && { series }),
    };
  },
);

/** Every text of the report is made of these, one after the other. */
const law = async (holds: (hostile: MigrationReport, harmless: MigrationReport) => void): Promise<void> => {
  const plain = await report;
  const text = array(constantFrom(...snippets), { minLength: 1, maxLength: 3 });
  await assert(
    asyncProperty(array(text, { minLength: 1, maxLength: 40 }), async texts => {
      let [index, count] = [0, 0];
      const next = (): string => (texts[index++ % texts.length] ?? []).join('');
      const other = (): string => `x${count++}`;
      holds(withTexts(plain, next), withTexts(plain, other));
    }),
    { numRuns: 8, seed: Number(process.env['SEED'] ?? 1) },
  );
};

describe('hostile texts', { timeout: 60_000 }, () => {
  test('add nothing to Markdown: the same elements, no links, and no names or numbers outside of code', () =>
    law((hostile, harmless) => {
      const text = toMigrationMarkdown(hostile);
      expect(text).not.toMatch(unprintable);
      const [page, plain] = [text, toMigrationMarkdown(harmless)].map(htmlOf) as [string, string];
      expect(tagsIn(page)).toEqual(tagsIn(plain));
      const prose = page.replaceAll(/<code[^>]*>.*?<\/code>/gs, '').replaceAll(/<[^>]*>/g, ' ');
      const read = prose.replaceAll('&#8203;', '\u200b').replaceAll('&amp;', '&');
      expect(read.match(called) ?? []).toEqual([]);
    }));

  test('keep the columns of tables', () =>
    law(hostile => {
      for (const [table] of htmlOf(toMigrationMarkdown(hostile)).matchAll(/<table>.*?<\/table>/gs)) {
        const columns = table.match(/<th\b/g)?.length;
        for (const [row] of table.matchAll(/<tr>\s*<td.*?<\/tr>/gs))
          expect(row.match(/<td\b/g)).toHaveLength(columns ?? 0);
        expect(table.match(/<td\b[^>]*>/g)?.length ?? 0).toBeGreaterThan(0);
      }
    }));

  test('add nothing to the page: no elements, no attributes, no addresses', () =>
    law((hostile, harmless) => {
      const [page, plain] = [toMigrationPage(hostile), toMigrationPage(harmless)];
      expect(page).not.toMatch(unprintable);
      expect(tagsIn(page)).toEqual(tagsIn(plain));
      expect(page.match(/<script|<style/g)).toEqual(plain.match(/<script|<style/g));
      expect(page).not.toMatch(/<[^>]* (?:on[a-z]+|style|src)=/);
      expect(page).not.toMatch(/<a [^>]*href="(?!#)/);
    }));

  test('the page allows its one style sheet and its one script, and nothing else', async () => {
    const page = toMigrationPage(await report);
    const hashOf = (name: string): string => {
      const [, text = ''] = new RegExp(`<${name}>([\\s\\S]*)</${name}>`).exec(page) ?? [];
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    expect(page).toContain(
      `content="default-src 'none'; style-src ${hashOf('style')}; script-src ${hashOf('script')}; base-uri 'none'; form-action 'none'"`,
    );
  });
});

/** The names of the elements: how many lines of an example differ is up to its texts. */
const tagsIn = (html: string): readonly string[] =>
  [...new Set(skeletonOf(html).map(tag => /^<\/?[a-z\d]+/.exec(tag)?.[0] ?? tag))]
    .filter(tag => !/^<\/?(?:ins|del|select|option)$/.test(tag))
    .sort();
