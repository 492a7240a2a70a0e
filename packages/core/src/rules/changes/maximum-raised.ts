// The largest number a schema allows became larger.
import { boundMessage, boundStep, raised } from '../bounds.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'maximum-raised',
  on: 'schema',
  when: 'kept',
  at: 'maximum',
  summary: {
    en: 'The largest number that a schema allows became larger.',
    ja: 'スキーマが許す最大の数値が大きくなりました。',
  },
  detect: raised('maximum'),
  effect: 'widens',
  message: boundMessage('maximum'),
  why: {
    en: 'A client that reads the value into a field of the promised size overflows or rejects it.',
    ja: '約束された範囲の欄に値を読み込むクライアントでは、桁あふれや拒否が起こります。',
  },
  fix: {
    en: 'Keep the old limit for what the API emits, and widen only what it accepts.',
    ja: 'API が返す値は以前の制限を保ち、受け付ける値だけを広げてください。',
  },
  step: boundStep('maximum'),
  examples: [
    {
      title: 'Percentages may exceed one hundred',
      scope: 'schema',
      diff: `
          type: number
        - maximum: 100
        + maximum: 1000
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
  ],
});
