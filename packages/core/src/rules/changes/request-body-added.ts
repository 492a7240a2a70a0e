// An operation takes a body, and does not insist on it.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'request-body-added',
  on: 'request-body',
  when: 'added',
  summary: {
    en: 'An optional request body was added.',
    ja: '任意のリクエストボディが追加されました。',
  },
  detect({ revision }) {
    return revision.required ? undefined : {};
  },
  effect: 'widens',
  // docs/compatibility.md, section 9: receivers ignore what they do not know.
  judge: ({ direction }) => (direction === 'output' ? 'safe' : undefined),
  message: {
    en: () => 'was added',
    ja: () => '追加されました',
  },
  why: {
    en: 'Nobody is hurt: requests without a body stay valid.',
    ja: '影響を受ける利用者はいません。ボディのないリクエストは引き続き有効です。',
  },
  fix: {
    en: 'Nothing needs to be done, as long as leaving it out keeps meaning what it meant.',
    ja: '省略したときの意味が変わらないかぎり、対応は不要です。',
  },
  step: {
    en: () => 'Expect a body, or ignore it',
    ja: () => 'ボディが届いても扱えるようにしてください',
  },
  examples: [
    {
      title: 'Options that can be sent along',
      scope: 'operation',
      diff: `
        + requestBody:
        +   content:
        +     application/json: { schema: { type: object } }
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
  ],
});
