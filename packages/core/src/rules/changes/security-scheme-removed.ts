// A kind of credentials that nothing asks for is no longer described.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'security-scheme-removed',
  on: 'security-scheme',
  when: 'removed',
  summary: {
    en: 'A security scheme that no operation asks for was removed.',
    ja: 'どのオペレーションも求めていないセキュリティスキームが削除されました。',
  },
  // Where an operation asks for it, the change of that demand speaks for the scheme.
  detect({ base }) {
    return { type: base.type };
  },
  effect: 'annotates',
  surface: 'docs',
  message: {
    en: ({ type }) => `was removed (${type})`,
    ja: ({ type }) => `削除されました（${type}）`,
  },
  why: {
    en: 'Nobody is hurt: no operation asks for it.',
    ja: '影響を受ける利用者はいません。どのオペレーションも求めていないためです。',
  },
  fix: {
    en: 'Nothing needs to be done.',
    ja: '対応は不要です。',
  },
  examples: [
    {
      title: 'Tidying up',
      scope: 'document',
      diff: `
          paths:
            /plans:
              get: { responses: { '200': { description: All plans } } }
          components:
            securitySchemes:
              key: { type: apiKey, in: header, name: X-Key }
        -     token: { type: http, scheme: bearer }
      `,
      verdict: 'safe',
    },
  ],
});
