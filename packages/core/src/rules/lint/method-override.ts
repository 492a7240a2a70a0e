// The method of a request is its method, not a header or parameter beside it.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';

const names = new Set(['x-http-method-override', 'x-http-method', 'x-method-override', '_method']);

export default lintRule({
  id: 'method-override',
  family: 'methods',
  on: 'parameter',
  summary: {
    en: 'No parameter overrides the method of a request.',
    ja: 'リクエストのメソッドを上書きするパラメーターはありません。',
  },
  standards: [{ rfc: 9110, section: '9.1' }],
  check: ({ parameter: { name } }) => (names.has(name.toLowerCase()) ? [{ facts: { name } }] : noneFound),
  message: {
    en: ({ name }) => `${name} replaces the method of the request`,
    ja: ({ name }) => `${name} がリクエストのメソッドを置き換えます`,
  },
  why: {
    en: 'Caches, proxies, firewalls and retries go by the method that they see: a deletion hidden in a POST or GET passes all of them unrecognized.',
    ja: 'キャッシュ・プロキシ・ファイアウォール・再試行は、見えているメソッドで判断します。POST や GET に隠された削除は、どこでも見分けられません。',
  },
  fix: {
    en: 'Describe an operation for each method that is meant, and drop the parameter.',
    ja: '意図するメソッドごとにオペレーションを記述し、このパラメーターを削除してください。',
  },
  examples: [
    {
      title: 'A header of the past',
      scope: 'operation',
      yaml: `
        parameters:
          - { name: x-http-method-override, in: header, schema: { type: string } } # ✗
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'In the query',
      scope: 'operation',
      yaml: `
        parameters:
          - { name: _method, in: query, schema: { enum: [put, delete] } } # ✗
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'A method of something else',
      scope: 'operation',
      yaml: `
        parameters:
          - { name: payment_method, in: query, schema: { type: string } }
          - { name: method, in: query, schema: { enum: [email, sms] } }
        responses: { '200': { description: OK } }
      `,
    },
  ],
});
