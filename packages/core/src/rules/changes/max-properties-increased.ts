// The largest number of properties that a schema allows went up.
import { increased, limitMessage, limitStep } from '../limits.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'max-properties-increased',
  on: 'schema',
  when: 'kept',
  at: 'maxProperties',
  summary: {
    en: 'The largest number of properties that a schema allows went up.',
    ja: 'スキーマが許すプロパティの最大数が増えました。',
  },
  detect: increased('maxProperties'),
  effect: 'widens',
  ofUndeclared: true,
  message: limitMessage('maxProperties'),
  why: {
    en: 'A client that reserved room for the promised number of properties may meet more.',
    ja: '約束された数のプロパティだけを想定しているクライアントに、それより多く届くことがあります。',
  },
  fix: {
    en: 'Keep the old limit for what the API emits, and widen only what it accepts.',
    ja: 'API が返す値は以前の制限を保ち、受け付ける値だけを広げてください。',
  },
  step: limitStep('maxProperties'),
  examples: [
    {
      title: 'Raising the limit',
      scope: 'schema',
      diff: `
          type: object
          additionalProperties: { type: string }
        - maxProperties: 20
        + maxProperties: 100
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
  ],
});
