// Whatever a description says, it stays text in every form of the report.
import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import {
  toDeprecationsCalendar,
  toDeprecationsJson,
  toDeprecationsMarkdown,
  toDeprecationsPage,
  toDeprecationsText,
} from '../../src/index.ts';
import { reportOn } from './found-in.ts';
import { hostileDescription } from './hostile.ts';

const forms = ['text', 'json', 'markdown', 'ics', 'html'] as const;

const written = async (form: (typeof forms)[number]): Promise<string> => {
  const report = await reportOn([hostileDescription]);
  switch (form) {
    case 'text':
      return toDeprecationsText(report, { width: 80, all: true });
    case 'json':
      return [...toDeprecationsJson(report)].join('');
    case 'markdown':
      return toDeprecationsMarkdown(report);
    case 'ics':
      return [...toDeprecationsCalendar(report)].join('');
    case 'html':
      return toDeprecationsPage(report);
  }
};

/** Control characters but line breaks, a mark without width and one of direction. */
const unprintable = /[^\P{Cc}\n\r]|\u200b|\u202e/u;

describe('hostile texts', () => {
  test.each(forms)('nothing steers a terminal or hides (%s)', async form => {
    expect(await written(form)).not.toMatch(unprintable);
  });

  test.each(['text', 'json', 'markdown', 'html'] as const)('carriage returns do not come through (%s)', async form => {
    expect(await written(form)).not.toContain('\r');
  });

  test('HTML has the elements of the page and no others, and no address that runs', async () => {
    const page = await written('html');
    const tags = new Set([...page.matchAll(/<\/?([a-z][a-z\d]*)/gi)].map(([, name = '']) => name));
    const known =
      'body b circle code dd div dl dt h1 h2 head html li line meta p rect span style svg table tbody td text th thead title tr ul';
    expect(tags).toEqual(new Set(known.split(' ')));
    expect(page).not.toMatch(/<a [^>]*href="(?!https?:)/);
    expect(page).not.toMatch(/<[^>]* (?:on[a-z]+|style)=/);
  });

  test('the page allows its one style sheet, and nothing else', async () => {
    const page = await written('html');
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
  });

  test('Markdown tables have as many cells in each row as headings, and no markup', async () => {
    const text = await written('markdown');
    const rows = text.split('\n').filter(line => line.startsWith('|'));
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
    const unescaped = text.replaceAll(/\\[!-/:-@[-`{-~]/g, '');
    expect(unescaped).not.toMatch(/[<`[\]*]|!\[|\$/);
  });

  test('a calendar has an event for each end, and each line is short and a line of ours', async () => {
    const text = await written('ics');
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const { deprecations } = await reportOn([hostileDescription]);
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(
      deprecations.filter(({ endsAt }) => endsAt !== null).length,
    );
    expect(calendar.getAllSubcomponents('vevent').map(it => it.getFirstPropertyValue('summary'))).not.toContain(
      'injected;a,b',
    );
  });
});
