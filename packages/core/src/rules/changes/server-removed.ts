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
  detect({ base, parents }) {
    const holder = parents[0]?.revision;
    return {
      url: base.url,
      remaining: holder && 'servers' in holder ? holder.servers.map(({ url }) => url).sort() : [],
    };
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
    en: ({ url, remaining }) =>
      remaining.length === 0
        ? `Stop calling ${shown(url)}`
        : `Call ${remaining.length > 3 ? 'one of the other servers' : remaining.map(shown).join(' or ')} instead of ${shown(url)}`,
    ja: ({ url, remaining }) =>
      remaining.length === 0
        ? `${shown(url)} を呼び出すのをやめてください`
        : `${shown(url)} の代わりに ${remaining.length > 3 ? 'ほかのサーバー' : remaining.map(shown).join(' または ')} を呼び出してください`,
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
