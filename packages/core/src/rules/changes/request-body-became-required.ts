// An operation insists on a body that could be left out.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'request-body-became-required',
  on: 'request-body',
  when: 'kept',
  at: 'required',
  summary: {
    en: 'An optional request body became required.',
    ja: '任意だったリクエストボディが必須になりました。',
  },
  detect({ base, revision }) {
    return !base.required && revision.required ? {} : undefined;
  },
  effect: 'narrows',
  message: {
    en: () => 'became required',
    ja: () => '必須になりました',
  },
  why: {
    en: 'Requests without a body, valid until now, are rejected.',
    ja: 'これまで有効だった、ボディのないリクエストが拒否されます。',
  },
  fix: {
    en: 'Leave it optional, and say what a request without a body means.',
    ja: '任意のままにし、ボディのないリクエストの意味を定めてください。',
  },
  step: {
    en: () => 'Always send a body',
    ja: () => 'ボディを必ず送ってください',
  },
  examples: [
    {
      title: 'An empty request is no longer enough',
      scope: 'operation',
      diff: `
          requestBody:
        +   required: true
            content:
              application/json: { schema: { type: object } }
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
  ],
});
