// The largest number of items that a schema allows went up.
import { increased, limitMessage, limitStep } from '../limits.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'max-items-increased',
  on: 'schema',
  when: 'kept',
  at: 'maxItems',
  summary: {
    en: 'The largest number of items that a schema allows went up.',
    ja: 'スキーマが許す要素の最大数が増えました。',
  },
  detect: increased('maxItems'),
  effect: 'widens',
  message: limitMessage('maxItems'),
  why: {
    en: 'A client that reserved room for the promised number of items may meet more.',
    ja: '約束された数の要素だけを想定しているクライアントに、それより多く届くことがあります。',
  },
  fix: {
    en: 'Keep the old limit for what the API emits, and widen only what it accepts.',
    ja: 'API が返す値は以前の制限を保ち、受け付ける値だけを広げてください。',
  },
  step: limitStep('maxItems'),
  examples: [
    {
      title: 'Raising the limit',
      scope: 'schema',
      diff: `
          type: array
          items: { type: string }
        - maxItems: 20
        + maxItems: 100
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
  ],
});
