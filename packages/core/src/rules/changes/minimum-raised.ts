// The smallest number a schema allows became larger.
import { boundMessage, boundStep, raised } from '../bounds.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'minimum-raised',
  on: 'schema',
  when: 'kept',
  at: 'minimum',
  summary: {
    en: 'The smallest number that a schema allows became larger.',
    ja: 'スキーマが許す最小の数値が大きくなりました。',
  },
  detect: raised('minimum'),
  effect: 'narrows',
  message: boundMessage('minimum'),
  why: {
    en: 'A client that sends a smaller number, valid until now, is rejected.',
    ja: 'これまで有効だった小さい数値を送るクライアントは拒否されます。',
  },
  fix: {
    en: 'Keep accepting smaller numbers, or raise them to the new minimum on the server.',
    ja: '小さい数値を引き続き受け付けるか、サーバー側で新しい最小値に引き上げてください。',
  },
  step: boundStep('minimum'),
  examples: [
    {
      title: 'The minimum itself is no longer allowed',
      scope: 'schema',
      diff: `
          type: number
        - minimum: 0
        + exclusiveMinimum: 0
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
  ],
});
