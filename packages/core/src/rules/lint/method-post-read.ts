// What only reads and takes nothing is a GET.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { deedOf, nameVerbOf } from '../../conventions/verbs.ts';

export default lintRule({
  id: 'method-post-read',
  family: 'methods',
  on: 'operation',
  summary: {
    en: 'An operation that reads and takes no body is a GET, not a POST.',
    ja: 'ボディを受け取らず読み取るだけのオペレーションは、POST ではなく GET です。',
  },
  standards: [
    { rfc: 9110, section: '9.3.1' },
    { rfc: 9110, section: '9.2.1' },
  ],
  check({ operation: { kind, method, operationId = '', requestBody, unreadParameters } }) {
    if (kind !== 'operation' || method !== 'POST' || requestBody || unreadParameters.length > 0) return noneFound;
    const verb = nameVerbOf(operationId) ?? '';
    return deedOf(verb) === 'read' ? [{ facts: { verb, operationId } }] : noneFound;
  },
  message: {
    en: ({ verb, operationId }) => `${operationId} says ${verb}, takes no body, and is a POST`,
    ja: ({ verb, operationId }) => `${operationId} は ${verb} でボディも受け取らないのに POST です`,
  },
  why: {
    en: 'Nothing of it is cached, a client does not dare to repeat it when the connection breaks, and nobody can link to it.',
    ja: 'キャッシュされず、接続が切れてもクライアントは再試行をためらい、リンクもできません。',
  },
  fix: {
    en: 'Make it a GET; if something changes, say so in the name.',
    ja: 'GET にしてください。何かが変わるなら、それが分かる名前にしてください。',
  },
  examples: [
    {
      title: 'A POST that lists',
      scope: 'document',
      yaml: `
        paths:
          /users:
            post: # ✗
              operationId: users/list
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'A query that is too large for a URL, and an action',
      scope: 'document',
      yaml: `
        paths:
          /users: { post: { operationId: listUsers, requestBody: { content: { application/json: {} } }, responses: {} } }
          /sync: { post: { operationId: syncUsers, responses: {} } }
      `,
    },
  ],
});
