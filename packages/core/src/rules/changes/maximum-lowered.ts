// The largest number a schema allows became smaller.
import { boundMessage, boundStep, lowered } from '../bounds.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'maximum-lowered',
  on: 'schema',
  when: 'kept',
  at: 'maximum',
  summary: {
    en: 'The largest number that a schema allows became smaller.',
    ja: 'スキーマが許す最大の数値が小さくなりました。',
  },
  detect: lowered('maximum'),
  effect: 'narrows',
  message: boundMessage('maximum'),
  why: {
    en: 'A client that sends a larger number, valid until now, is rejected.',
    ja: 'これまで有効だった大きい数値を送るクライアントは拒否されます。',
  },
  fix: {
    en: 'Keep the old maximum, or lower larger numbers to the new one on the server.',
    ja: '以前の最大値を維持するか、大きい数値をサーバー側で新しい最大値に丸めてください。',
  },
  step: boundStep('maximum'),
  examples: [
    {
      title: 'A smaller page size',
      scope: 'schema',
      diff: `
          type: integer
        - maximum: 1000
        + maximum: 100
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
    {
      title: 'A limit that strings do not have, and that somebody meant',
      scope: 'schema',
      diff: `
          type: string
        - maximum: 64
        + maximum: 32
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
  ],
});
