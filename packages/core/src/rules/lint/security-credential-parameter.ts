// Credentials do not travel in addresses.
import type { Contract, Parameter } from '../../contract/model.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { facetsOf } from '../../schema/view.ts';

export default lintRule({
  id: 'security-credential-parameter',
  family: 'security',
  on: 'parameter',
  summary: {
    en: 'Passwords, keys and access tokens are not parameters of the path or the query.',
    ja: 'パスワード・キー・アクセストークンをパスやクエリのパラメーターにしません。',
  },
  standards: [{ rfc: 9110, section: '17.9' }],
  options: {
    schema: {
      type: 'object',
      properties: { names: { type: 'array', items: { type: 'string' }, uniqueItems: true } },
      additionalProperties: false,
    },
    defaults: {
      names: [
        'access_key',
        'access_token',
        'api_key',
        'api_secret',
        'api_token',
        'auth_token',
        'bearer_token',
        'client_secret',
        'current_password',
        'jwt',
        'new_password',
        'old_password',
        'passphrase',
        'passwd',
        'password',
        'private_key',
        'refresh_token',
        'secret_key',
        'session_token',
      ],
    },
  },
  check({ parameter }, { api, options: { names } }) {
    const { name } = parameter;
    if (parameter.in !== 'path' && parameter.in !== 'query') return noneFound;
    if (!names.some(it => plain(it) === plain(name)) || isScheme(parameter, api) || isFlag(parameter)) return noneFound;
    return [{ facts: { name, in: parameter.in } }];
  },
  message: {
    en: ({ name, in: place }) => `${name} is sent in the ${place}`,
    ja: ({ name, in: place }) => `${name} が${place === 'path' ? 'パス' : 'クエリ'}で送られます`,
  },
  why: {
    en: 'Addresses are written to logs and histories by everything that they pass, and handed on as referrer.',
    ja: 'URL は経由するすべての機器のログや履歴に記録され、Referer として他のサイトにも渡ります。',
  },
  fix: {
    en: 'Take it in a header or in the body; where it authenticates the caller, describe it as a security scheme.',
    ja: 'ヘッダーかボディで受け取ってください。呼び出し元の認証に使うものは、セキュリティスキームとして記述してください。',
  },
  examples: [
    {
      title: 'A password and a key in the query',
      scope: 'operation',
      method: 'get',
      yaml: `
        parameters:
          - { name: password, in: query, schema: { type: string } } # ✗
          - { name: apiKey, in: query, schema: { type: string } } # ✗
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'One shared parameter is one finding',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get: { parameters: [{ $ref: '#/components/parameters/Token' }], responses: { '200': { description: OK } } }
          /b:
            get: { parameters: [{ $ref: '#/components/parameters/Token' }], responses: { '200': { description: OK } } }
        components:
          parameters:
            Token: # ✗
              name: access-token
              in: query
              schema: { type: string }
      `,
    },
    {
      title: 'Other tokens, a question about a password, and a header',
      scope: 'operation',
      method: 'get',
      yaml: `
        parameters:
          - { name: page_token, in: query, schema: { type: string } }
          - { name: password, in: query, schema: { type: boolean } }
          - { name: X-API-Key, in: header, schema: { type: string } }
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'What is a security scheme as well is reported there',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get:
              parameters: [{ name: api_key, in: query, schema: { type: string } }]
              responses: { '200': { description: OK } }
        components:
          securitySchemes:
            key: { type: apiKey, in: query, name: api_key }
      `,
    },
  ],
});

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

const isScheme = ({ name, in: place }: Parameter, { securitySchemes }: Contract): boolean =>
  [...securitySchemes.values()].some(({ parameter }) => parameter?.in === place && parameter.name === name);

/** `password=true` asks whether there is one. */
const isFlag = ({ schema }: Parameter): boolean => {
  if (!schema) return false;
  const { types } = facetsOf(schema);
  return types.has('boolean') && !types.has('string');
};
