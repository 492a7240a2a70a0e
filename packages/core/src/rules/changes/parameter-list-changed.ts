// A parameter that took one value takes a list of them, or the reverse.
import { listChange } from '../../pairs/lists.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'parameter-list-changed',
  on: 'parameter',
  when: 'kept',
  summary: {
    en: 'A parameter that took one value can be repeated, or the reverse.',
    ja: '一つの値を取るパラメーターが繰り返せるようになったか、その逆になりました。',
  },
  detect({ base, revision }) {
    const to = listChange(base, revision);
    return to && { to };
  },
  // OpenAPI 3.1, Parameter Object: exploded in the style `form`, a list of one is written like the one.
  effect: ({ to }) => (to === 'list' ? 'widens' : 'narrows'),
  message: {
    en: ({ to }) => (to === 'list' ? 'takes a list of values' : 'takes a single value'),
    ja: ({ to }) => (to === 'list' ? '値の一覧を取るようになりました' : '一つの値だけを取るようになりました'),
  },
  why: {
    en: 'Clients that repeat the parameter are rejected, or only one of its values counts.',
    ja: 'パラメーターを繰り返すクライアントは拒否されるか、値の一つだけが使われます。',
  },
  fix: {
    en: 'Keep the list, and answer for each of its values.',
    ja: '一覧のまま受け付け、すべての値を処理してください。',
  },
  step: {
    en: (_, direction) => (direction === 'input' ? 'Send a single value' : 'Be ready for several values'),
    ja: (_, direction) =>
      direction === 'input' ? '値は一つだけ送ってください' : '値が複数届いても扱えるようにしてください',
  },
  examples: [
    {
      title: 'More than one from here on',
      scope: 'operation',
      diff: `
          parameters:
            - name: status
              in: query
        -     schema: { type: string }
        +     schema: { type: array, items: { type: string } }
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
    {
      title: 'Only one from here on',
      scope: 'operation',
      diff: `
          parameters:
            - name: status
              in: query
        -     schema: { type: array, items: { type: string } }
        +     schema: { type: string }
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
  ],
});
