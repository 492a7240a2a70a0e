// The smallest number a schema allows became smaller.
import { boundMessage, boundStep, lowered } from '../bounds.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'minimum-lowered',
  on: 'schema',
  when: 'kept',
  at: 'minimum',
  summary: {
    en: 'The smallest number that a schema allows became smaller.',
    ja: 'スキーマが許す最小の数値が小さくなりました。',
  },
  detect: lowered('minimum'),
  effect: 'widens',
  message: boundMessage('minimum'),
  why: {
    en: 'A client that reads the value may meet a smaller number than it was promised, a negative one for example.',
    ja: '値を読むクライアントに、約束より小さい数値（負の数など）が届くことがあります。',
  },
  fix: {
    en: 'Keep the old limit for what the API emits, and widen only what it accepts.',
    ja: 'API が返す値は以前の制限を保ち、受け付ける値だけを広げてください。',
  },
  step: boundStep('minimum'),
  examples: [
    {
      title: 'Negative numbers may arrive',
      scope: 'schema',
      diff: `
          type: integer
        - minimum: 0
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
  ],
});
