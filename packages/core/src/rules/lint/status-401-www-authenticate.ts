// A 401 says how to authenticate.
import { headerIn, headerValue } from '../../conventions/headers.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'status-401-www-authenticate',
  family: 'status',
  on: 'response',
  summary: {
    en: 'A 401 response declares the header WWW-Authenticate.',
    ja: '401 レスポンスは WWW-Authenticate ヘッダーを宣言します。',
  },
  standards: [
    { rfc: 9110, section: '15.5.2' },
    { rfc: 9110, section: '11.6.1' },
  ],
  among: ({ response }) => response.status === '401',
  check: ({ response }) =>
    response.status === '401' && !headerIn(response, 'WWW-Authenticate') ? [{ facts: {} }] : noneFound,
  message: {
    en: () => '401 without the header WWW-Authenticate',
    ja: () => '401 に WWW-Authenticate ヘッダーがありません',
  },
  why: {
    en: 'A client that is turned away cannot find out which kind of credentials would help; the header is what HTTP requires for that.',
    ja: '拒否されたクライアントは、どの方式で認証すればよいかを知ることができません。HTTP はそのためにこのヘッダーを必須としています。',
  },
  fix: {
    en: 'Declare WWW-Authenticate at the response, best at one shared response that all operations refer to.',
    ja: 'レスポンスに WWW-Authenticate を宣言してください。すべてのオペレーションが参照する共通のレスポンスに置くのが最善です。',
  },
  repairs: [
    {
      // HTTP demands the header, so that declaring it says what is the case.
      kind: 'safe',
      adds: true,
      title: { en: () => 'Add the header WWW-Authenticate', ja: () => 'WWW-Authenticate ヘッダーを追加' },
      edits: ({ at: place }, _, { version }) => [
        {
          kind: 'set',
          at: at(place, 'headers', 'WWW-Authenticate'),
          value: headerValue(version, 'How to authenticate.'),
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
          '401': # ✗
            description: Unauthorized
      `,
      repaired: `
        responses:
          '401':
            description: Unauthorized
            headers:
              WWW-Authenticate:
                description: How to authenticate.
                schema:
                  type: string
      `,
    },
    {
      title: 'Header names have no case',
      scope: 'operation',
      yaml: `
        responses:
          '401':
            description: Unauthorized
            headers:
              www-authenticate: { schema: { type: string } }
      `,
    },
    {
      title: 'One shared response is one finding',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get: { responses: { '200': { description: OK }, '401': { $ref: '#/components/responses/Unauthorized' } } }
          /b:
            get: { responses: { '200': { description: OK }, '401': { $ref: '#/components/responses/Unauthorized' } } }
        components:
          responses:
            Unauthorized: # ✗
              description: Unauthorized
      `,
      repaired: `
        paths:
          /a:
            get: { responses: { '200': { description: OK }, '401': { $ref: '#/components/responses/Unauthorized' } } }
          /b:
            get: { responses: { '200': { description: OK }, '401': { $ref: '#/components/responses/Unauthorized' } } }
        components:
          responses:
            Unauthorized:
              description: Unauthorized
              headers:
                WWW-Authenticate:
                  description: How to authenticate.
                  schema:
                    type: string
      `,
    },
  ],
});
