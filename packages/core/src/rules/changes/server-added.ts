// An operation can be reached at another address as well.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'server-added',
  on: 'server',
  when: 'added',
  summary: {
    en: 'A server was added.',
    ja: 'サーバーが追加されました。',
  },
  detect({ revision }) {
    return { url: revision.url };
  },
  effect: 'widens',
  message: {
    en: ({ url }) => `${url === '' ? '/' : url} was added`,
    ja: ({ url }) => `${url === '' ? '/' : url} が追加されました`,
  },
  why: {
    en: 'Nobody is hurt: clients go on calling the servers that they know.',
    ja: '影響を受ける利用者はいません。クライアントは知っているサーバーを呼び続けます。',
  },
  fix: {
    en: 'Nothing needs to be done.',
    ja: '対応は不要です。',
  },
  step: null,
  examples: [
    {
      title: 'Another region',
      scope: 'document',
      diff: `
          servers:
            - url: https://eu.example.com
        +   - url: https://us.example.com
          paths:
            /plans:
              get: { responses: { '200': { description: All plans } } }
      `,
      verdict: 'safe',
    },
  ],
});
