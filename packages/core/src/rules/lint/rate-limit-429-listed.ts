// An operation says what happens to those who call it too often.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { describesStatus } from '../../conventions/statuses.ts';

export default lintRule({
  id: 'rate-limit-429-listed',
  family: 'limits',
  on: 'operation',
  summary: {
    en: 'An operation lists 429.',
    ja: 'オペレーションは 429 を記載します。',
  },
  standards: [
    { rfc: 6585, section: '4' },
    {
      title: 'OWASP API4:2023 Unrestricted Resource Consumption',
      url: 'https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/',
    },
  ],
  among: ({ operation }) => operation.kind === 'operation',
  check: ({ operation }) =>
    operation.kind === 'operation' && !describesStatus(operation, '429') ? [{ facts: {} }] : noneFound,
  message: {
    en: () => '429 is not among the responses',
    ja: () => 'レスポンスに 429 がありません',
  },
  why: {
    en: 'Clients that know of no limit do not slow down, and treat the refusal as a failure of the server.',
    ja: '制限があることを知らないクライアントは速度を落とさず、拒否をサーバーの障害として扱います。',
  },
  fix: {
    en: 'List 429, best as one shared response with Retry-After.',
    ja: '429 を記載してください。Retry-After を持つ共通のレスポンスにするのが最善です。',
  },
  examples: [
    {
      title: 'Nothing on limits',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            get: # ✗
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'By itself or with others, and what others receive',
      scope: 'document',
      yaml: `
        paths:
          /a: { get: { responses: { '200': { description: OK }, '429': { description: Too many } } } }
          /b: { get: { responses: { '200': { description: OK }, 4XX: { description: Your fault } } } }
          /c: { get: { responses: { '200': { description: OK }, default: { description: Any error } } } }
        webhooks:
          created: { post: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});
