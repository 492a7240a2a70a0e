// A status became the range that it belongs to, or the reverse.
import type { Effect } from '../../findings.ts';
import { coversStatus, isSuccess } from '../../pairs/statuses.ts';
import { holderOf } from '../holder.ts';
import { changeRule } from '../rule.ts';
import { statusInWords } from '../step-words.ts';

export default changeRule({
  id: 'response-range-changed',
  on: 'response',
  when: 'kept',
  summary: {
    en: 'A response status became a range of statuses, or the reverse.',
    ja: 'レスポンスのステータスが範囲になったか、範囲が一つのステータスになりました。',
  },
  detect({ base, revision, parents }) {
    const [from, to] = [base.status, revision.status];
    if (from === to) return undefined;
    const operation = holderOf(parents, 'operation');
    // Where the range was there before, or still is, only what stood beside it came or went.
    const isBeside =
      operation?.base?.responses.some(it => it.status === to) ||
      operation?.revision?.responses.some(it => it.status === from);
    return isBeside ? undefined : { from, to };
  },
  effect: ({ from, to }): Effect => (isWider(to, from) ? 'widens' : 'narrows'),
  // docs/compatibility.md, section 10: an error can always come, listed or not; as with a status that is added, clients go
  // by the class of a success that they do not know.
  judge({ facts: { from, to }, direction }) {
    if (!isSuccess(from) && !isSuccess(to)) return 'safe';
    return direction === 'output' && isWider(to, from) ? 'safe' : undefined;
  },
  message: {
    en: ({ from, to }) => `status ${from} became ${to}`,
    ja: ({ from, to }) => `ステータス ${from} が ${to} に変わりました`,
  },
  why: {
    en: 'Clients that look for one status, and not for any success, take the others for failures.',
    ja: '一つのステータスだけを成功とみなすクライアントは、ほかのステータスを失敗と解釈します。',
  },
  fix: {
    en: 'Go on naming the status that clients get today.',
    ja: '現在返しているステータスを引き続き明記してください。',
  },
  step: {
    en: ({ from, to }, direction) =>
      `${direction === 'input' ? 'Answer with' : 'Expect'} ${statusInWords.en(to)} instead of ${statusInWords.en(from)}`,
    ja: ({ from, to }, direction) =>
      direction === 'input'
        ? `${statusInWords.ja(from)} ではなく ${statusInWords.ja(to)} で応答してください`
        : `${statusInWords.ja(from)} ではなく ${statusInWords.ja(to)} が返るものとして扱ってください`,
  },
  examples: [
    {
      title: 'Any success instead of one',
      scope: 'operation',
      diff: `
          responses:
        -   '200': { description: The plan }
        +   2XX: { description: The plan }
      `,
      verdict: 'safe',
    },
    {
      title: 'One success instead of any',
      scope: 'operation',
      diff: `
          responses:
        -   2XX: { description: The plan }
        +   '200': { description: The plan }
      `,
      verdict: 'safe',
    },
  ],
});

const isWider = (wide: string, narrow: string): boolean => wide === 'default' || coversStatus(wide, narrow);
