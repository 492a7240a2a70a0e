// An operation no longer insists on a body.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'request-body-became-optional',
  on: 'request-body',
  when: 'kept',
  at: 'required',
  summary: {
    en: 'A required request body became optional.',
    ja: '必須だったリクエストボディが任意になりました。',
  },
  detect({ base, revision }) {
    return base.required && !revision.required ? {} : undefined;
  },
  effect: 'widens',
  message: {
    en: () => 'became optional',
    ja: () => '任意になりました',
  },
  why: {
    en: 'Clients are not hurt. Whoever receives a webhook or callback relied on its body.',
    ja: 'クライアントへの影響はありません。Webhook やコールバックの受信側は、ボディが必ず届くことを前提にしていました。',
  },
  fix: {
    en: 'In webhooks and callbacks, keep sending the body always.',
    ja: 'Webhook とコールバックでは、これからも必ずボディを送ってください。',
  },
  step: {
    en: () => 'Be ready for requests without a body',
    ja: () => 'ボディのないリクエストが届いても扱えるようにしてください',
  },
  examples: [
    {
      title: 'An empty request is enough',
      scope: 'operation',
      diff: `
          requestBody:
        -   required: true
            content:
              application/json: { schema: { type: object } }
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
    {
      title: 'A callback that may come without its body',
      scope: 'operation',
      diff: `
          responses: { '202': { description: Accepted } }
          callbacks:
            finished:
              '{$request.query.url}':
                post:
                  requestBody:
        -           required: true
                    content:
                      application/json: { schema: { type: object } }
                  responses: { '204': { description: Noted } }
      `,
      verdict: 'breaking',
    },
  ],
});
