// The largest number of properties that a schema allows went down.
import { decreased, limitMessage, limitStep } from '../limits.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'max-properties-decreased',
  on: 'schema',
  when: 'kept',
  at: 'maxProperties',
  summary: {
    en: 'The largest number of properties that a schema allows went down.',
    ja: 'スキーマが許すプロパティの最大数が減りました。',
  },
  detect: decreased('maxProperties'),
  effect: 'narrows',
  ofUndeclared: true,
  message: limitMessage('maxProperties'),
  why: {
    en: 'A client that sends more properties, which was valid until now, is rejected.',
    ja: 'これまで有効だった多くのプロパティを送るクライアントは拒否されます。',
  },
  fix: {
    en: 'Keep the old limit, or accept more properties and process them in parts.',
    ja: '以前の上限を維持するか、多くのプロパティを受け付けて分割して処理してください。',
  },
  step: limitStep('maxProperties'),
  examples: [
    {
      title: 'Lowering the limit',
      scope: 'schema',
      diff: `
          type: object
          additionalProperties: { type: string }
        - maxProperties: 100
        + maxProperties: 20
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
    {
      title: 'More than the object declares, so that others are meant',
      scope: 'schema',
      diff: `
          type: object
        + maxProperties: 10
          properties:
            name: { type: string }
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
  ],
});
