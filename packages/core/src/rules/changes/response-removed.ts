// An operation no longer answers with a status.
import { isSuccess } from '../../pairs/statuses.ts';
import { holderOf } from '../holder.ts';
import { changeRule } from '../rule.ts';
import { statusInWords } from '../step-words.ts';

export default changeRule({
  id: 'response-removed',
  on: 'response',
  when: 'removed',
  summary: {
    en: 'A response status was removed.',
    ja: 'レスポンスのステータスが削除されました。',
  },
  detect({ base: { status }, parents }) {
    const operation = holderOf(parents, 'operation');
    const responses = operation?.base?.responses ?? [];
    // Where no success is listed, `default` stands for it.
    const success = status === 'default' ? !responses.some(it => isSuccess(it.status)) : isSuccess(status);
    const covered = !success && operation?.revision?.responses.some(it => it.status === 'default') === true;
    return { status, success, covered };
  },
  effect: 'narrows',
  // docs/compatibility.md, section 10: clients tell by the status what happened, and what comes instead is not described,
  // unless `default` does. Whoever answers a webhook can always answer with an error.
  judge({ facts, direction }) {
    if (direction === 'output') return facts.covered ? 'safe' : 'breaking';
    return facts.success ? undefined : 'safe';
  },
  message: {
    en: ({ status }) => `status ${status} was removed`,
    ja: ({ status }) => `ステータス ${status} が削除されました`,
  },
  why: {
    en: 'Clients tell by the status what happened: they read the body of a success, and know by a 404 that there is nothing. Whatever comes instead, they were not told about it.',
    ja: 'クライアントはステータスで結果を見分け、成功ならボディを読み、404 なら対象がないと判断します。代わりに何が返るかは知らされていません。',
  },
  fix: {
    en: 'Keep answering with the old status, and announce the new one in a new version.',
    ja: '以前のステータスで応答し続け、新しいステータスは新しいバージョンで導入してください。',
  },
  step: {
    en: ({ status }, direction) =>
      direction === 'input'
        ? `Answer with a status that is still described instead of ${statusInWords.en(status)}`
        : `Stop relying on ${statusInWords.en(status)}, and go by the first digit of whatever status comes instead`,
    ja: ({ status }, direction) =>
      direction === 'input'
        ? `${statusInWords.ja(status)} ではなく、引き続き記載されているステータスで応答してください`
        : `${statusInWords.ja(status)} を前提にするのをやめ、代わりに返るステータスの先頭の桁で判断してください`,
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
        -   '404': { description: There is no such plan }
      `,
      verdict: 'breaking',
    },
    {
      title: 'An error among those that are described together',
      scope: 'operation',
      diff: `
          responses:
            '200': { description: The plan }
        -   '404': { description: There is no such plan }
            default: { description: Whatever went wrong }
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
