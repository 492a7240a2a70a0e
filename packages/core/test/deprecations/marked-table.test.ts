// The table of deprecations between two marks in a document: found, mended, and nothing else touched.
import { describe, expect, test } from 'vitest';
import type { MarkedTable } from '../../src/index.ts';
import {
  applyTextEdits,
  load,
  markedTableFor,
  memoryHost,
  prepare,
  resolveRuleset,
  unifiedPatch,
} from '../../src/index.ts';

const description = `
openapi: 3.1.0
info: { title: Plans, version: 1.0.0 }
servers: [{ url: 'https://example.com/api' }]
paths:
  /v1/plans: { get: { deprecated: true, x-deprecated-at: '2025-12-31', x-sunset: '2026-06-30', x-successor: /v2/plans, responses: { '200': { description: OK } } } }
  /v1/a|b*c*<i>: { get: { deprecated: true, responses: { '200': { description: OK } } } }
  /v2/plans: { get: { responses: { '200': { description: OK } } } }
`;

const tableIn = async (document: string, language: 'en' | 'ja' = 'en', text = description): Promise<MarkedTable> => {
  const loaded = await load(memoryHost({ 'api.yaml': text }), 'api.yaml');
  if (!loaded.description) throw new Error('unreadable');
  const { settings } = resolveRuleset({});
  return markedTableFor(document, prepare(loaded.description), { now: new Date('2026-01-15'), settings, language });
};

const after = async (document: string, language: 'en' | 'ja' = 'en', text = description): Promise<string> => {
  const table = await tableIn(document, language, text);
  if (table.kind !== 'found') return table.kind;
  return applyTextEdits(document, table.edits);
};

const [start, end] = ['<!-- deprecations:start -->', '<!-- deprecations:end -->'];

const written = `${start}

| Old endpoint | New endpoint | Deprecated on | Removal planned |
| --- | --- | --- | --- |
| GET /v1/plans | GET /v2/plans | 2025-12-31 | 2026-06-30 |
| GET /v1/a\\|b\\*c\\*&lt;i&gt; | - | - | - |

${end}
`;

const other = `${start}
What goes away (times are in JST):

| Removal date | Owner | Old endpoint |
|:---|---|---|
| TBD | *Team A* | GET /api/v1/plans |
| 2020-01-01 | Team B | GET /api/v1/gone |
| 2027-01-01 | Team C | GET /api/v1/never |

Ask us.
${end}
`;

describe('what is written', () => {
  const cases: readonly (readonly [title: string, before: string, after: string])[] = [
    [
      'a new table between marks without one',
      `# Plans\n\n${start}\n${end}\n\nMore.\n`,
      `# Plans\n\n${written}\nMore.\n`,
    ],
    [
      'a new table behind words that are there',
      `${start}\n\nNote.\n\n${end}\n`,
      written.replace('\n\n|', '\n\nNote.\n\n|'),
    ],
    ['nothing where the table is right', written, written],
    [
      'rows that lack, are stale or wrong; other columns, their order, words and what has ended stay',
      other,
      other
        .replace('| TBD |', '| 2026-06-30 |')
        .replace('| 2027-01-01 | Team C | GET /api/v1/never |', '| - | - | GET /api/v1/a\\|b\\*c\\*&lt;i&gt; |'),
    ],
    ['line breaks of Windows', `A\r\n${start}\r\n${end}\r\nB\r\n`, `A\r\n${written.replaceAll('\n', '\r\n')}B\r\n`],
    ['behind a byte order mark', `\ufeff${start}\n${end}\n`, `\ufeff${written}`],
    ['a document that ends with its mark', `${start}\n${end}`, written.trimEnd()],
  ];
  test.each(cases)('%s', async (_, before, expected) => {
    expect(await after(before)).toBe(expected);
    expect(await after(expected)).toBe(expected);
  });

  test('in the language that is asked for, and in that of the table that is there', async () => {
    const japanese = await after(`${start}\n${end}\n`, 'ja');
    expect(japanese.split('\n')[2]).toBe('| 旧エンドポイント | 新エンドポイント | 非推奨日 | 削除予定日 |');
    expect(await after(japanese, 'en')).toBe(japanese);
  });

  test('nothing where nothing is deprecated', async () => {
    const quiet = description.replaceAll('deprecated: true, ', '').replaceAll(/x-[a-z-]+: [^,]+, /g, '');
    expect(await after(`${start}\n${end}\n`, 'en', quiet)).toBe(`${start}\n${end}\n`);
  });

  test('what is said of the whole version is not a row for each of its operations', async () => {
    const whole = `${description.replaceAll('deprecated: true, ', '').replaceAll(/x-[a-z-]+: [^,]+, /g, '')}x-deprecated-at: '2026-01-01'\n`;
    expect(await after(`${start}\n${end}\n`, 'en', whole)).toBe(`${start}\n${end}\n`);
  });

  test('a patch has the lines that change', async () => {
    const table = await tableIn(other);
    if (table.kind !== 'found') throw new Error(table.kind);
    expect([table.added, table.removed, table.changed]).toEqual([1, 1, 1]);
    const changed = unifiedPatch('README.md', other, table.edits)
      .split('\n')
      .filter(line => /^[-+] ?\|/.test(line));
    expect(changed).toHaveLength(4);
  });
});

describe('marks', () => {
  const fenced = (fence: string): string => `${fence}md\n${start}\n${end}\n${fence}\n`;
  const cases: readonly (readonly [title: string, document: string, expected: object])[] = [
    ['none', '# Plans\n', { kind: 'unmarked' }],
    ['in a sentence', `Write ${start} and ${end}.\n`, { kind: 'unmarked' }],
    ['in a fence', fenced('```'), { kind: 'unmarked' }],
    ['in a longer fence with a shorter one inside', `~~~~\n~~~\n${start}\n${end}\n~~~~\n`, { kind: 'unmarked' }],
    ['in a fence that never ends', `\`\`\`\n${start}\n${end}\n`, { kind: 'unmarked' }],
    ['indented as code', `    ${start}\n    ${end}\n`, { kind: 'unmarked' }],
    ['code with backticks is no fence', `\`\`\`a\`b\`\`\`\n${start}\n${end}\n`, { kind: 'found' }],
    ['a start alone', `x\n${start}\n`, { kind: 'mismarked', line: 2 }],
    ['an end alone', `x\n\n${end}\n`, { kind: 'mismarked', line: 3 }],
    ['the wrong way round', `${end}\n${start}\n`, { kind: 'mismarked', line: 1 }],
    ['two tables', `${start}\n${end}\n${start}\n${end}\n`, { kind: 'mismarked', line: 3 }],
  ];
  test.each(cases)('%s', async (_, document, expected) => {
    expect(await tableIn(document)).toMatchObject(expected);
  });

  test('those in a fence stay as they are', async () => {
    const document = `${fenced('```')}\n${start}\n${end}\n`;
    expect(await after(document)).toBe(`${fenced('```')}\n${written}`);
  });
});
