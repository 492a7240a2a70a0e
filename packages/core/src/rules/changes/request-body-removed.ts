// An operation no longer takes a body.
import type { Operation } from '../../contract/model.ts';
import type { Effect } from '../../findings.ts';
import type { Pair } from '../../pairs/pair.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'request-body-removed',
  on: 'request-body',
  when: 'removed',
  summary: {
    en: 'A request body was removed.',
    ja: 'リクエストボディが削除されました。',
  },
  detect({ base, parents }) {
    return { required: base.required, meant: !parents.some(isWithoutContent) };
  },
  effect: ({ required }): Effect => (required ? 'widens' : 'narrows'),
  // docs/compatibility.md, section 10: a body is what the request is about. Without it the operation does something else,
  // and whoever receives a webhook has nothing to read. Where the method gives it no meaning, few servers ever read it.
  judge: ({ facts, direction }) => (direction === 'input' && !facts.meant ? 'dangerous' : 'breaking'),
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
  step: {
    en: (_, direction) =>
      direction === 'input'
        ? 'Stop sending a body; it is no longer read'
        : 'Stop reading the body; it is no longer sent',
    ja: (_, direction) =>
      direction === 'input'
        ? '読まれなくなったボディを送るのをやめてください'
        : '届かなくなったボディに頼らないようにしてください',
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
    {
      title: 'A body that most servers never read',
      scope: 'document',
      diff: `
          paths:
            /plans:
              get:
        -       requestBody: { content: { application/json: { schema: { type: object } } } }
                responses: { '200': { description: All plans } }
      `,
      verdict: 'dangerous',
    },
  ],
});

/** RFC 9110, sections 9.3.1, 9.3.2 and 9.3.5: content has no generally defined semantics there. */
const isWithoutContent = ({ on, base }: Pair): boolean =>
  on === 'operation' && ['GET', 'HEAD', 'DELETE'].includes((base as Operation).method);
