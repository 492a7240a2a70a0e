// The API is reached over https.
import { lintRule } from '../../conventions/lint-rule.ts';
import { isPlainHttp, withHttps } from '../../conventions/plain-http.ts';
import { at, valueAt } from '../../source/origin.ts';

export default lintRule({
  id: 'url-https',
  family: 'urls',
  on: 'server',
  summary: {
    en: 'Addresses of servers begin with https.',
    ja: 'サーバーの URL は https で始まります。',
  },
  standards: [
    { rfc: 9110, section: '4.2.2' },
    { rfc: 6750, section: '5.3' },
  ],
  check: ({ server: { url, origin } }, { api, version }) => {
    if (!isPlainHttp(url)) return [];
    // OpenAPI 2.0 puts addresses together from schemes, host and basePath.
    return [{ facts: { url }, at: version === '2.0' ? at(api.origin, 'schemes') : at(origin, 'url') }];
  },
  message: {
    en: ({ url }) => `the API is reached without encryption: ${url}`,
    ja: ({ url }) => `API が暗号化されていない URL で提供されています: ${url}`,
  },
  why: {
    en: 'Whoever is on the way reads and changes what is sent, credentials included; a redirect to https comes too late, for the request has been sent by then.',
    ja: '通信経路上の誰でも、認証情報を含む内容を読み取り、書き換えられます。https へのリダイレクトでは、最初のリクエストが送られた後なので手遅れです。',
  },
  fix: {
    en: 'Write the address with https, and refuse requests that come without.',
    ja: 'https の URL を記載し、暗号化されていないリクエストは拒否してください。',
  },
  repairs: [
    {
      // Only its owner knows whether the server answers there.
      kind: 'suggestion',
      title: { en: () => 'Write the address with https', ja: () => 'URL を https にする' },
      edits({ facts: { url }, at: place }, _, { version }) {
        if (version !== '2.0') return [{ kind: 'set', at: place, value: withHttps(url) }];
        return Array.isArray(valueAt(place)) ? [{ kind: 'set', at: place, value: ['https'] }] : [];
      },
    },
  ],
  examples: [
    {
      title: 'Without encryption',
      scope: 'document',
      yaml: `
        servers:
          - url: http://api.example.com/v1 # ✗
        paths: {}
      `,
      repaired: `
        servers:
          - url: https://api.example.com/v1
        paths: {}
      `,
    },
    {
      title: 'In OpenAPI 2.0',
      scope: 'document',
      openapi: '2.0',
      yaml: `
        host: api.example.com
        basePath: /v1
        schemes: [http, https] # ✗
        paths: {}
      `,
    },
    {
      title: 'At one operation',
      scope: 'document',
      yaml: `
        servers: [{ url: https://api.example.com }]
        paths:
          /a:
            get:
              servers:
                - url: http://files.example.com # ✗
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'Encrypted, relative, on the own machine, or in the own network',
      scope: 'document',
      yaml: `
        servers:
          - url: https://api.example.com
          - url: /v1
          - url: http://localhost:8080
          - url: http://api:8080/v1
          - url: http://192.168.0.10
          - url: '{scheme}://{host}'
            variables: { scheme: { default: http }, host: { default: localhost } }
        paths: {}
      `,
    },
  ],
});
