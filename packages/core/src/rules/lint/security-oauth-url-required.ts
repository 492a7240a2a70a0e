// Each OAuth flow has the addresses without which it cannot be used.
import { lintRule } from '../../conventions/lint-rule.ts';
import { flowsOf } from '../../conventions/oauth-flows.ts';

const demanded = new Map([
  ['implicit', ['authorizationUrl']],
  ['password', ['tokenUrl']],
  ['clientCredentials', ['tokenUrl']],
  ['authorizationCode', ['authorizationUrl', 'tokenUrl']],
  ['deviceAuthorization', ['deviceAuthorizationUrl', 'tokenUrl']],
] as const);

export default lintRule({
  id: 'security-oauth-url-required',
  family: 'security',
  on: 'security-scheme',
  summary: {
    en: 'Each OAuth flow has the addresses that it needs.',
    ja: 'OAuth の各フローには必要な URL を記載します。',
  },
  standards: [{ openapi: 'OAuth Flow Object' }],
  check: ({ scheme }) =>
    flowsOf(scheme).flatMap(({ name, flow, named }) =>
      (demanded.get(name as never) ?? [])
        .filter(field => flow[field] === undefined || flow[field].trim() === '')
        .map(field => ({ facts: { flow: name, field }, at: named })),
    ),
  message: {
    en: ({ flow, field }) => `the flow ${flow} has no ${field}`,
    ja: ({ flow, field }) => `${flow} フローに ${field} がありません`,
  },
  why: {
    en: 'Clients and the forms in the documentation have nowhere to send people or to ask for a token.',
    ja: 'クライアントもドキュメントの認可画面も、利用者を案内する先やトークンを要求する先が分かりません。',
  },
  fix: { en: 'Add the address.', ja: 'その URL を追加してください。' },
  examples: [
    {
      title: 'One of two addresses is missing',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows:
                authorizationCode: # ✗
                  authorizationUrl: https://example.com/authorize
                  scopes: {}
                clientCredentials: # ✗
                  tokenUrl: ''
                  scopes: {}
      `,
    },
    {
      title: 'In OpenAPI 2.0, where the flow has another name',
      scope: 'document',
      openapi: '2.0',
      yaml: `
        paths: {}
        securityDefinitions:
          oauth:
            type: oauth2
            flow: accessCode # ✗
            authorizationUrl: https://example.com/authorize
            scopes: {}
      `,
    },
    {
      title: 'All that each flow needs',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows:
                implicit: { authorizationUrl: https://example.com/authorize, scopes: {} }
                password: { tokenUrl: https://example.com/token, scopes: {} }
      `,
    },
  ],
});
