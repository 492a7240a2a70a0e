// The items of an array need not be different from each other.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'unique-items-removed',
  on: 'schema',
  when: 'kept',
  at: 'uniqueItems',
  summary: {
    en: 'The items of an array need no longer be different from each other.',
    ja: '配列の要素に重複が許されるようになりました。',
  },
  detect({ base, revision }) {
    return base.uniqueItems && !revision.uniqueItems ? {} : undefined;
  },
  effect: 'widens',
  message: {
    en: () => 'items need not be unique',
    ja: () => '要素の重複が許されるようになりました',
  },
  why: {
    en: 'A client that uses the items as a set or as keys meets one of them twice.',
    ja: '要素を集合やキーとして扱うクライアントに、同じ要素が重複して届きます。',
  },
  fix: {
    en: 'Keep the items unique in what the API emits.',
    ja: 'API が返す配列では要素の一意性を維持してください。',
  },
  step: {
    en: () => 'Be ready for items that come more than once',
    ja: () => '同じ要素が重複して届いても扱えるようにしてください',
  },
  examples: [
    {
      title: 'Duplicates may arrive',
      scope: 'schema',
      diff: `
          type: array
          items: { type: string }
        - uniqueItems: true
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
  ],
});
