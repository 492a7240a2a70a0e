// An operation that demands credentials says what comes without them.
import { demandsCredentials, describesErrors } from '../../conventions/error-coverage.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { describesStatus } from '../../conventions/statuses.ts';
import { referToUsual } from '../../conventions/usual-response.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'error-401-secured',
  family: 'errors',
  on: 'operation',
  summary: {
    en: 'An operation that demands credentials lists 401.',
    ja: '認証を必須とするオペレーションには 401 を記載します。',
  },
  standards: [{ rfc: 9110, section: '15.5.2' }],
  among: ({ operation }) => describesErrors(operation) && demandsCredentials(operation),
  check: ({ operation }) =>
    describesErrors(operation) && demandsCredentials(operation) && !describesStatus(operation, '401')
      ? [{ facts: {}, at: at(operation.origin, 'responses') }]
      : noneFound,
  message: {
    en: () => 'credentials are demanded, and 401 is not among the responses',
    ja: () => '認証が必須ですが、401 が記載されていません',
  },
  why: {
    en: 'Tokens expire in the middle of everything: clients that do not expect 401 report an unknown error instead of renewing the token.',
    ja: 'トークンはいつでも期限切れになります。401 を想定していないクライアントは、更新せずに未知のエラーとして扱います。',
  },
  fix: {
    en: 'Refer to one shared 401 response from every operation that demands credentials; 4XX and default count as well.',
    ja: '認証を必須とするすべてのオペレーションから、共通の 401 レスポンスを参照してください。4XX や default でもかまいません。',
  },
  repairs: [referToUsual('401')],
  examples: [
    {
      title: 'A key is demanded',
      scope: 'document',
      yaml: `
        security: [{ key: [] }]
        paths:
          /things/{id}:
            get:
              responses: # ✗
                '200': { description: OK }
                '404': { description: Not there }
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Key }
      `,
    },
    {
      title: 'As other operations have it',
      scope: 'document',
      yaml: `
        security: [{ key: [] }]
        paths:
          /as:
            get:
              responses:
                '200': { description: OK }
                '401': { $ref: '#/components/responses/Unauthorized' }
          /bs:
            get:
              responses: # ✗
                '200': { description: OK }
                '404': { description: Not there }
        components:
          responses: { Unauthorized: { description: Unauthorized } }
          securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
      `,
      repaired: `
        security: [{ key: [] }]
        paths:
          /as:
            get:
              responses:
                '200': { description: OK }
                '401': { $ref: '#/components/responses/Unauthorized' }
          /bs:
            get:
              responses:
                '200': { description: OK }
                '404': { description: Not there }
                '401':
                  $ref: '#/components/responses/Unauthorized'
        components:
          responses: { Unauthorized: { description: Unauthorized } }
          securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
      `,
    },
    {
      title: '401, default; without credentials, and where they are optional',
      scope: 'document',
      yaml: `
        security: [{ key: [] }]
        paths:
          /a: { get: { responses: { '200': { description: OK }, '401': { description: Who? } } } }
          /b: { get: { responses: { '200': { description: OK }, default: { description: No } } } }
          /c: { get: { security: [], responses: { '200': { description: OK }, '404': { description: No } } } }
          /d: { get: { security: [{ key: [] }, {}], responses: { '200': { description: OK }, '404': { description: No } } } }
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Key }
      `,
    },
  ],
});
