// The shortest string a schema allows became longer.
import { increased, limitMessage, limitStep } from '../limits.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'min-length-increased',
  on: 'schema',
  when: 'kept',
  at: 'minLength',
  summary: {
    en: 'The shortest string that a schema allows became longer.',
    ja: 'スキーマが許す文字列の最小長が長くなりました。',
  },
  detect: increased('minLength'),
  effect: 'narrows',
  message: limitMessage('minLength'),
  why: {
    en: 'A client that sends a shorter string, valid until now, is rejected.',
    ja: 'これまで有効だった短い文字列を送るクライアントは拒否されます。',
  },
  fix: {
    en: 'Keep accepting shorter strings, or ask for longer ones in a new property.',
    ja: '短い文字列を引き続き受け付けるか、長い文字列は新しいプロパティで求めてください。',
  },
  step: limitStep('minLength'),
  examples: [
    {
      title: 'Empty strings are no longer accepted',
      scope: 'schema',
      diff: `
          type: string
        + minLength: 1
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
  ],
});
