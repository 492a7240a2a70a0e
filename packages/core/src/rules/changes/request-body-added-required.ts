// An operation that took no body insists on one.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'request-body-added-required',
  on: 'request-body',
  when: 'added',
  summary: {
    en: 'A required request body was added.',
    ja: '必須のリクエストボディが追加されました。',
  },
  detect({ revision }) {
    return revision.required ? {} : undefined;
  },
  effect: 'narrows',
  message: {
    en: () => 'was added and is required',
    ja: () => '必須のボディとして追加されました',
  },
  why: {
    en: 'No client sends one yet, so every request is rejected.',
    ja: '既存のクライアントはボディを送らないため、すべてのリクエストが拒否されます。',
  },
  fix: {
    en: 'Make it optional, or add an operation that takes it.',
    ja: '任意にするか、ボディを受け取る別のオペレーションを追加してください。',
  },
  step: {
    en: () => 'Send the body that every request now needs',
    ja: () => 'すべてのリクエストで、新たに必要になったボディを送ってください',
  },
  examples: [
    {
      title: 'A body that every request must have',
      scope: 'operation',
      diff: `
        + requestBody:
        +   required: true
        +   content:
        +     application/json: { schema: { type: object } }
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A webhook that comes with a body from now on',
      scope: 'document',
      diff: `
          webhooks:
            planCreated:
              post:
        +       requestBody:
        +         required: true
        +         content:
        +           application/json: { schema: { type: object } }
                responses: { '204': { description: Noted } }
      `,
      verdict: 'safe',
    },
  ],
});
