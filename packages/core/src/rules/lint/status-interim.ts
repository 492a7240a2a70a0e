// What is described is the final response, not one that comes before it.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { registeredStatus } from '../../conventions/status-registry.ts';

export default lintRule({
  id: 'status-interim',
  family: 'status',
  on: 'response',
  summary: {
    en: 'Interim responses (1XX) are not listed, except for 101.',
    ja: '101 を除き、中間応答（1XX）は記載しません。',
  },
  standards: [{ rfc: 9110, section: '15.2' }],
  check: ({ response: { status }, statusSite }) =>
    status.startsWith('1') && status !== '101' && !registeredStatus(status)?.obsolete
      ? [{ facts: { status }, at: statusSite }]
      : noneFound,
  message: {
    en: ({ status }) => `${status} is sent before the response, and no client sees it as the answer`,
    ja: ({ status }) => `${status} は最終応答の前に送られる中間応答で、クライアントには結果として届きません`,
  },
  why: {
    en: 'Libraries handle interim responses by themselves: generated code waits for an answer that never arrives at it.',
    ja: '中間応答はライブラリが処理するため、生成されたコードがこの応答を受け取ることはありません。',
  },
  fix: {
    en: 'Describe the final response; say in the text of the operation that an interim one may come first.',
    ja: '最終応答を記載し、中間応答がありうることはオペレーションの説明文に書いてください。',
  },
  examples: [
    {
      title: '100 among the responses',
      scope: 'operation',
      yaml: `
        responses:
          '100': { description: Go on } # ✗
          '201': { description: Created }
      `,
    },
    {
      title: 'Switching protocols is final',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '101': { description: The connection becomes a WebSocket }
      `,
    },
  ],
});
