// The smallest number of properties that a schema allows went down.
import { decreased, limitMessage, limitStep } from '../limits.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'min-properties-decreased',
  on: 'schema',
  when: 'kept',
  at: 'minProperties',
  summary: {
    en: 'The smallest number of properties that a schema allows went down.',
    ja: 'スキーマが許すプロパティの最小数が減りました。',
  },
  detect: decreased('minProperties'),
  effect: 'widens',
  message: limitMessage('minProperties'),
  why: {
    en: 'A client that relies on there being that many properties may meet fewer, or none.',
    ja: 'その数のプロパティがあることを前提とするクライアントに、より少ないプロパティ、あるいは空のオブジェクトが届くことがあります。',
  },
  fix: {
    en: 'Keep the old limit for what the API emits, and widen only what it accepts.',
    ja: 'API が返す値は以前の制限を保ち、受け付ける値だけを広げてください。',
  },
  step: limitStep('minProperties'),
  examples: [
    {
      title: 'There may be none',
      scope: 'schema',
      diff: `
          type: object
          additionalProperties: { type: string }
        - minProperties: 1
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
  ],
});
