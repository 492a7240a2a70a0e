// The API no longer offers an operation, or no longer sends a webhook or callback.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'operation-removed',
  on: 'operation',
  when: 'removed',
  summary: {
    en: 'An operation, a webhook or a callback was removed.',
    ja: 'オペレーション、Webhook、またはコールバックが削除されました。',
  },
  detect({ base: { kind } }) {
    return { kind };
  },
  effect: 'narrows',
  // docs/compatibility.md, section 10: a receiver of webhooks or callbacks who honoured the base waits for one that never comes.
  judge: ({ direction }) => (direction === 'output' ? 'breaking' : undefined),
  message: {
    en: () => 'was removed',
    ja: () => '削除されました',
  },
  why: {
    en: 'Clients that call it get an error (404 or 405); receivers of a webhook or callback wait for something that never comes.',
    ja: '呼び出すクライアントはエラー（404 または 405）を受け取ります。Webhook やコールバックの受信側には、待っている通知が届かなくなります。',
  },
  fix: {
    en: 'Mark it as deprecated, name a successor, and remove it in a new version of the API.',
    ja: 'まず deprecated にして後継を示し、API の新しいバージョンで削除してください。',
  },
  step: {
    en: ({ kind }) => (kind === 'operation' ? 'Stop calling this operation' : `Stop waiting for this ${kind}`),
    ja: ({ kind }) =>
      kind === 'operation'
        ? 'このオペレーションを呼び出すのをやめてください'
        : `この${kind === 'webhook' ? ' Webhook ' : 'コールバック'}を待つのをやめてください`,
  },
  examples: [
    {
      title: 'A method of a path',
      scope: 'document',
      diff: `
          paths:
            /plans/{id}:
              get: { responses: { '200': { description: The plan } } }
        -     delete: { responses: { '204': { description: Gone } } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A draft, which promised nothing',
      scope: 'document',
      diff: `
          paths:
            /plans/{id}:
              get: { responses: { '200': { description: The plan } } }
        -     delete: { x-stability-level: draft, responses: { '204': { description: Gone } } }
      `,
      verdict: 'safe',
    },
    {
      title: 'A webhook that receivers wait for',
      scope: 'document',
      diff: `
          webhooks:
            planCreated:
              post: { responses: { '204': { description: Noted } } }
        -   planDeleted:
        -     post: { responses: { '204': { description: Noted } } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'Part of the path moves into the server',
      scope: 'document',
      diff: `
          servers:
        -   - url: https://api.example.com
        +   - url: https://api.example.com/v1
          paths:
        -   /v1/plans:
        +   /plans:
              get: { responses: { '200': { description: All plans } } }
      `,
      verdict: 'silent',
    },
  ],
});
