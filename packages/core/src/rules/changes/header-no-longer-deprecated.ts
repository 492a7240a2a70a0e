// A header is no longer marked as deprecated.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'header-no-longer-deprecated',
  on: 'header',
  when: 'kept',
  at: 'deprecated',
  summary: {
    en: 'A header is no longer marked as deprecated.',
    ja: 'ヘッダーの非推奨が取り消されました。',
  },
  detect({ base, revision }) {
    return base.deprecated && !revision.deprecated ? { name: revision.name } : undefined;
  },
  effect: 'annotates',
  surface: 'docs',
  message: {
    en: () => 'is no longer deprecated',
    ja: () => '非推奨ではなくなりました',
  },
  why: {
    en: 'Nothing fails. Clients that stopped using it did so for nothing.',
    ja: '何も失敗しませんが、すでに使うのをやめたクライアントの作業は無駄になります。',
  },
  fix: {
    en: 'Tell those who were told to do without it.',
    ja: '使わないよう案内した利用者に知らせてください。',
  },
  examples: [
    {
      title: 'Taking a deprecation back',
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
              headers:
                X-Total:
        -         deprecated: true
                  schema: { type: integer }
      `,
      verdict: 'safe',
    },
  ],
});
