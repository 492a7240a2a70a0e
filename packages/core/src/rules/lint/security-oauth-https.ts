// Authorization servers are reached over https.
import type { Found } from '../../conventions/lint-rule.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { flowsOf } from '../../conventions/oauth-flows.ts';
import { isPlainHttp, withHttps } from '../../conventions/plain-http.ts';
import type { Origin } from '../../source/origin.ts';
import { at } from '../../source/origin.ts';

const ofFlows = ['authorizationUrl', 'tokenUrl', 'refreshUrl', 'deviceAuthorizationUrl'] as const;
const ofSchemes = ['openIdConnectUrl', 'oauth2MetadataUrl'] as const;

export default lintRule({
  id: 'security-oauth-https',
  family: 'security',
  on: 'security-scheme',
  summary: {
    en: 'Addresses at which clients authorize themselves and get tokens begin with https.',
    ja: '認可やトークン取得に使う URL は https で始まります。',
  },
  standards: [
    { rfc: 6749, section: '3.1' },
    { rfc: 6749, section: '3.2' },
  ],
  check: ({ scheme }) => [
    ...flowsOf(scheme).flatMap(({ flow, origin }) => ofFlows.flatMap(field => unsafe(field, flow[field], origin))),
    ...ofSchemes.flatMap(field => unsafe(field, scheme[field], scheme.origin)),
  ],
  message: {
    en: ({ field, url }) => `${field} is reached without encryption: ${url}`,
    ja: ({ field, url }) => `${field} が暗号化されていません: ${url}`,
  },
  why: {
    en: 'Whoever sees the traffic gets passwords, codes and tokens in plain text.',
    ja: '通信を見られる人に、パスワードや認可コード、トークンが平文で渡ります。',
  },
  fix: {
    en: 'Serve the authorization server over https only, and write that address.',
    ja: '認可サーバーを https のみで提供し、その URL を記載してください。',
  },
  repairs: [
    {
      // Only its owner knows whether the server answers there.
      kind: 'suggestion',
      title: { en: ({ field }) => `Write ${field} with https`, ja: ({ field }) => `${field} を https にする` },
      edits: ({ facts: { url }, at: place }) => [{ kind: 'set', at: place, value: withHttps(url) }],
    },
  ],
  examples: [
    {
      title: 'A token without encryption',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows:
                clientCredentials:
                  tokenUrl: http://login.example.com/token # ✗
                  scopes: {}
      `,
      repaired: `
        paths: {}
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows:
                clientCredentials:
                  tokenUrl: https://login.example.com/token
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
            flow: application
            tokenUrl: http://login.example.com/token # ✗
            scopes: {}
      `,
    },
    {
      title: 'Encrypted, relative, or on the own machine',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows:
                authorizationCode:
                  authorizationUrl: https://login.example.com/authorize
                  tokenUrl: /token
                  refreshUrl: http://localhost:8080/refresh
                  scopes: {}
            oidc: { type: openIdConnect, openIdConnectUrl: 'https://login.example.com/.well-known/openid-configuration' }
      `,
    },
  ],
});

type Unsafe = Found<{ readonly field: string; readonly url: string }>;

const unsafe = (field: string, url: string | undefined, origin: Origin): readonly Unsafe[] =>
  url !== undefined && isPlainHttp(url) ? [{ facts: { field, url }, at: at(origin, field) }] : noneFound;
