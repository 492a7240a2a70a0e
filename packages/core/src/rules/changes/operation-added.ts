// The API offers an operation, or sends a webhook or callback, that it did not before.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'operation-added',
  on: 'operation',
  when: 'added',
  summary: {
    en: 'An operation, a webhook or a callback was added.',
    ja: 'オペレーション、Webhook、またはコールバックが追加されました。',
  },
  detect({ revision: { kind } }) {
    return { kind };
  },
  effect: 'widens',
  // docs/compatibility.md, section 10: a webhook goes to those who subscribed to it, a callback to the address that was
  // given for it. Nobody who honoured the base did either.
  judge: ({ direction }) => (direction === 'output' ? 'safe' : undefined),
  message: {
    en: () => 'was added',
    ja: () => '追加されました',
  },
  why: {
    en: 'Nobody is hurt: what nobody has called or subscribed to yet cannot fail.',
    ja: '影響を受ける利用者はいません。まだ誰も呼び出しも購読もしていないためです。',
  },
  fix: {
    en: 'Nothing needs to be done.',
    ja: '対応は不要です。',
  },
  step: {
    en: ({ kind }) =>
      kind === 'operation' ? 'Call it where it helps you' : `Be ready to receive this ${kind} where it is sent to you`,
    ja: ({ kind }) =>
      kind === 'operation'
        ? '必要に応じて呼び出してください'
        : `この${kind === 'webhook' ? ' Webhook ' : 'コールバック'}が届いても扱えるようにしてください`,
  },
  examples: [
    {
      title: 'A method of an existing path',
      scope: 'document',
      diff: `
          paths:
            /plans:
              get: { responses: { '200': { description: All plans } } }
        +     post: { responses: { '201': { description: The new plan } } }
      `,
      verdict: 'safe',
    },
    {
      title: 'A webhook goes to those who subscribe to it',
      scope: 'document',
      diff: `
          webhooks:
            planCreated:
              post: { responses: { '204': { description: Noted } } }
        +   planDeleted:
        +     post: { responses: { '204': { description: Noted } } }
      `,
      verdict: 'safe',
    },
  ],
});
