// Basic authentication sends the password with every request.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';

export default lintRule({
  id: 'security-basic',
  family: 'security',
  on: 'security-scheme',
  summary: {
    en: 'Clients authenticate with tokens rather than with HTTP Basic.',
    ja: 'クライアントの認証には HTTP Basic ではなくトークンを使います。',
  },
  standards: [{ rfc: 7617, section: '4' }],
  check: ({ scheme: { name, type, scheme } }) =>
    type === 'http' && scheme === 'basic' ? [{ facts: { scheme: name } }] : noneFound,
  message: {
    en: ({ scheme }) => `${scheme} is HTTP Basic, which sends the password with every request`,
    ja: ({ scheme }) => `${scheme} は HTTP Basic で、リクエストのたびにパスワードが送られます`,
  },
  why: {
    en: 'A password that is seen once in a log or a proxy is good for everything, for ever: it has no scopes and does not expire.',
    ja: 'パスワードがログやプロキシで一度でも漏れると、期限もスコープもないため、あらゆる操作にいつまでも使われてしまいます。',
  },
  fix: {
    en: 'Issue tokens that expire and can be revoked, and describe them with type: http, scheme: bearer or type: oauth2.',
    ja: '期限があり失効できるトークンを発行し、type: http, scheme: bearer または type: oauth2 で記述してください。',
  },
  examples: [
    {
      title: 'HTTP Basic',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          securitySchemes:
            password: # ✗
              type: http
              scheme: Basic
      `,
    },
    {
      title: 'In OpenAPI 2.0',
      scope: 'document',
      openapi: '2.0',
      yaml: `
        paths: {}
        securityDefinitions:
          password: # ✗
            type: basic
      `,
    },
    {
      title: 'Bearer tokens',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          securitySchemes:
            token: { type: http, scheme: bearer }
      `,
    },
  ],
});
