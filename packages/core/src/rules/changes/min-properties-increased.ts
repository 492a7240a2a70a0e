// The smallest number of properties that a schema allows went up.
import { increased, limitMessage, limitStep } from '../limits.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'min-properties-increased',
  on: 'schema',
  when: 'kept',
  at: 'minProperties',
  summary: {
    en: 'The smallest number of properties that a schema allows went up.',
    ja: 'スキーマが許すプロパティの最小数が増えました。',
  },
  detect: increased('minProperties'),
  effect: 'narrows',
  message: limitMessage('minProperties'),
  why: {
    en: 'A client that sends fewer properties, which was valid until now, is rejected.',
    ja: 'これまで有効だった少ないプロパティ数のオブジェクトを送るクライアントは拒否されます。',
  },
  fix: {
    en: 'Keep accepting fewer properties.',
    ja: '少ないプロパティ数も引き続き受け付けてください。',
  },
  step: limitStep('minProperties'),
  examples: [
    {
      title: 'At least one is needed',
      scope: 'schema',
      diff: `
          type: object
          additionalProperties: { type: string }
        + minProperties: 1
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
  ],
});
