// The smallest number of items that a schema allows went down.
import { decreased, limitMessage, limitStep } from '../limits.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'min-items-decreased',
  on: 'schema',
  when: 'kept',
  at: 'minItems',
  summary: {
    en: 'The smallest number of items that a schema allows went down.',
    ja: 'スキーマが許す要素の最小数が減りました。',
  },
  detect: decreased('minItems'),
  effect: 'widens',
  message: limitMessage('minItems'),
  why: {
    en: 'A client that relies on there being that many items may meet fewer, or none.',
    ja: 'その数の要素があることを前提とするクライアントに、より少ない要素、あるいは空の配列が届くことがあります。',
  },
  fix: {
    en: 'Keep the old limit for what the API emits, and widen only what it accepts.',
    ja: 'API が返す値は以前の制限を保ち、受け付ける値だけを広げてください。',
  },
  step: limitStep('minItems'),
  examples: [
    {
      title: 'There may be none',
      scope: 'schema',
      diff: `
          type: array
          items: { type: string }
        - minItems: 1
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
  ],
});
