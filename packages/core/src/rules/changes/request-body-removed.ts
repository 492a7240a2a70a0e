// An operation no longer takes a body.
import type { Effect } from '../../findings.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'request-body-removed',
  on: 'request-body',
  when: 'removed',
  summary: {
    en: 'A request body was removed.',
    ja: 'リクエストボディが削除されました。',
  },
  detect({ base }) {
    return { required: base.required };
  },
  effect: ({ required }): Effect => (required ? 'widens' : 'narrows'),
  // docs/compatibility.md, section 10: a body is what the request is about. Without it the operation does something else,
  // and whoever receives a webhook has nothing to read.
  judge: () => 'breaking',
  message: {
    en: () => 'was removed',
    ja: () => '削除されました',
  },
  why: {
    en: 'What clients send is rejected or has no effect any more; receivers of a webhook miss the data that they read.',
    ja: 'クライアントが送る内容は拒否されるか、反映されなくなります。Webhook の受信側には、読んでいたデータが届かなくなります。',
  },
  fix: {
    en: 'Keep taking the body, or add an operation that does without.',
    ja: '引き続きボディを受け取るか、ボディのない別のオペレーションを追加してください。',
  },
  examples: [
    {
      title: 'What clients send is no longer read',
      scope: 'operation',
      diff: `
        - requestBody:
        -   content:
        -     application/json: { schema: { type: object } }
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
  ],
});
