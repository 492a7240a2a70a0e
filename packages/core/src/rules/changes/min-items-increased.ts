// The smallest number of items that a schema allows went up.
import { increased, limitMessage, limitStep } from '../limits.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'min-items-increased',
  on: 'schema',
  when: 'kept',
  at: 'minItems',
  summary: {
    en: 'The smallest number of items that a schema allows went up.',
    ja: 'スキーマが許す要素の最小数が増えました。',
  },
  detect: increased('minItems'),
  effect: 'narrows',
  message: limitMessage('minItems'),
  why: {
    en: 'A client that sends fewer items, which was valid until now, is rejected.',
    ja: 'これまで有効だった少ない要素数の配列を送るクライアントは拒否されます。',
  },
  fix: {
    en: 'Keep accepting fewer items.',
    ja: '少ない要素数も引き続き受け付けてください。',
  },
  step: limitStep('minItems'),
  examples: [
    {
      title: 'At least one is needed',
      scope: 'schema',
      diff: `
          type: array
          items: { type: string }
        + minItems: 1
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
  ],
});
