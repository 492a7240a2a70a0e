// A bearer token is described as such, not as an API key that happens to be in Authorization.
import type { SecurityScheme } from '../../contract/model.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import type { JsonValue } from '../../edit/edit.ts';

export default lintRule({
  id: 'security-bearer-as-api-key',
  family: 'security',
  on: 'security-scheme',
  summary: {
    en: 'A bearer token in Authorization has the type http with the scheme bearer, not apiKey.',
    ja: 'Authorization ヘッダーの Bearer トークンは apiKey ではなく、type: http と scheme: bearer で記述します。',
  },
  standards: [{ openapi: 'Security Scheme Object' }, { rfc: 6750, section: '2.1' }],
  // OpenAPI 2.0 has no other way to describe it.
  check: ({ scheme }, { version }) =>
    version !== '2.0' &&
    scheme.parameter?.in === 'header' &&
    scheme.parameter.name.toLowerCase() === 'authorization' &&
    isBearer(scheme)
      ? [{ facts: { scheme: scheme.name } }]
      : noneFound,
  message: {
    en: ({ scheme }) => `${scheme} is a bearer token, and described as an API key in Authorization`,
    ja: ({ scheme }) => `${scheme} は Bearer トークンですが、Authorization ヘッダーの API キーとして記述されています`,
  },
  why: {
    en: 'Tools that are told of an API key send the bare value: people have to type "Bearer" in front of their token, and most find out by a 401.',
    ja: 'API キーと記述されているとツールは値をそのまま送るため、利用者はトークンの前に「Bearer」と自分で書かなければならず、多くの人は 401 を受け取ってはじめて気づきます。',
  },
  fix: {
    en: 'Write type: http and scheme: bearer instead of type, name and in.',
    ja: 'type・name・in の代わりに type: http と scheme: bearer を書いてください。',
  },
  repairs: [
    {
      // The token may be wanted without the word Bearer, whatever the description calls it.
      kind: 'suggestion',
      title: { en: () => 'Describe it as a bearer token', ja: () => 'Bearer トークンとして記述' },
      edits: (_, { scheme: { origin, source, parameter } }) => [
        {
          kind: 'set',
          at: origin,
          value: Object.fromEntries(
            Object.entries(source as object).flatMap(([key, value]) => {
              if (key === 'type')
                return [
                  [key, 'http'],
                  ['scheme', 'bearer'],
                ];
              return parameter && (key === 'name' || key === 'in') ? [] : [[key, value as JsonValue]];
            }),
          ),
        },
      ],
    },
  ],
  examples: [
    {
      title: 'The description says what it is',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          securitySchemes:
            token: # ✗
              type: apiKey
              in: header
              name: Authorization
              description: 'Bearer token, as in "Bearer abc"'
      `,
      repaired: `
        paths: {}
        components:
          securitySchemes:
            token:
              type: http
              scheme: bearer
              description: 'Bearer token, as in "Bearer abc"'
      `,
    },
    {
      title: 'The name says what it is',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          securitySchemes:
            JWT: { type: apiKey, in: header, name: authorization } # ✗
      `,
    },
    {
      title: 'A scheme of its own in Authorization, and an API key elsewhere',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          securitySchemes:
            bot: { type: apiKey, in: header, name: Authorization, description: '"Bot", then the token of the bot' }
            key: { type: apiKey, in: header, name: X-API-Key, description: Not a bearer token }
      `,
    },
    {
      title: 'OpenAPI 2.0 knows nothing else',
      scope: 'document',
      openapi: '2.0',
      yaml: `
        paths: {}
        securityDefinitions:
          Bearer: { type: apiKey, in: header, name: Authorization }
      `,
    },
  ],
});

/** What else may stand in Authorization is the business of the API: only what calls itself a bearer token is one. */
const isBearer = ({ name, documentation: { description = '' } }: SecurityScheme): boolean =>
  /bearer|(?<![a-z])jwt(?![a-z])/i.test(`${name} ${description}`);
