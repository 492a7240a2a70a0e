// An operation that takes If-Match says what it answers when the condition fails.
import { requestHeaderIn } from '../../conventions/headers.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { describesStatus } from '../../conventions/statuses.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'cache-if-match-412',
  family: 'caching',
  on: 'operation',
  summary: {
    en: 'An operation that takes If-Match lists 412, and 428 where it demands the header.',
    ja: 'If-Match を受け取るオペレーションは 412 を、必須とする場合は 428 も記載します。',
  },
  standards: [
    { rfc: 9110, section: '13.1.1' },
    { rfc: 6585, section: '3' },
  ],
  check({ operation }) {
    const condition = requestHeaderIn(operation, 'If-Match');
    if (!condition || ['GET', 'HEAD'].includes(operation.method)) return noneFound;
    const missing = ['412', ...(condition.required ? ['428'] : [])].filter(
      status => !describesStatus(operation, status),
    );
    return missing.length === 0 ? noneFound : [{ facts: { missing }, at: condition.origin }];
  },
  message: {
    en: ({ missing }) => `If-Match is taken, and ${missing.join(' and ')} is not among the responses`,
    ja: ({ missing }) => `If-Match を受け取りますが、レスポンスに ${missing.join(' と ')} がありません`,
  },
  why: {
    en: 'The whole point of the condition is what happens when it fails: a client that does not expect the answer treats a lost update as an unknown error.',
    ja: '条件付きリクエストは、条件が満たされなかった場合の応答にこそ意味があります。記載がないと、クライアントは競合を未知のエラーとして扱います。',
  },
  fix: {
    en: 'List 412 (the state has changed) and, if requests without the condition are refused, 428.',
    ja: '412（状態が変わっている）を記載し、条件のないリクエストを拒否するなら 428 も記載してください。',
  },
  repairs: [
    {
      // A server may answer otherwise.
      kind: 'suggestion',
      title: {
        en: ({ missing }) => `List ${missing.join(' and ')}`,
        ja: ({ missing }) => `${missing.join(' と ')} を記載`,
      },
      edits: ({ facts: { missing } }, { operation: { origin } }) =>
        missing.map(status => ({
          kind: 'set',
          at: at(origin, 'responses', status),
          value: { description: status === '412' ? 'The state has changed meanwhile.' : 'If-Match is missing.' },
        })),
    },
  ],
  examples: [
    {
      title: 'Nothing is said of a condition that fails',
      scope: 'operation',
      method: 'put',
      yaml: `
        parameters:
          - { name: If-Match, in: header, schema: { type: string } } # ✗
        responses: { '204': { description: Replaced } }
      `,
      repaired: `
        parameters:
          - { name: If-Match, in: header, schema: { type: string } }
        responses: { '204': { description: Replaced }, '412': { description: The state has changed meanwhile. } }
      `,
    },
    {
      title: 'A condition that is demanded',
      scope: 'operation',
      method: 'put',
      yaml: `
        parameters:
          - { name: if-match, in: header, required: true, schema: { type: string } } # ✗
        responses: { '204': { description: Replaced }, '412': { description: Changed meanwhile } }
      `,
    },
    {
      title: 'Both answers are listed',
      scope: 'operation',
      method: 'put',
      yaml: `
        parameters:
          - { name: If-Match, in: header, required: true, schema: { type: string } }
        responses:
          '204': { description: Replaced }
          '412': { description: Changed meanwhile }
          '428': { description: If-Match is missing }
      `,
    },
    {
      title: 'All errors together',
      scope: 'operation',
      method: 'delete',
      yaml: `
        parameters:
          - { name: If-Match, in: header, required: true, schema: { type: string } }
        responses: { '204': { description: Deleted }, default: { description: Any error } }
      `,
    },
  ],
});
