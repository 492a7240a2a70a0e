// A bearer token that is a JWT says so where tools look.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'security-bearer-format',
  family: 'security',
  on: 'security-scheme',
  summary: {
    en: 'A bearer token that is a JWT says so in bearerFormat.',
    ja: 'Bearer トークンが JWT なら bearerFormat に記載します。',
  },
  standards: [{ openapi: 'Security Scheme Object' }],
  check: ({ scheme: { name, type, scheme, bearerFormat, documentation } }) =>
    type === 'http' &&
    scheme === 'bearer' &&
    bearerFormat === undefined &&
    /(?<![a-z])jwt(?![a-z])|json web token/i.test(`${name} ${documentation.description ?? ''}`)
      ? [{ facts: { scheme: name } }]
      : noneFound,
  message: {
    en: ({ scheme }) => `the token of ${scheme} is a JWT, and bearerFormat does not say so`,
    ja: ({ scheme }) => `${scheme} のトークンは JWT ですが、bearerFormat に記載されていません`,
  },
  why: {
    en: 'Documentation and generated clients show bearerFormat beside the field for the token; the words in the description they do not read.',
    ja: 'ドキュメントや生成されたクライアントはトークン入力欄の横に bearerFormat を表示しますが、説明文の言葉までは読み取りません。',
  },
  fix: { en: 'Add bearerFormat: JWT.', ja: 'bearerFormat: JWT を追加してください。' },
  repairs: [
    {
      // A hint for readers (OpenAPI, Security Scheme Object) that repeats what the scheme says of itself.
      kind: 'safe',
      title: { en: () => 'Add bearerFormat: JWT', ja: () => 'bearerFormat: JWT を追加' },
      edits: ({ at: place }) => [{ kind: 'set', at: at(place, 'bearerFormat'), value: 'JWT' }],
    },
  ],
  examples: [
    {
      title: 'Only the description says it',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          securitySchemes:
            token: # ✗
              type: http
              scheme: bearer
              description: A JWT from /login
      `,
      repaired: `
        paths: {}
        components:
          securitySchemes:
            token:
              type: http
              scheme: bearer
              description: A JWT from /login
              bearerFormat: JWT
      `,
    },
    {
      title: 'Said, or nothing to say',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          securitySchemes:
            jwt: { type: http, scheme: bearer, bearerFormat: JWT }
            opaque: { type: http, scheme: bearer, description: An opaque token }
      `,
    },
  ],
});
