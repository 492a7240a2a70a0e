// A success without content is 204.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { hasStatus } from '../../conventions/statuses.ts';

const methods = ['POST', 'PUT', 'PATCH', 'DELETE'];

export default lintRule({
  id: 'status-204-preferred',
  family: 'status',
  on: 'response',
  summary: {
    en: 'A change that succeeds without sending content answers 204, not 200.',
    ja: 'コンテンツを返さない変更の成功には、200 ではなく 204 を使います。',
  },
  standards: [
    { rfc: 9110, section: '15.3.5' },
    { rfc: 9110, section: '9.3.5' },
  ],
  among: ({ operation, response }) =>
    operation.kind === 'operation' && methods.includes(operation.method) && /^20[04]$/.test(response.status),
  check: ({ operation, response, site }) =>
    operation.kind === 'operation' &&
    methods.includes(operation.method) &&
    response.status === '200' &&
    response.content.length === 0 &&
    !hasStatus(operation, '204')
      ? [{ facts: {}, at: site }]
      : noneFound,
  message: {
    en: () => '200 says that content comes, and none is described',
    ja: () => '200 ですが、コンテンツが記述されていません（返さないなら 204 です）',
  },
  why: {
    en: 'With 200 a client expects something to read: it cannot tell whether the description is incomplete or nothing comes.',
    ja: '200 ではクライアントは内容を期待します。記述が不完全なのか、何も返らないのかを区別できません。',
  },
  fix: {
    en: 'Answer with 204, or describe the content that comes with 200.',
    ja: '204 を返すか、200 で返すコンテンツを記述してください。',
  },
  repairs: [
    {
      kind: 'suggestion',
      title: { en: () => 'List 204 instead of 200', ja: () => '200 の代わりに 204 を記載' },
      edits: ({ at: place }) => [{ kind: 'rename', at: place, key: '204' }],
    },
  ],
  examples: [
    {
      title: 'Deleted, and nothing to read',
      scope: 'operation',
      method: 'delete',
      yaml: `
        responses:
          '200': { description: Deleted } # ✗
      `,
      repaired: `
        responses:
          '204': { description: Deleted }
      `,
    },
    {
      title: '204, or content',
      scope: 'document',
      yaml: `
        paths:
          /a: { delete: { responses: { '204': { description: Deleted } } } }
          /b: { delete: { responses: { '200': { description: What it was, content: { application/json: {} } } } } }
          /c: { get: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});
