// The items of an array must be different from each other.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'unique-items-added',
  on: 'schema',
  when: 'kept',
  at: 'uniqueItems',
  summary: {
    en: 'The items of an array must be different from each other.',
    ja: '配列の要素に重複が許されなくなりました。',
  },
  detect({ base, revision }) {
    return revision.uniqueItems && !base.uniqueItems ? {} : undefined;
  },
  effect: 'narrows',
  message: {
    en: () => 'items must be unique',
    ja: () => '要素の重複が許されなくなりました',
  },
  why: {
    en: 'A client that sends an item twice, which was valid until now, is rejected.',
    ja: 'これまで有効だった、同じ要素を 2 度送るクライアントは拒否されます。',
  },
  fix: {
    en: 'Drop duplicates on the server instead of rejecting them.',
    ja: '重複は拒否せず、サーバー側で取り除いてください。',
  },
  step: {
    en: () => 'Send each item only once',
    ja: () => '同じ要素を重複して送らないでください',
  },
  examples: [
    {
      title: 'Duplicates are rejected',
      scope: 'schema',
      diff: `
          type: array
          items: { type: string }
        + uniqueItems: true
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
  ],
});
