// A 429 says when to try again.

import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { saysWhenToRetry } from '../../conventions/rate-limit-headers.ts';
import { retryAfterHeader } from '../../conventions/retry-after.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'rate-limit-429-retry-after',
  family: 'limits',
  on: 'response',
  summary: {
    en: 'A 429 response declares Retry-After, or headers that tell the rate limit.',
    ja: '429 レスポンスは Retry-After か、レート制限を示すヘッダーを宣言します。',
  },
  standards: [
    { rfc: 6585, section: '4' },
    { rfc: 9110, section: '10.2.3' },
  ],
  among: ({ response }) => response.status === '429',
  check: ({ response }) => (response.status === '429' && !saysWhenToRetry(response) ? [{ facts: {} }] : noneFound),
  message: {
    en: () => '429 without the header Retry-After',
    ja: () => '429 に Retry-After ヘッダーがありません',
  },
  why: {
    en: 'A client that does not know when to come back guesses: too early, and it makes the overload worse; too late, and its user waits for nothing.',
    ja: '再試行の時期が分からないクライアントは推測するしかありません。早すぎれば過負荷を悪化させ、遅すぎれば利用者を無駄に待たせます。',
  },
  fix: {
    en: 'Send Retry-After with the number of seconds, and declare it, best at one shared response that all operations refer to.',
    ja: '秒数を入れた Retry-After を送り、それを宣言してください。すべてのオペレーションが参照する共通のレスポンスに置くのが最善です。',
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
      title: 'Without any header',
      scope: 'operation',
      yaml: `
        responses:
          '429': # ✗
            description: Too many requests
      `,
      repaired: `
        responses:
          '429':
            description: Too many requests
            headers:
              Retry-After:
                description: After how many seconds to try again.
                schema:
                  type: integer
                  minimum: 0
      `,
    },
    {
      title: 'Header names have no case',
      scope: 'operation',
      yaml: `
        responses:
          '429':
            description: Too many requests
            headers:
              retry-after: { schema: { type: integer } }
      `,
    },
    {
      title: 'The header of the Internet-Draft and those of vendors tell it as well',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get:
              responses:
                '429': { description: Slow down, headers: { RateLimit: { schema: { type: string } } } }
          /b:
            get:
              responses:
                '429': { description: Slow down, headers: { X-Rate-Limit-Reset: { schema: { type: integer } } } }
      `,
    },
    {
      title: 'One shared response is one finding, also of OpenAPI 2.0',
      scope: 'document',
      openapi: '2.0',
      yaml: `
        paths:
          /a:
            get: { responses: { '429': { $ref: '#/responses/TooMany' } } }
          /b:
            get: { responses: { '429': { $ref: '#/responses/TooMany' } } }
        responses:
          TooMany: # ✗
            description: Too many requests
      `,
    },
  ],
});
