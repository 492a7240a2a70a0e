// A 405 says which methods are allowed.
import { headerIn, headerValue } from '../../conventions/headers.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'status-405-allow',
  family: 'status',
  on: 'response',
  summary: {
    en: 'A 405 response declares the header Allow.',
    ja: '405 レスポンスは Allow ヘッダーを宣言します。',
  },
  standards: [
    { rfc: 9110, section: '15.5.6' },
    { rfc: 9110, section: '10.2.1' },
  ],
  among: ({ response }) => response.status === '405',
  check: ({ response }) => (response.status === '405' && !headerIn(response, 'Allow') ? [{ facts: {} }] : noneFound),
  message: {
    en: () => '405 without the header Allow',
    ja: () => '405 に Allow ヘッダーがありません',
  },
  why: {
    en: 'HTTP demands the header: without it a client is told that a method does not work, and not which would.',
    ja: 'HTTP はこのヘッダーを必須としています。ないと、そのメソッドが使えないことは分かっても、どれなら使えるかが分かりません。',
  },
  fix: {
    en: 'Declare Allow at the response, best at one shared response. A 405 that every path may send need not be listed at all.',
    ja: 'レスポンスに Allow を宣言してください。共通のレスポンスに置くのが最善です。どのパスでも起こる 405 なら、記載しなくてもかまいません。',
  },
  repairs: [
    {
      // HTTP demands the header, so that declaring it says what is the case.
      kind: 'safe',
      adds: true,
      title: { en: () => 'Add the header Allow', ja: () => 'Allow ヘッダーを追加' },
      edits: ({ at: place }, _, { version }) => [
        {
          kind: 'set',
          at: at(place, 'headers', 'Allow'),
          value: headerValue(version, 'The methods that are allowed here.'),
        },
      ],
    },
  ],
  examples: [
    {
      title: 'Without the header',
      scope: 'operation',
      yaml: `
        responses:
          '405': # ✗
            description: Method Not Allowed
      `,
      repaired: `
        responses:
          '405':
            description: Method Not Allowed
            headers:
              Allow:
                description: The methods that are allowed here.
                schema:
                  type: string
      `,
    },
    {
      title: 'With it',
      scope: 'operation',
      yaml: `
        responses:
          '405': { description: Method Not Allowed, headers: { allow: { schema: { type: string } } } }
      `,
    },
  ],
});
