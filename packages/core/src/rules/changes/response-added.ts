// An operation answers with a status that was not listed before.
import { changeRule } from '../rule.ts';
import { statusInWords } from '../step-words.ts';

export default changeRule({
  id: 'response-added',
  on: 'response',
  when: 'added',
  summary: {
    en: 'A response status was added.',
    ja: 'レスポンスのステータスが追加されました。',
  },
  detect({ revision }) {
    return { status: revision.status };
  },
  effect: 'widens',
  // docs/compatibility.md, section 10: a status says of which class it is, so that clients need not know it (RFC 9110, section 15).
  judge: ({ direction }) => (direction === 'output' ? 'safe' : undefined),
  message: {
    en: ({ status }) => `status ${status} was added`,
    ja: ({ status }) => `ステータス ${status} が追加されました`,
  },
  why: {
    en: 'Clients go by the class of a status that they do not know. Only those that look for one status, and not for any success, take the new one for a failure.',
    ja: 'クライアントは知らないステータスを先頭の桁で判断します。特定のステータスだけを成功とみなすクライアントに限り、新しいステータスを失敗と解釈します。',
  },
  fix: {
    en: 'Keep the old status for what clients do today, and use the new one where they ask for it.',
    ja: '既存の呼び出しには以前のステータスを返し、新しいステータスはクライアントが求めた場合にだけ使ってください。',
  },
  step: {
    en: ({ status }) => `Expect ${statusInWords.en(status)} as well`,
    ja: ({ status }) => `${statusInWords.ja(status)} も返るものとして扱ってください`,
  },
  examples: [
    {
      title: 'A success that clients do not know',
      scope: 'operation',
      diff: `
          responses:
            '200': { description: The plan }
        +   '202': { description: The plan will be there soon }
      `,
      verdict: 'safe',
    },
    {
      title: 'An error',
      scope: 'operation',
      diff: `
          responses:
            '200': { description: The plan }
        +   '429': { description: Too many requests }
      `,
      verdict: 'safe',
    },
  ],
});
