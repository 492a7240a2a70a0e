// An operation no longer insists on a parameter.
import { changeRule } from '../rule.ts';
import { parameterInWords } from '../step-words.ts';

export default changeRule({
  id: 'parameter-became-optional',
  on: 'parameter',
  when: 'kept',
  at: 'required',
  summary: {
    en: 'A required parameter became optional.',
    ja: '必須だったパラメーターが任意になりました。',
  },
  detect({ base, revision }) {
    return base.required && !revision.required ? { name: revision.name, in: revision.in } : undefined;
  },
  effect: 'widens',
  message: {
    en: () => 'became optional',
    ja: () => '任意になりました',
  },
  why: {
    en: 'Clients are not hurt. Whoever receives a webhook or callback relied on it being there.',
    ja: 'クライアントへの影響はありません。Webhook やコールバックの受信側は、必ず届くことを前提にしていました。',
  },
  fix: {
    en: 'In webhooks and callbacks, keep sending it always.',
    ja: 'Webhook とコールバックでは、これからも必ず送ってください。',
  },
  step: {
    en: ({ name, in: place }) => `Be ready for requests without the ${parameterInWords.en(place, name)}`,
    ja: ({ name, in: place }) =>
      `${parameterInWords.ja(place, name)} のないリクエストが届いても扱えるようにしてください`,
  },
  examples: [
    {
      title: 'A query parameter with a default',
      scope: 'operation',
      diff: `
          parameters:
            - name: status
              in: query
        -     required: true
              schema: { type: string }
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
    {
      title: 'A header that receivers of a webhook rely on',
      scope: 'document',
      diff: `
          webhooks:
            planCreated:
              post:
                parameters:
                  - name: X-Signature
                    in: header
        -           required: true
                    schema: { type: string }
                responses: { '204': { description: Noted } }
      `,
      verdict: 'breaking',
    },
  ],
});
