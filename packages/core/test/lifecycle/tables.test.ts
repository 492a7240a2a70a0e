// Tables of deprecations in Markdown: which count, what their rows say, and which operations they are about.
import { describe, expect, test } from 'vitest';
import { tableRows } from '../../src/lifecycle/tables.ts';
import { claimOf, lifecycleOf } from './described-by.ts';

const readingOf = (lines: readonly string[]): readonly unknown[] =>
  tableRows(lines.join('\n')).map(({ old, successor, dates }) => [
    old,
    successor,
    dates.deprecatedAt?.day ?? '',
    dates.sunsetAt?.day ?? '',
  ]);

describe('tables', () => {
  test.each<readonly [title: string, lines: readonly string[], rows: readonly unknown[]]>([
    [
      'in Japanese',
      [
        '以下のAPIは非推奨です。',
        '',
        '| 旧エンドポイント | 新エンドポイント | 非推奨日 | 削除予定日 |',
        '|----------------|----------------|---------|----------|',
        '| GET /api/v1/old | GET /api/v2/new | 2025-12-31 | 2026-06-30 |',
        '| POST /api/v1/old | - | 2025年12月31日 | 未定 |',
        '',
        '以上です。',
      ],
      [
        ['GET /api/v1/old', 'GET /api/v2/new', '2025-12-31', '2026-06-30'],
        ['POST /api/v1/old', '-', '2025-12-31', ''],
      ],
    ],
    [
      'in English, other columns, marks and an order of its own',
      [
        '| Team | **Removal date** | Replacement | Endpoint |',
        '| :--- | ---: | :---: | --- |',
        '| A | June 30, 2026 | [`GET /new`](#new) | `GET /old` |',
      ],
      [['GET /old', 'GET /new', '', '2026-06-30']],
    ],
    [
      'without outer bars, with \\r',
      ['Old endpoint | Sunset\r', '--- | ---\r', '/a | 2026-06-30\r'],
      [['/a', '', '', '2026-06-30']],
    ],
    [
      'two of them',
      ['| Path | EOL |', '|---|---|', '| /a | 2026-06-30 |', '', '| Path | EOL |', '|---|---|', '| /b | 2026-07-31 |'],
      [
        ['/a', '', '', '2026-06-30'],
        ['/b', '', '', '2026-07-31'],
      ],
    ],
    ['a row too short', ['| Path | Replacement | EOL |', '|---|---|---|', '| /a |'], [['/a', '', '', '']]],
    ['a bar in a cell', ['| Path | EOL |', '|---|---|', '| /a\\|b | 2026-06-30 |'], [['/a|b', '', '', '2026-06-30']]],
    ['no rows', ['| Path | EOL |', '|---|---|'], []],
    ['nothing about an end', ['| Path | Limit |', '|---|---|', '| /a | 5 |'], []],
    ['nothing that is old', ['| Name | EOL |', '|---|---|', '| a | 2026-06-30 |'], []],
    ['no ruler', ['| Path | EOL |', '| /a | 2026-06-30 |'], []],
    ['a ruler without headings', ['|---|---|', '| /a | 2026-06-30 |'], []],
  ])('%s', (_, lines, rows) => {
    expect(readingOf(lines)).toEqual(rows);
  });
});

describe('rows are about operations', () => {
  const servers = [{ url: 'https://example.com/api' }, { url: '/beta/' }];

  test.each<readonly [written: string, isAbout: boolean]>([
    ['GET /v1/plans', true],
    ['/v1/plans', true],
    ['GET /api/v1/plans', true],
    ['/beta/v1/plans', true],
    ['listPlans', true],
    ['`GET /v1/plans`', true],
    ['POST /v1/plans', false],
    ['get /v1/plans', false],
    ['/v1/plan', false],
    ['/v1/plans/{id}', false],
    ['GET', false],
    ['-', false],
  ])('%s', async (written, isAbout) => {
    const description = `| Endpoint | Removal date |\n|---|---|\n| ${written} | 2026-06-30 |\n`;
    const { evidence } = await lifecycleOf({ operation: { operationId: 'listPlans', servers }, info: { description } });
    const claims = [`deprecated ${written.replaceAll('`', '')}`, 'sunset-at 2026-06-30'];
    expect(evidence.map(claimOf)).toEqual(isAbout ? claims : []);
  });
});
