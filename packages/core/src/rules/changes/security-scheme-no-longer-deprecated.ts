// A kind of credentials stays after all.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'security-scheme-no-longer-deprecated',
  on: 'security-scheme',
  when: 'kept',
  at: 'deprecated',
  summary: {
    en: 'A security scheme is no longer marked as deprecated.',
    ja: 'セキュリティスキームが非推奨ではなくなりました。',
  },
  detect({ base, revision }) {
    return base.deprecated && !revision.deprecated ? {} : undefined;
  },
  effect: 'annotates',
  message: {
    en: () => 'is no longer deprecated',
    ja: () => '非推奨ではなくなりました',
  },
  why: {
    en: 'Nobody is hurt: clients need not move to other credentials.',
    ja: '影響を受ける利用者はいません。別の認証情報へ移行する必要がなくなりました。',
  },
  fix: {
    en: 'Nothing needs to be done.',
    ja: '対応は不要です。',
  },
  examples: [
    {
      title: 'Keys stay',
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
        -       deprecated: true
      `,
      verdict: 'safe',
    },
  ],
});
