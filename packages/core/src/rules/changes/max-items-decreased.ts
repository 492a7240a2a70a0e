// The largest number of items that a schema allows went down.
import { decreased, limitMessage, limitStep } from '../limits.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'max-items-decreased',
  on: 'schema',
  when: 'kept',
  at: 'maxItems',
  summary: {
    en: 'The largest number of items that a schema allows went down.',
    ja: 'スキーマが許す要素の最大数が減りました。',
  },
  detect: decreased('maxItems'),
  effect: 'narrows',
  message: limitMessage('maxItems'),
  why: {
    en: 'A client that sends more items, which was valid until now, is rejected.',
    ja: 'これまで有効だった多くの要素を送るクライアントは拒否されます。',
  },
  fix: {
    en: 'Keep the old limit, or accept more items and process them in parts.',
    ja: '以前の上限を維持するか、多くの要素を受け付けて分割して処理してください。',
  },
  step: limitStep('maxItems'),
  examples: [
    {
      title: 'Lowering the limit',
      scope: 'schema',
      diff: `
          type: array
          items: { type: string }
        - maxItems: 100
        + maxItems: 20
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
  ],
});
