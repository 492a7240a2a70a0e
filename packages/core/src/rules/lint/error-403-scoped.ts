// An operation that demands a scope says what comes when it was not granted.
import { demandsScopes, describesErrors, namesResourceInPath } from '../../conventions/error-coverage.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { describesStatus } from '../../conventions/statuses.ts';
import { referToUsual } from '../../conventions/usual-response.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'error-403-scoped',
  family: 'errors',
  on: 'operation',
  summary: {
    en: 'An operation that demands scopes lists 403.',
    ja: 'スコープを必須とするオペレーションには 403 を記載します。',
  },
  standards: [
    { rfc: 9110, section: '15.5.4' },
    { rfc: 6750, section: '3.1' },
  ],
  among: ({ operation }) => describesErrors(operation) && demandsScopes(operation),
  check({ operation }) {
    if (!describesErrors(operation) || !demandsScopes(operation)) return noneFound;
    // RFC 9110, section 15.5.4: whoever wants to hide that something is there may answer 404.
    const statuses = namesResourceInPath(operation) ? ['403', '404'] : ['403'];
    if (describesStatus(operation, ...statuses)) return noneFound;
    return [{ facts: {}, at: at(operation.origin, 'responses') }];
  },
  message: {
    en: () => 'scopes are demanded, and 403 is not among the responses',
    ja: () => 'スコープが必須ですが、403 が記載されていません',
  },
  why: {
    en: 'A client that lacks a scope has to ask its user for consent, which is something else than to sign in again.',
    ja: 'スコープが足りないクライアントは、再ログインではなく、利用者に追加の同意を求める必要があります。',
  },
  fix: {
    en: 'List 403 beside 401; 4XX and default count as well.',
    ja: '401 とともに 403 を記載してください。4XX や default でもかまいません。',
  },
  repairs: [referToUsual('403')],
  examples: [
    {
      title: 'A scope is demanded',
      scope: 'document',
      yaml: `
        paths:
          /things:
            get:
              security: [{ oauth: [things:read] }]
              responses: # ✗
                '200': { description: OK }
                '401': { description: Who are you? }
        components:
          securitySchemes: { oauth: { $ref: '#/components/x-oauth' } }
          x-oauth:
            type: oauth2
            flows: { clientCredentials: { tokenUrl: 'https://example.com/token', scopes: { 'things:read': Read } } }
      `,
    },
    {
      title: 'As other operations have it',
      scope: 'document',
      yaml: `
        security: [{ oauth: [things:read] }]
        paths:
          /as:
            get:
              responses:
                '200': { description: OK }
                '403': { $ref: '#/components/responses/Forbidden' }
          /bs:
            get:
              responses: # ✗
                '200': { description: OK }
                '401': { description: Who are you? }
        components:
          responses: { Forbidden: { description: Forbidden } }
          securitySchemes: { oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://example.com/token, scopes: { things:read: Read } } } } }
      `,
      repaired: `
        security: [{ oauth: [things:read] }]
        paths:
          /as:
            get:
              responses:
                '200': { description: OK }
                '403': { $ref: '#/components/responses/Forbidden' }
          /bs:
            get:
              responses:
                '200': { description: OK }
                '401': { description: Who are you? }
                '403':
                  $ref: '#/components/responses/Forbidden'
        components:
          responses: { Forbidden: { description: Forbidden } }
          securitySchemes: { oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://example.com/token, scopes: { things:read: Read } } } } }
      `,
    },
    {
      title: '403; hidden behind 404; no scopes',
      scope: 'document',
      yaml: `
        paths:
          /a: { get: { security: [{ oauth: [read] }], responses: { '200': { description: OK }, '403': { description: No } } } }
          /b/{id}: { get: { security: [{ oauth: [read] }], responses: { '200': { description: OK }, '404': { description: No } } } }
          /c: { get: { security: [{ oauth: [] }], responses: { '200': { description: OK }, '401': { description: No } } } }
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows: { clientCredentials: { tokenUrl: 'https://example.com/token', scopes: { read: Read } } }
      `,
    },
  ],
});
