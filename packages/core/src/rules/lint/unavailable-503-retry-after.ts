// A 503 says when to try again.

import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { saysWhenToRetry } from '../../conventions/rate-limit-headers.ts';
import { retryAfterHeader } from '../../conventions/retry-after.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'unavailable-503-retry-after',
  family: 'limits',
  on: 'response',
  summary: {
    en: 'A 503 response declares Retry-After.',
    ja: '503 レスポンスは Retry-After を宣言します。',
  },
  standards: [
    { rfc: 9110, section: '15.6.4' },
    { rfc: 9110, section: '10.2.3' },
  ],
  among: ({ response }) => response.status === '503',
  check: ({ response }) => (response.status === '503' && !saysWhenToRetry(response) ? [{ facts: {} }] : noneFound),
  message: {
    en: () => '503 without the header Retry-After',
    ja: () => '503 に Retry-After ヘッダーがありません',
  },
  why: {
    en: 'All clients of a server that is down try again at once, and at short intervals, unless they are told when it is back.',
    ja: '復旧の見込みが示されないと、すべてのクライアントが短い間隔で一斉に再試行します。',
  },
  fix: {
    en: 'Declare Retry-After, best at one shared response that all operations refer to.',
    ja: 'Retry-After を宣言してください。すべてのオペレーションが参照する共通のレスポンスに置くのが最善です。',
  },
  repairs: [
    {
      // Only the author knows whether the server sends it.
      kind: 'suggestion',
      title: { en: () => 'Add the header Retry-After', ja: () => 'Retry-After ヘッダーを追加' },
      edits: ({ at: place }, _, { version }) => [
        { kind: 'set', at: at(place, 'headers', 'Retry-After'), value: retryAfterHeader(version) },
      ],
    },
  ],
  examples: [
    {
      title: 'Without the header',
      scope: 'operation',
      yaml: `
        responses:
          '503': # ✗
            description: Unavailable
      `,
      repaired: `
        responses:
          '503':
            description: Unavailable
            headers:
              Retry-After:
                description: After how many seconds to try again.
                schema:
                  type: integer
                  minimum: 0
      `,
    },
    {
      title: 'With the header',
      scope: 'operation',
      yaml: `
        responses:
          '503':
            description: Unavailable
            headers:
              Retry-After: { schema: { type: integer } }
      `,
    },
    {
      title: 'All failures of the server together',
      scope: 'operation',
      yaml: `
        responses:
          '5XX': { description: The server failed }
      `,
    },
  ],
});
