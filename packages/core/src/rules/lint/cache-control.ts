// What a GET sends says how long it may be kept.
import { cacheableResponseOf } from '../../conventions/conditions.ts';
import { headerIn, headerValue } from '../../conventions/headers.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'cache-control',
  family: 'caching',
  on: 'operation',
  summary: {
    en: 'A GET declares Cache-Control, or Expires.',
    ja: 'GET は Cache-Control か Expires を宣言します。',
  },
  standards: [
    { rfc: 9111, section: '5.2' },
    { rfc: 9111, section: '4.2.2' },
  ],
  among: ({ operation }) => cacheableResponseOf(operation) !== undefined,
  check({ operation }) {
    const response = cacheableResponseOf(operation);
    return response && !headerIn(response, 'Cache-Control', 'Expires')
      ? [{ facts: {}, at: response.origin }]
      : noneFound;
  },
  message: {
    en: () => 'nothing says how long the response may be kept',
    ja: () => 'レスポンスをいつまで保持してよいかが示されていません',
  },
  why: {
    en: 'Caches on the way then guess, and each guesses otherwise: some keep what is out of date or private, others load everything anew.',
    ja: '途中のキャッシュはそれぞれ推測で動きます。古い内容や個人の情報を保持するものもあれば、毎回取得し直すものもあります。',
  },
  fix: {
    en: 'Send Cache-Control, such as max-age=300, private or no-store, and declare it.',
    ja: 'max-age=300・private・no-store などの Cache-Control を返し、それを宣言してください。',
  },
  repairs: [
    {
      // Only the author knows whether the server sends it.
      kind: 'suggestion',
      title: { en: () => 'Add the header Cache-Control', ja: () => 'Cache-Control ヘッダーを追加' },
      edits: ({ at: place }, _, { version }) => [
        {
          kind: 'set',
          at: at(place, 'headers', 'Cache-Control'),
          value: headerValue(version, 'Who may keep the response, and how long.'),
        },
      ],
    },
  ],
  examples: [
    {
      title: 'Without a word on it',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200': # ✗
            description: OK
            content: { application/json: {} }
      `,
      repaired: `
        responses:
          '200':
            description: OK
            content: { application/json: {} }
            headers:
              Cache-Control:
                description: Who may keep the response, and how long.
                schema:
                  type: string
      `,
    },
    {
      title: 'It is said, or there is nothing to keep',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get:
              responses:
                '200':
                  description: OK
                  headers: { cache-control: { schema: { type: string } } }
                  content: { application/json: {} }
            post: { responses: { '200': { description: OK, content: { application/json: {} } } } }
          /b:
            get: { responses: { '204': { description: Nothing } } }
      `,
    },
  ],
});
