// Texts, tables and values of any size: what is read of them takes no longer than they are long. A pattern that looks at
// everything from everywhere would not come to its end here.
import { describe, expect, test } from 'vitest';
import { tableDifference } from '../../src/conventions/deprecation-table.ts';
import { readDeprecation } from '../../src/http/deprecation-date.ts';
import { readHttpDate } from '../../src/http/http-date.ts';
import { readLinks } from '../../src/http/link.ts';
import { intendedRelation } from '../../src/http/link-relations.ts';
import { lifecyclesOf } from '../../src/lifecycle/lifecycles.ts';
import { readPeriod } from '../../src/lifecycle/period.ts';
import { readDate } from '../../src/lifecycle/stated-date.ts';
import { tableRows } from '../../src/lifecycle/tables.ts';
import { textEvidence } from '../../src/lifecycle/texts.ts';
import { describedBy } from './described-by.ts';

const { contract } = await describedBy("openapi: '3.1.0'\ninfo: { title: A, version: '1' }\npaths: {}\n");
const { origin } = contract;
const size = 300_000;
/** Of a busy machine. What is quadratic takes hours. */
const patience = 60_000;

const pieces = [
  'a',
  ' ',
  '\n',
  '\t',
  '|',
  '-',
  '| - ',
  ':-: ',
  '*',
  '_',
  '(',
  '[',
  '[a](',
  '<',
  '<a',
  '</p>',
  '`',
  '{',
  '\\',
  '0',
  '. ',
  '。',
  'if ',
  'this ',
  'this endpoint ',
  'deprecated',
  'deprecated ',
  'deprecated (',
  'is deprecated. ',
  'removed ',
  'removed on 2026-06-3',
  'sunset: 2026年',
  'use /a',
  'use `',
  'see [x](https://a',
  'この',
  'このAPIは',
  '非推奨',
  '【非推奨',
  '廃止日',
  'Mon, ',
  '@1',
  '>; rel',
  ';rel="',
  '<a>;',
  '"',
  ',',
];

describe('hundreds of thousands of characters', { timeout: patience }, () => {
  test.each(pieces)('of %j', piece => {
    const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    for (const name of ['summary', 'description'] as const)
      textEvidence({ name, text, origin, calledToo: ['/a', text] });
    tableRows(`${text}\n${text}|`);
    for (const value of [text, `2026-06-30${text}`, `@1767139200;${text}`, `Tue, 30 Jun 2026 ${text}`]) {
      readHttpDate(value);
      readDeprecation(value);
      readDate(value);
      readPeriod(value);
      intendedRelation(value);
    }
    for (const value of [text, `<${text}`, `<a>; ${text}`]) readLinks(value);
    expect(readDate(text)).toBeUndefined();
  });
});

const count = 10_000;
const numbers = Array.from({ length: count }, (_, index) => index);

describe('ten thousand rows', { timeout: patience }, () => {
  test('in one table', () => {
    const rows = numbers.map(number => `| GET /old/${number} | GET /new/${number} | 2026-06-30 |\n`);
    expect(tableRows(`| Endpoint | Replacement | EOL |\n|---|---|---|\n${rows.join('')}`)).toHaveLength(count);
  });

  test('that are headings of tables themselves', () => {
    expect(tableRows('| Endpoint | EOL |\n|---|---|\n'.repeat(count / 2))).toHaveLength(count - 2);
  });

  test('and as many operations', async () => {
    const paths = numbers.map(number => [`/old/${number}`, { get: { deprecated: true, responses: {} } }] as const);
    const rows = numbers.map(number => `| GET /old/${number + count / 2} | GET /lost/${number} | 2026-06-30 |\n`);
    const described = await describedBy(
      JSON.stringify({ openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: Object.fromEntries(paths) }),
    );
    const difference = tableDifference(`| Endpoint | Replacement | EOL |\n|---|---|---|\n${rows.join('')}`, {
      api: described.contract,
      lifecycles: lifecyclesOf(described.contract),
      now: new Date('2026-01-01'),
      zone: 0,
    });
    expect([difference?.missing.length, difference?.stale.size]).toEqual([count / 2, count / 2]);
  });
});
