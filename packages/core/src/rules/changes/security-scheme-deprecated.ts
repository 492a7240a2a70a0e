// A kind of credentials is on its way out.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'security-scheme-deprecated',
  on: 'security-scheme',
  when: 'kept',
  at: 'deprecated',
  summary: {
    en: 'A security scheme was marked as deprecated.',
    ja: 'セキュリティスキームが非推奨になりました。',
  },
  detect({ base, revision }) {
    return !base.deprecated && revision.deprecated ? {} : undefined;
  },
  effect: 'annotates',
  message: {
    en: () => 'was marked as deprecated',
    ja: () => '非推奨になりました',
  },
  why: {
    en: 'Nothing fails yet; clients have to move to other credentials before this scheme is removed.',
    ja: '今すぐ失敗することはありませんが、削除される前に別の認証情報へ移行する必要があります。',
  },
  fix: {
    en: 'Say which scheme to use instead, and until when this one is accepted.',
    ja: '代わりに使うスキームと、いつまで受け付けるかを示してください。',
  },
  examples: [
    {
      title: 'Keys are on their way out',
      scope: 'document',
      openapi: '3.2.0',
      diff: `
          security: [{ key: [] }]
          paths:
            /plans:
              get: { responses: { '200': { description: All plans } } }
          components:
            securitySchemes:
              key:
                type: apiKey
                in: header
                name: X-Key
        +       deprecated: true
      `,
      verdict: 'safe',
    },
  ],
});
