// The password flow teaches people to give their password to apps.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { flowsOf } from '../../conventions/oauth-flows.ts';

export default lintRule({
  id: 'security-oauth-password',
  family: 'security',
  on: 'security-scheme',
  summary: {
    en: 'The password flow of OAuth is not offered.',
    ja: 'OAuth のパスワードフローは提供しません。',
  },
  standards: [{ rfc: 9700, section: '2.4' }],
  check: ({ scheme }) => {
    const flow = flowsOf(scheme).find(({ name }) => name === 'password');
    return flow ? [{ facts: { scheme: scheme.name }, at: flow.named }] : noneFound;
  },
  message: {
    en: ({ scheme }) => `${scheme} offers the password flow`,
    ja: ({ scheme }) => `${scheme} がパスワードフローを提供しています`,
  },
  why: {
    en: 'The app sees the password of its user, a second factor has no place, and people learn to type passwords outside of the login page. OAuth forbids the flow since RFC 9700.',
    ja: 'アプリが利用者のパスワードを知ることになり、多要素認証も使えず、ログインページ以外でパスワードを入力する習慣がつきます。RFC 9700 はこのフローの使用を禁じています。',
  },
  fix: {
    en: 'Offer the authorization code flow with PKCE for people, and client credentials for machines.',
    ja: '人には PKCE 付きの認可コードフローを、機械にはクライアントクレデンシャルフローを提供してください。',
  },
  examples: [
    {
      title: 'The password flow',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows:
                password: # ✗
                  tokenUrl: https://example.com/token
                  scopes: {}
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
            flow: password # ✗
            tokenUrl: https://example.com/token
            scopes: {}
      `,
    },
    {
      title: 'A flow for machines',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows:
                clientCredentials: { tokenUrl: https://example.com/token, scopes: {} }
      `,
    },
  ],
});
