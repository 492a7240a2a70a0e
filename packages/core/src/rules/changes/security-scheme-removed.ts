// A kind of credentials that nothing asks for is no longer described.
import { isCredentialAskedFor } from '../credentials.ts';
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
  detect({ base, parents }) {
    return { type: base.type, asked: isCredentialAskedFor(parents) };
  },
  // A description that asks for no credentials anywhere, and says which kinds there are, says with that how to authenticate.
  effect: ({ asked }) => (asked ? 'annotates' : 'narrows'),
  message: {
    en: ({ type }) => `was removed (${type})`,
    ja: ({ type }) => `削除されました（${type}）`,
  },
  why: {
    en: 'Where operations say which schemes they ask for, nobody is hurt. Where none does, clients authenticate with what is described, and those that do it this way are turned away.',
    ja: 'オペレーションが求めるスキームを記載していれば、影響を受ける利用者はいません。どのオペレーションにも記載がなければ、クライアントは記述されたスキームで認証しているため、この方法を使うクライアントは拒否されます。',
  },
  fix: {
    en: 'Say in `security` which schemes operations ask for, and remove only those that none does.',
    ja: '各オペレーションが求めるスキームを `security` に記載し、どれも求めていないものだけを削除してください。',
  },
  step: {
    en: ({ type }) => `Find out how to authenticate; this scheme (${type}) is no longer described`,
    ja: ({ type }) => `この方式（${type}）の記述がなくなったため、認証の方法を確認してください`,
  },
  examples: [
    {
      title: 'Tidying up',
      scope: 'document',
      diff: `
          security: [{ key: [] }]
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
    {
      title: 'Nothing else says how to authenticate',
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
      verdict: 'breaking',
    },
  ],
});
