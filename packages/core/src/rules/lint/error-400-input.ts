// An operation that takes input says how it refuses what is wrong with it.
import { demandsInput, describesErrors } from '../../conventions/error-coverage.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { describesStatus } from '../../conventions/statuses.ts';
import { referToUsual } from '../../conventions/usual-response.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'error-400-input',
  family: 'errors',
  on: 'operation',
  summary: {
    en: 'An operation with a body or required parameters lists 400 or 422.',
    ja: 'ボディや必須パラメーターを受け取るオペレーションには 400 か 422 を記載します。',
  },
  standards: [
    { rfc: 9110, section: '15.5.1' },
    { rfc: 9110, section: '15.5.21' },
  ],
  among: ({ operation }) => describesErrors(operation) && demandsInput(operation),
  check: ({ operation }) =>
    describesErrors(operation) && demandsInput(operation) && !describesStatus(operation, '400', '422')
      ? [{ facts: {}, at: at(operation.origin, 'responses') }]
      : noneFound,
  message: {
    en: () => 'input is taken, and neither 400 nor 422 says how it is refused',
    ja: () => '入力を受け取りますが、拒否する際の 400 も 422 も記載されていません',
  },
  why: {
    en: 'Sending wrong input is the first error that a client makes, and its answer is what tells the user which field to correct.',
    ja: '入力の誤りはクライアントが最初に遭遇するエラーです。どの項目を直せばよいかは、この応答で利用者に伝わります。',
  },
  fix: {
    en: 'List 400 (or 422 where the API distinguishes) with a body that names what is wrong; 4XX and default count as well.',
    ja: '400（区別する場合は 422）と、誤りの箇所を示すボディを記載してください。4XX や default でもかまいません。',
  },
  repairs: [referToUsual('400', '422', '4XX', 'default')],
  examples: [
    {
      title: 'A body, and only 401',
      scope: 'operation',
      yaml: `
        requestBody: { content: { application/json: {} } }
        responses: # ✗
          '201': { description: Created }
          '401': { description: Who are you? }
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
                '400': { $ref: '#/components/responses/Problem' }
          /bs:
            get:
              parameters: [{ name: q, in: query, required: true, schema: { type: string } }]
              responses: # ✗
                '200': { description: OK }
                '404': { description: None }
        components:
          responses: { Problem: { description: Problem } }
      `,
      repaired: `
        paths:
          /as:
            get:
              responses:
                '200': { description: OK }
                '400': { $ref: '#/components/responses/Problem' }
          /bs:
            get:
              parameters: [{ name: q, in: query, required: true, schema: { type: string } }]
              responses:
                '200': { description: OK }
                '404': { description: None }
                '400':
                  $ref: '#/components/responses/Problem'
        components:
          responses: { Problem: { description: Problem } }
      `,
    },
    {
      title: 'A parameter that must be there',
      scope: 'operation',
      method: 'get',
      yaml: `
        parameters: [{ name: q, in: query, required: true, schema: { type: string } }]
        responses: # ✗
          '200': { description: OK }
          '404': { description: None }
      `,
    },
    {
      title: 'Any of the ways to say it; and nothing that must be there',
      scope: 'document',
      yaml: `
        paths:
          /a: { post: { requestBody: { content: { application/json: {} } }, responses: { '422': { description: No } } } }
          /b: { post: { requestBody: { content: { application/json: {} } }, responses: { 4XX: { description: No } } } }
          /c: { post: { requestBody: { content: { application/json: {} } }, responses: { default: { description: No } } } }
          /d: { get: { parameters: [{ name: q, in: query, schema: {} }], responses: { '404': { description: No } } } }
          /e: { post: { requestBody: { content: { application/json: {} } }, responses: { '200': { description: OK } } } }
      `,
    },
  ],
});
