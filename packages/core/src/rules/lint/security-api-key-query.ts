// API keys do not travel in the query.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'security-api-key-query',
  family: 'security',
  on: 'security-scheme',
  summary: {
    en: 'An API key is sent in a header, not in the query.',
    ja: 'API キーはクエリではなくヘッダーで送ります。',
  },
  standards: [
    { rfc: 9110, section: '17.9' },
    { rfc: 6750, section: '5.3' },
  ],
  check: ({ scheme: { name, origin, parameter } }) =>
    parameter?.in === 'query'
      ? [{ facts: { scheme: name, parameter: parameter.name }, at: at(origin, 'in') }]
      : noneFound,
  message: {
    en: ({ scheme, parameter }) => `${scheme} sends its key in the query, as ${parameter}`,
    ja: ({ scheme, parameter }) => `${scheme} のキーがクエリパラメーター ${parameter} で送られます`,
  },
  why: {
    en: 'Whole addresses are kept in histories, in the logs of every server and proxy on the way, and are sent on to other sites as referrer: whoever reads one of them has the key.',
    ja: 'URL 全体はブラウザーの履歴や経由するサーバーとプロキシのログに残り、Referer として他のサイトにも渡ります。それを読める人は誰でもキーを手に入れられます。',
  },
  fix: {
    en: 'Take the key in a header, such as Authorization or X-API-Key, and stop taking it in the query once clients have moved.',
    ja: 'Authorization や X-API-Key などのヘッダーでキーを受け取り、クライアントの移行後にクエリでの受け取りをやめてください。',
  },
  repairs: [
    {
      kind: 'suggestion',
      title: { en: () => 'Take the key in a header', ja: () => 'キーをヘッダーで受け取る' },
      edits: ({ at: place }) => [{ kind: 'set', at: place, value: 'header' }],
    },
  ],
  examples: [
    {
      title: 'A key in the query',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          securitySchemes:
            key:
              type: apiKey
              name: api_key
              in: query # ✗
      `,
      repaired: `
        paths: {}
        components:
          securitySchemes:
            key:
              type: apiKey
              name: api_key
              in: header
      `,
    },
    {
      title: 'In OpenAPI 2.0',
      scope: 'document',
      openapi: '2.0',
      yaml: `
        paths: {}
        securityDefinitions:
          key:
            type: apiKey
            name: api_key
            in: query # ✗
      `,
    },
    {
      title: 'A key in a header, and one in a cookie',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          securitySchemes:
            key: { type: apiKey, name: X-API-Key, in: header }
            session: { type: apiKey, name: session, in: cookie }
      `,
    },
  ],
});
