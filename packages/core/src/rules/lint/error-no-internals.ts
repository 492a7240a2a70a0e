// An error says what is wrong with the request, not how the server is made.
import { internalsIn } from '../../conventions/internals.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { isError } from '../../conventions/statuses.ts';

export default lintRule({
  id: 'error-no-internals',
  family: 'errors',
  on: 'response',
  summary: {
    en: 'Errors do not carry stack traces, exceptions or SQL.',
    ja: 'エラーにスタックトレースや例外、SQL を含めません。',
  },
  standards: [
    { rfc: 9457, section: '5' },
    { title: 'CWE-209', url: 'https://cwe.mitre.org/data/definitions/209.html' },
  ],
  check: ({ response }) =>
    isError(response) || response.status === 'default'
      ? internalsIn(response).map(({ name, origin }) => ({ facts: { name }, at: origin }))
      : noneFound,
  message: {
    en: ({ name }) => `“${name}” tells clients how the server is made`,
    ja: ({ name }) => `「${name}」はサーバーの内部構造をクライアントに見せています`,
  },
  why: {
    en: 'Names of classes, files and tables help those who attack the API, and nobody who uses it.',
    ja: 'クラス名やファイル名、テーブル名は攻撃者の手がかりになるだけで、API の利用者の役には立ちません。',
  },
  fix: {
    en: 'Log the details, and send a number by which they can be found.',
    ja: '詳細はログに記録し、クライアントにはそれを特定できる ID だけを返してください。',
  },
  examples: [
    {
      title: 'What frameworks send while one develops',
      scope: 'operation',
      yaml: `
        responses:
          '201': { description: Created }
          '500':
            description: Our fault
            content:
              application/json:
                schema:
                  properties:
                    message: { type: string }
                    stackTrace: { type: array, items: { type: string } } # ✗
                    cause:
                      type: object
                      properties:
                        exception: { type: string } # ✗
      `,
    },
    {
      title: 'In an example',
      scope: 'operation',
      yaml: `
        responses:
          '201': { description: Created }
          '500':
            description: Our fault
            content:
              application/json:
                schema: { properties: { message: { type: string } } }
                example: # ✗
                  message: 'NullPointerException at com.example.Things.make(Things.java:42)'
      `,
    },
    {
      title: 'A number to ask for; and what a success says of a program',
      scope: 'operation',
      yaml: `
        responses:
          '200':
            description: The crashes of your program
            content:
              application/json: { schema: { properties: { stackTrace: { type: string } } } }
          '500':
            description: Our fault
            content:
              application/json:
                schema:
                  properties:
                    message: { type: string }
                    traceId: { type: string }
                    trace: { type: object, properties: { id: { type: string } } }
      `,
    },
  ],
});
