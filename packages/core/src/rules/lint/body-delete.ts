// A DELETE takes no request body.
import { bodySiteOf } from '../../conventions/body-site.ts';
import { isEmptyBody } from '../../conventions/empty-body.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';

export default lintRule({
  id: 'body-delete',
  family: 'methods',
  on: 'operation',
  summary: {
    en: 'A DELETE takes no request body.',
    ja: 'DELETE はリクエストボディを受け取りません。',
  },
  standards: [{ rfc: 9110, section: '9.3.5' }, { openapi: 'Operation Object' }],
  among: ({ operation }) => operation.method === 'DELETE',
  check({ operation }) {
    const { method, requestBody } = operation;
    const place = bodySiteOf(operation);
    if (method !== 'DELETE' || !requestBody || !place) return noneFound;
    return isEmptyBody(requestBody) ? noneFound : [{ facts: {}, at: place }];
  },
  message: {
    en: () => 'DELETE takes a request body',
    ja: () => 'DELETE がリクエストボディを受け取ります',
  },
  why: {
    en: 'HTTP gives it no meaning: some servers and proxies reject or drop it, and what was deleted is then not what was asked for.',
    ja: 'HTTP では意味を持ちません。サーバーやプロキシが拒否や破棄をすることがあり、意図と違うものが削除されるおそれがあります。',
  },
  fix: {
    en: 'Put what is to be deleted into the path or the query; for many things at once use a POST.',
    ja: '削除の対象はパスかクエリで指定してください。一度に多数を削除するなら POST を使ってください。',
  },
  examples: [
    {
      title: 'A list of what to delete',
      scope: 'operation',
      method: 'delete',
      yaml: `
        requestBody: # ✗
          content: { application/json: { schema: { type: array, items: { type: string } } } }
        responses: { '204': { description: Deleted } }
      `,
    },
    {
      title: 'OpenAPI 2.0',
      scope: 'operation',
      method: 'delete',
      openapi: '2.0',
      yaml: `
        parameters:
          - { in: query, name: force, type: boolean }
          - { in: body, name: options, schema: { type: object } } # ✗
        responses: { '204': { description: Deleted } }
      `,
    },
    {
      title: 'Without a body',
      scope: 'operation',
      method: 'delete',
      path: '/plans/{id}',
      yaml: `
        parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
        responses: { '204': { description: Deleted } }
      `,
    },
  ],
});
