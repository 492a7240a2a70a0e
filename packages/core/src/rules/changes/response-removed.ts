// An operation no longer answers with a status.
import { isSuccess } from '../../pairs/statuses.ts';
import { holderOf } from '../holder.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'response-removed',
  on: 'response',
  when: 'removed',
  summary: {
    en: 'A response status was removed.',
    ja: 'レスポンスのステータスが削除されました。',
  },
  detect({ base: { status }, parents }) {
    const responses = holderOf(parents, 'operation')?.base?.responses ?? [];
    // Where no success is listed, `default` stands for it.
    const success = status === 'default' ? !responses.some(it => isSuccess(it.status)) : isSuccess(status);
    return { status, success };
  },
  effect: 'narrows',
  // docs/compatibility.md, section 10: clients read what they expect from a success. An error can always come, listed or
  // not, from whoever answers.
  judge({ facts, direction }) {
    if (!facts.success) return 'safe';
    return direction === 'output' ? 'breaking' : undefined;
  },
  message: {
    en: ({ status }) => `status ${status} was removed`,
    ja: ({ status }) => `ステータス ${status} が削除されました`,
  },
  why: {
    en: 'Clients wait for this success and read its body: whatever comes instead, they were not told about it.',
    ja: 'クライアントはこの成功レスポンスを待ち、そのボディを読みます。代わりに返るものについては何も知りません。',
  },
  fix: {
    en: 'Keep answering with the old status, and announce the new one in a new version.',
    ja: '以前のステータスで応答し続け、新しいステータスは新しいバージョンで導入してください。',
  },
  examples: [
    {
      title: 'A success that clients wait for',
      scope: 'operation',
      diff: `
          responses:
            '200': { description: The plan }
        -   '202': { description: The plan will be there soon }
      `,
      verdict: 'breaking',
    },
    {
      title: 'An error',
      scope: 'operation',
      diff: `
          responses:
            '200': { description: The plan }
        -   '429': { description: Too many requests }
      `,
      verdict: 'safe',
    },
    {
      title: 'A range that is still there covers it',
      scope: 'operation',
      diff: `
          responses:
            2XX: { description: The plan }
        -   '200': { description: The plan }
      `,
      verdict: 'silent',
    },
  ],
});
