// An operation can no longer be reached at an address.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'server-removed',
  on: 'server',
  when: 'removed',
  summary: {
    en: 'A server was removed.',
    ja: 'サーバーが削除されました。',
  },
  detect({ base }) {
    return { url: base.url };
  },
  effect: 'narrows',
  message: {
    en: ({ url }) => `${shown(url)} was removed`,
    ja: ({ url }) => `${shown(url)} が削除されました`,
  },
  why: {
    en: 'Clients that are configured with this address reach nobody.',
    ja: 'このアドレスを設定しているクライアントは接続できなくなります。',
  },
  fix: {
    en: 'Keep the old address answering, and redirect it (308) to the new one.',
    ja: '以前のアドレスを残し、新しいアドレスへ 308 でリダイレクトしてください。',
  },
  step: {
    en: ({ url }) => `Call a server that is still listed instead of ${shown(url)}`,
    ja: ({ url }) => `${shown(url)} の代わりに、引き続き記載されているサーバーを呼び出してください`,
  },
  examples: [
    {
      title: 'A region that closes',
      scope: 'document',
      diff: `
          servers:
            - url: https://eu.example.com
        -   - url: https://us.example.com
          paths:
            /plans:
              get: { responses: { '200': { description: All plans } } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A slash at the end leads to the same place',
      scope: 'document',
      diff: `
          servers:
        -   - url: https://api.example.com/v1/
        +   - url: https://api.example.com/v1
          paths:
            /plans:
              get: { responses: { '200': { description: All plans } } }
      `,
      verdict: 'silent',
    },
  ],
});

const shown = (url: string): string => (url === '' ? '/' : url);
