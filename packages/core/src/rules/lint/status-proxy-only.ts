// A status is one that an API sends, not a proxy or a network on the way to it.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';

const defaults = { statuses: ['407', '505', '511'] as readonly string[] };

export default lintRule({
  id: 'status-proxy-only',
  family: 'status',
  on: 'response',
  summary: {
    en: 'An API does not list what only proxies, servers and networks answer: 407, 505 and 511.',
    ja: 'プロキシやサーバー、ネットワークだけが返す 407、505、511 を API のレスポンスに記載しません。',
  },
  standards: [
    { rfc: 9110, section: '15.5.8' },
    { rfc: 9110, section: '15.6.6' },
    { rfc: 6585, section: '6' },
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        statuses: {
          type: 'array',
          items: { type: 'string', pattern: '^[1-5]\\d\\d$' },
          uniqueItems: true,
          description: 'Statuses that the API itself does not send.',
        },
      },
      additionalProperties: false,
    },
    defaults,
  },
  check: ({ response: { status }, statusSite }, { options: { statuses } }) =>
    statuses.includes(status) ? [{ facts: { status }, at: statusSite }] : noneFound,
  message: {
    en: ({ status }) => `${status} is the answer of something on the way, not of the API`,
    ja: ({ status }) => `${status} を返すのは API ではなく、経路上のプロキシなどです`,
  },
  why: {
    en: 'Clients prepare for an answer that the API never gives, and take a fault on the way for one of the API.',
    ja: 'API が返すことのない応答への対処をクライアントに強い、経路上の障害を API の障害と誤解させます。',
  },
  fix: {
    en: 'Remove it; where credentials are missing, the answer of an API is 401.',
    ja: '削除してください。認証情報がない場合に API が返すのは 401 です。',
  },
  examples: [
    {
      title: 'The login page of a network',
      scope: 'operation',
      yaml: `
        responses:
          '200': { description: OK }
          '511': { description: Log in to the network first } # ✗
      `,
    },
    {
      title: 'A list of one’s own',
      scope: 'operation',
      yaml: `
        responses:
          '200': { description: OK }
          '504': { description: Too slow } # ✗
          '511': { description: Log in }
      `,
      options: { statuses: ['502', '504'] },
    },
    {
      title: 'What an API that asks others does answer',
      scope: 'operation',
      yaml: `
        responses:
          '200': { description: OK }
          '502': { description: The bank gave no sensible answer }
          '504': { description: The bank gave no answer }
      `,
    },
  ],
});
