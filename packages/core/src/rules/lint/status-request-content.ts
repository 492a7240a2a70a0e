// What speaks of the content of a request is the answer to one that has some.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';

const statuses = ['411', '413', '415'];

export default lintRule({
  id: 'status-request-content',
  family: 'status',
  on: 'response',
  summary: {
    en: 'Only operations that take a body list 411, 413 and 415.',
    ja: '411、413、415 は、ボディを受け取るオペレーションにだけ記載します。',
  },
  standards: [
    { rfc: 9110, section: '15.5.12' },
    { rfc: 9110, section: '15.5.14' },
    { rfc: 9110, section: '15.5.16' },
  ],
  check: ({ operation, response: { status }, site }) =>
    statuses.includes(status) && !operation.requestBody && operation.unreadParameters.length === 0
      ? [{ facts: { status, method: operation.method }, at: site }]
      : noneFound,
  message: {
    en: ({ status, method }) => `${status} is about the body of a request, and this ${method} takes none`,
    ja: ({ status, method }) =>
      `${status} はリクエストのボディに関する応答ですが、この ${method} はボディを受け取りません`,
  },
  why: {
    en: 'Either the body is missing from the description, or clients are told of an error that cannot be.',
    ja: 'ボディの記述が漏れているか、起こりえないエラーをクライアントに伝えていることになります。',
  },
  fix: {
    en: 'Describe the body, or remove the status. What is too large to be sent is no 413: limit it with parameters.',
    ja: 'ボディを記述するか、ステータスを削除してください。返す内容が大きすぎる場合は 413 ではなく、パラメーターで制限します。',
  },
  examples: [
    {
      title: 'A GET without a body',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200': { description: OK }
          '415': { description: Unsupported Media Type } # ✗
      `,
    },
    {
      title: 'A body',
      scope: 'operation',
      yaml: `
        requestBody: { content: { application/json: {} } }
        responses:
          '200': { description: OK }
          '413': { description: Too much }
          '415': { description: Not JSON }
      `,
    },
    {
      title: 'A form of version 2.0',
      scope: 'document',
      yaml: `
        swagger: '2.0'
        paths:
          /things:
            post:
              parameters:
                - { name: file, in: formData, type: file }
              responses:
                '200': { description: OK }
                '413': { description: Too much }
      `,
    },
  ],
});
