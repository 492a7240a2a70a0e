// What lines of YAML and JSON are taken for, and that nothing of them is lost or becomes markup.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlighted } from '../../src/report/html/highlighted.ts';
import { escaped } from '../../src/report/html/html-page.ts';
import { snippets } from '../formats/snippets.ts';

const lines = (...texts: readonly string[]): readonly string[] =>
  highlighted(texts.map(text => ({ text, mark: null }))).map(html =>
    html
      .replaceAll(/<span class="(\w)">(.*?)<\/span>/g, '$1‹$2›')
      .replaceAll('&#34;', '"')
      .replaceAll('&#39;', "'"),
  );

describe('colours', () => {
  test.each([
    ['  title: { type: string, maxLength: 200 }', '  k‹title›: { k‹type›: s‹string›, k‹maxLength›: v‹200 ›}'],
    ['    "name": "A: b, c",', '    k‹"name"›: s‹"A: b, c"›,'],
    ['{"a":1,"b":[true,null]}', '{k‹"a"›:v‹1›,k‹"b"›:[v‹true›,v‹null›]}'],
    ["  - $ref: '#/components/schemas/Plan' # the plan", "  - k‹$ref›: s‹'#/components/schemas/Plan'› c‹# the plan›"],
    ['  /plans/{id}:', '  k‹/plans/{id}›:'],
    ["  '200': { description: OK }", "  k‹'200'›: { k‹description›: s‹OK ›}"],
    ["  - 'it''s'", "  - s‹'it''s'›"],
    ['  summary: Time 10:30, and #1 of it', '  k‹summary›: s‹Time 10:30, and ›c‹#1 of it›'],
    ['  required: [a, b]', '  k‹required›: [s‹a›, s‹b›]'],
    ['  12,', '  v‹12,›'],
    ['# all of it: comment', 'c‹# all of it: comment›'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  test('the lines of a block scalar are text, until it ends', () => {
    expect(lines('  description: >-', '    Note: this is text', '', '    # and so is this', '  type: string')).toEqual([
      '  k‹description›: s‹&#62;-›',
      's‹    Note: this is text›',
      '',
      's‹    # and so is this›',
      '  k‹type›: s‹string›',
    ]);
  });

  test('a mark is put around what it marks, whatever the tokens are', () => {
    const [line] = highlighted([{ text: 'maximum: 100', mark: { start: 4, end: 11 } }]);
    expect(line).toBe(
      '<span class="k">maxi</span><mark><span class="k">mum</span>: <span class="v">10</span></mark><span class="v">0</span>',
    );
  });

  test('nothing is lost, and nothing but spans and marks is added', () => {
    const text = fc.array(fc.constantFrom(...snippets, 'a: ', '"', "'", '{', ']', ' # '), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.nat(20), fc.nat(20), (texts, start, length) => {
        const all = texts.map(parts => parts.join(''));
        const shown = highlighted(all.map(it => ({ text: it, mark: { start, end: start + length } })));
        expect(shown.map(html => html.replaceAll(/<\/?(?:span|mark)(?: class="\w")?>/g, ''))).toEqual(
          // What would be a command to a CI server can stand in pieces, which are none.
          all.map((it): unknown => (it.includes('##') ? expect.any(String) : whole(it))),
        );
        for (const html of shown)
          expect(html.replaceAll(/<\/?(?:span|mark)(?: class="\w")?>/g, '')).not.toMatch(/[<>]/);
      }),
      { numRuns: 300, seed: Number(process.env['SEED'] ?? 1) },
    );
  });
});

/** Tabs stay what they are. */
const whole = (text: string): string => text.split('\t').map(escaped).join('\t');
