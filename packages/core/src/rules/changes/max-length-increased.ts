// The longest string a schema allows became longer.
import { increased, limitMessage, limitStep } from '../limits.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'max-length-increased',
  on: 'schema',
  when: 'kept',
  at: 'maxLength',
  summary: {
    en: 'The longest string that a schema allows became longer.',
    ja: 'スキーマが許す文字列の最大長が長くなりました。',
  },
  detect: increased('maxLength'),
  effect: 'widens',
  message: limitMessage('maxLength'),
  why: {
    en: 'A client that stores or shows the value in a field of the promised size truncates it or fails.',
    ja: '約束された大きさの欄に値を保存・表示するクライアントでは、値が切り詰められるかエラーになります。',
  },
  fix: {
    en: 'Keep the old limit for what the API emits, and widen only what it accepts.',
    ja: 'API が返す値は以前の制限を保ち、受け付ける値だけを広げてください。',
  },
  step: limitStep('maxLength'),
  examples: [
    {
      title: 'Removing the limit',
      scope: 'schema',
      diff: `
          type: string
        - maxLength: 100
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
  ],
});
