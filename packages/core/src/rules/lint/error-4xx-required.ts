// An operation that can be called wrongly says what comes then.
import { takesSomething } from '../../conventions/error-coverage.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { listsClientError } from '../../conventions/statuses.ts';
import { referToUsual } from '../../conventions/usual-response.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'error-4xx-required',
  family: 'errors',
  on: 'operation',
  summary: {
    en: 'An operation that takes input or credentials lists a 4XX response or default.',
    ja: '入力や認証情報を受け取るオペレーションには、4XX か default のレスポンスを記載します。',
  },
  standards: [{ rfc: 9110, section: '15.5' }, { openapi: 'Responses Object' }],
  among: ({ operation }) => operation.responses.length > 0 && takesSomething(operation),
  check: ({ operation }) =>
    operation.responses.length === 0 || !takesSomething(operation) || listsClientError(operation)
      ? noneFound
      : [{ facts: {}, at: at(operation.origin, 'responses') }],
  message: {
    en: () => 'neither a 4XX response nor default says how requests are refused',
    ja: () => 'リクエストを拒否する際のレスポンス（4XX か default）が記載されていません',
  },
  why: {
    en: 'Every client meets these errors while it is written. Without a description it cannot tell them apart or read them.',
    ja: 'クライアントの開発中に必ず遭遇するエラーです。記述がなければ、見分けることも読み取ることもできません。',
  },
  fix: {
    en: 'List the errors of this operation, or 4XX or default with the form that all errors of the API have.',
    ja: 'このオペレーションのエラーを記載するか、API 共通のエラー形式を 4XX か default に記述してください。',
  },
  repairs: [referToUsual('4XX', 'default')],
  examples: [
    {
      title: 'Success only',
      scope: 'operation',
      yaml: `
        requestBody: { content: { application/json: {} } }
        responses: # ✗
          '201': { description: Created }
      `,
    },
    {
      title: 'As other operations have it',
      scope: 'document',
      yaml: `
        paths:
          /as:
            get:
              responses:
                '200': { description: OK }
                default: { $ref: '#/components/responses/Problem' }
          /bs:
            get:
              parameters: [{ name: page, in: query, schema: { type: integer } }]
              responses: # ✗
                '200': { description: OK }
        components:
          responses: { Problem: { description: Problem } }
      `,
      repaired: `
        paths:
          /as:
            get:
              responses:
                '200': { description: OK }
                default: { $ref: '#/components/responses/Problem' }
          /bs:
            get:
              parameters: [{ name: page, in: query, schema: { type: integer } }]
              responses:
                '200': { description: OK }
                default:
                  $ref: '#/components/responses/Problem'
        components:
          responses: { Problem: { description: Problem } }
      `,
    },
    {
      title: 'Server errors do not say it',
      scope: 'operation',
      method: 'get',
      yaml: `
        parameters: [{ name: page, in: query, schema: { type: integer } }]
        responses: # ✗
          '200': { description: OK }
          5XX: { description: Our fault }
      `,
    },
    {
      title: 'A status, a range, default; nothing that could be wrong; and a webhook, whose receiver decides',
      scope: 'document',
      yaml: `
        paths:
          /a/{id}: { get: { parameters: [{ $ref: '#/components/parameters/Id' }], responses: { '404': { description: No } } } }
          /b/{id}: { get: { parameters: [{ $ref: '#/components/parameters/Id' }], responses: { 4XX: { description: No } } } }
          /c/{id}: { get: { parameters: [{ $ref: '#/components/parameters/Id' }], responses: { default: { description: No } } } }
          /health: { get: { parameters: [{ name: q, in: query, schema: { type: string } }], responses: { '200': { description: Fine } } } }
          /ping: { get: { parameters: [{ name: X-Request-Id, in: header, schema: { minLength: 1 } }], responses: { '200': { description: Fine } } } }
        webhooks:
          made: { post: { requestBody: { content: { application/json: {} } }, responses: { '204': { description: Got it } } } }
        components:
          parameters:
            Id: { name: id, in: path, required: true, schema: { type: string } }
      `,
    },
  ],
});
