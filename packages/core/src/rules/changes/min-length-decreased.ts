// The shortest string a schema allows became shorter.
import { decreased, limitMessage, limitStep } from '../limits.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'min-length-decreased',
  on: 'schema',
  when: 'kept',
  at: 'minLength',
  summary: {
    en: 'The shortest string that a schema allows became shorter.',
    ja: 'スキーマが許す文字列の最小長が短くなりました。',
  },
  detect: decreased('minLength'),
  effect: 'widens',
  message: limitMessage('minLength'),
  why: {
    en: 'A client that reads the value may meet a shorter string than it was promised, an empty one for example.',
    ja: '値を読むクライアントに、約束より短い文字列（空文字列など）が届くことがあります。',
  },
  fix: {
    en: 'Keep the old limit for what the API emits, and widen only what it accepts.',
    ja: 'API が返す値は以前の制限を保ち、受け付ける値だけを広げてください。',
  },
  step: limitStep('minLength'),
  examples: [
    {
      title: 'A shorter string may arrive',
      scope: 'schema',
      diff: `
          type: string
        - minLength: 10
        + minLength: 4
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
  ],
});
