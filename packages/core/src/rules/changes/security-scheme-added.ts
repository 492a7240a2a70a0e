// A kind of credentials is described that nothing asks for yet.
import { isCredentialAskedFor } from '../credentials.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'security-scheme-added',
  on: 'security-scheme',
  when: 'added',
  summary: {
    en: 'A security scheme that no operation asks for was added.',
    ja: 'どのオペレーションも求めていないセキュリティスキームが追加されました。',
  },
  // Where an operation asks for it, the change of that demand speaks for the scheme.
  detect({ revision, parents }) {
    return { type: revision.type, asked: isCredentialAskedFor(parents) };
  },
  // A description that asks for no credentials anywhere, and says which kinds there are, says with that how to authenticate.
  effect: ({ asked }) => (asked ? 'annotates' : 'widens'),
  message: {
    en: ({ type }) => `was added (${type})`,
    ja: ({ type }) => `追加されました（${type}）`,
  },
  why: {
    en: 'Nobody is hurt: no operation asks for it.',
    ja: '影響を受ける利用者はいません。どのオペレーションも求めていないためです。',
  },
  fix: {
    en: 'Name it in the security of the operations that accept it.',
    ja: '受け付けるオペレーションの security に記載してください。',
  },
  step: null,
  examples: [
    {
      title: 'Described ahead of its use',
      scope: 'document',
      diff: `
          paths:
            /plans:
              get: { responses: { '200': { description: All plans } } }
          components:
            securitySchemes:
              key: { type: apiKey, in: header, name: X-Key }
        +     token: { type: http, scheme: bearer }
      `,
      verdict: 'safe',
    },
  ],
});
