// A header is now marked as deprecated.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'header-deprecated',
  on: 'header',
  when: 'kept',
  at: 'deprecated',
  summary: {
    en: 'A header was marked as deprecated.',
    ja: 'ヘッダーが非推奨になりました。',
  },
  detect({ base, revision }) {
    return !base.deprecated && revision.deprecated ? { name: revision.name } : undefined;
  },
  effect: 'annotates',
  surface: 'docs',
  message: {
    en: () => 'became deprecated',
    ja: () => '非推奨になりました',
  },
  why: {
    en: 'Nothing fails yet. Clients learn that they have to do without it.',
    ja: 'まだ何も失敗しません。クライアントは、いずれ使えなくなることを知ります。',
  },
  fix: {
    en: 'Say what to use instead and until when it stays.',
    ja: '代わりに使うものと、いつまで利用できるかを示してください。',
  },
  examples: [
    {
      title: 'Announcing the end of a header',
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
              headers:
                X-Total:
        +         deprecated: true
                  schema: { type: integer }
      `,
      verdict: 'safe',
    },
  ],
});
