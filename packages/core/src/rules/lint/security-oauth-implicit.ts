// The implicit flow puts tokens into addresses.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { flowsOf } from '../../conventions/oauth-flows.ts';

export default lintRule({
  id: 'security-oauth-implicit',
  family: 'security',
  on: 'security-scheme',
  summary: {
    en: 'The implicit flow of OAuth is not offered.',
    ja: 'OAuth のインプリシットフローは提供しません。',
  },
  standards: [{ rfc: 9700, section: '2.1.2' }],
  check: ({ scheme }) => {
    const flow = flowsOf(scheme).find(({ name }) => name === 'implicit');
    return flow ? [{ facts: { scheme: scheme.name }, at: flow.named }] : noneFound;
  },
  message: {
    en: ({ scheme }) => `${scheme} offers the implicit flow`,
    ja: ({ scheme }) => `${scheme} がインプリシットフローを提供しています`,
  },
  why: {
    en: 'The token comes back in an address: it stays in the history of the browser and can be taken or swapped on the way, which nobody can notice.',
    ja: 'トークンがリダイレクト先の URL に載って返るため、ブラウザーの履歴に残り、途中で盗まれたり差し替えられたりしても気づけません。',
  },
  fix: {
    en: 'Offer the authorization code flow with PKCE, which works for apps in the browser as well.',
    ja: 'ブラウザーアプリでも使える PKCE 付きの認可コードフローを提供してください。',
  },
  examples: [
    {
      title: 'The implicit flow beside another',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows:
                implicit: # ✗
                  authorizationUrl: https://example.com/authorize
                  scopes: {}
                clientCredentials: { tokenUrl: https://example.com/token, scopes: {} }
      `,
    },
    {
      title: 'In OpenAPI 2.0',
      scope: 'document',
      openapi: '2.0',
      yaml: `
        paths: {}
        securityDefinitions:
          oauth:
            type: oauth2
            flow: implicit # ✗
            authorizationUrl: https://example.com/authorize
            scopes: {}
      `,
    },
    {
      title: 'The authorization code flow',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows:
                authorizationCode:
                  authorizationUrl: https://example.com/authorize
                  tokenUrl: https://example.com/token
                  scopes: {}
      `,
    },
  ],
});
