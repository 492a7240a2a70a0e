// An operation answers with a status that was not listed before.
import { isSuccess } from '../../pairs/statuses.ts';
import { changeRule } from '../rule.ts';

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
  // docs/compatibility.md, section 10: every client has to expect errors that are not listed; what it makes of a success
  // that it does not know depends on the client.
  judge: ({ facts, direction }) =>
    direction === 'output' ? (isSuccess(facts.status) ? 'dangerous' : 'safe') : undefined,
  message: {
    en: ({ status }) => `status ${status} was added`,
    ja: ({ status }) => `ステータス ${status} が追加されました`,
  },
  why: {
    en: 'Clients that look for the status they know, and not for any success, take the new one for a failure, or miss the body that they read.',
    ja: '特定のステータスだけを成功とみなすクライアントは、新しいステータスを失敗と解釈するか、ボディを読み損ねます。',
  },
  fix: {
    en: 'Keep the old status for what clients do today, and use the new one where they ask for it.',
    ja: '既存の呼び出しには以前のステータスを返し、新しいステータスはクライアントが求めた場合にだけ使ってください。',
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
      verdict: 'dangerous',
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
