// An operation on something that is named in the path says what comes when it is not there.
import { describesErrors, namesResourceInPath } from '../../conventions/error-coverage.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { describesStatus } from '../../conventions/statuses.ts';
import { referToUsual } from '../../conventions/usual-response.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'error-404-path-param',
  family: 'errors',
  on: 'operation',
  summary: {
    en: 'An operation with a path parameter lists 404 or 410.',
    ja: 'パスパラメーターを持つオペレーションには 404 か 410 を記載します。',
  },
  standards: [
    { rfc: 9110, section: '15.5.5' },
    { rfc: 9110, section: '15.5.11' },
  ],
  among: ({ operation }) => describesErrors(operation) && namesResourceInPath(operation),
  check: ({ operation }) =>
    describesErrors(operation) && namesResourceInPath(operation) && !describesStatus(operation, '404', '410')
      ? [{ facts: {}, at: at(operation.origin, 'responses') }]
      : noneFound,
  message: {
    en: () => 'the path names a resource, and 404 is not among the responses',
    ja: () => 'パスでリソースを指定しますが、404 が記載されていません',
  },
  why: {
    en: 'Whether something is there is the most common question to an API: clients need to tell “not there” from “does not work”.',
    ja: 'リソースが存在するかどうかは最もよくある問いです。クライアントは「存在しない」と「動作していない」を区別する必要があります。',
  },
  fix: {
    en: 'Refer to one shared 404 response; 4XX and default count as well.',
    ja: '共通の 404 レスポンスを参照してください。4XX や default でもかまいません。',
  },
  repairs: [referToUsual('404')],
  examples: [
    {
      title: 'An item, and only 401',
      scope: 'operation',
      method: 'get',
      path: '/things/{id}',
      yaml: `
        parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
        responses: # ✗
          '200': { description: OK }
          '401': { description: Who are you? }
      `,
    },
    {
      title: 'Other operations refer to a shared one',
      scope: 'document',
      yaml: `
        paths:
          /a/{id}:
            get:
              responses:
                '200': { description: OK }
                '404': { $ref: '#/components/responses/Missing' }
          /b/{id}:
            get:
              responses: # ✗
                '200': { description: OK }
                '401': { description: Who are you? }
        components:
          responses:
            Missing: { description: Not there }
      `,
      repaired: `
        paths:
          /a/{id}:
            get:
              responses:
                '200': { description: OK }
                '404': { $ref: '#/components/responses/Missing' }
          /b/{id}:
            get:
              responses:
                '200': { description: OK }
                '401': { description: Who are you? }
                '404':
                  $ref: '#/components/responses/Missing'
        components:
          responses:
            Missing: { description: Not there }
      `,
    },
    {
      title: '404, 410, default; a version and a word from a list, which are always there',
      scope: 'document',
      yaml: `
        paths:
          /a/{id}: { get: { responses: { '404': { description: No } } } }
          /b/{id}: { get: { responses: { '401': { description: No }, '410': { description: No } } } }
          /c/{id}: { get: { responses: { '401': { description: No }, default: { description: No } } } }
          /{version}/d: { get: { responses: { '401': { description: No } } } }
          /e/{kind}:
            get:
              parameters: [{ name: kind, in: path, required: true, schema: { type: string, enum: [big, small] } }]
              responses: { '401': { description: No } }
      `,
    },
  ],
});
