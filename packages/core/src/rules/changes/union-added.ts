// A schema that had no alternatives now demands that one of several holds.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'union-added',
  on: 'schema',
  when: 'kept',
  summary: {
    en: 'A schema must now match one of several alternatives.',
    ja: 'スキーマが複数の選択肢のいずれかを満たす必要があるようになりました。',
  },
  detect({ base, revision }) {
    if (base.unions.length > 0 || revision.unions.length === 0) return undefined;
    return { keyword: revision.unions[0]?.kind ?? 'anyOf' };
  },
  effect: 'narrows',
  message: {
    en: ({ keyword }) => `${keyword} was added`,
    ja: ({ keyword }) => `${keyword} が追加されました`,
  },
  why: {
    en: 'Values that match none of the alternatives were valid until now.',
    ja: 'どの選択肢にも合わない値が、これまでは有効でした。',
  },
  fix: {
    en: 'Keep accepting values that match none of the alternatives, or announce the new demand in a new version.',
    ja: 'どの選択肢にも合わない値を引き続き受け付けるか、新しいバージョンで要件を追加してください。',
  },
  step: {
    en: ({ keyword }) =>
      `Send only values that match ${keyword === 'oneOf' ? 'exactly one' : 'at least one'} of the alternatives`,
    ja: ({ keyword }) =>
      `選択肢の${keyword === 'oneOf' ? 'ちょうど一つ' : '少なくとも一つ'}に合う値だけを送ってください`,
  },
  examples: [
    {
      title: 'One of two properties must be there',
      scope: 'schema',
      diff: `
          type: object
          properties:
            email: { type: string }
            phone: { type: string }
        + anyOf:
        +   - required: [email]
        +   - required: [phone]
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
  ],
});
