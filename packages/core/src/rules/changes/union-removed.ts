// A schema no longer demands that one of several alternatives holds.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'union-removed',
  on: 'schema',
  when: 'kept',
  summary: {
    en: 'A schema no longer has to match one of several alternatives.',
    ja: 'スキーマが複数の選択肢のいずれかを満たす必要がなくなりました。',
  },
  detect({ base, revision }) {
    if (base.unions.length === 0 || revision.unions.length > 0) return undefined;
    return { keyword: base.unions[0]?.kind ?? 'anyOf' };
  },
  effect: 'widens',
  message: {
    en: ({ keyword }) => `${keyword} was removed`,
    ja: ({ keyword }) => `${keyword} が削除されました`,
  },
  why: {
    en: 'Readers relied on one of the alternatives; values that match none of them can now arrive.',
    ja: '利用者は選択肢のいずれかに合うことを前提としていましたが、どれにも合わない値が届くようになります。',
  },
  fix: {
    en: 'Keep the alternatives for what the API emits.',
    ja: 'API が返す値については選択肢を維持してください。',
  },
  step: {
    en: () => 'Be ready for values that match none of the alternatives',
    ja: () => 'どの選択肢にも合わない値が届いても扱えるようにしてください',
  },
  examples: [
    {
      title: 'No property has to be there any more',
      scope: 'schema',
      diff: `
          type: object
          properties:
            email: { type: string }
            phone: { type: string }
        - anyOf:
        -   - required: [email]
        -   - required: [phone]
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
  ],
});
