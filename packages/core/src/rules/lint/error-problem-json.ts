// Errors are problem details.

import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { isProblem } from '../../conventions/problem-details.ts';
import { isError } from '../../conventions/statuses.ts';

export default lintRule({
  id: 'error-problem-json',
  family: 'errors',
  on: 'response',
  summary: {
    en: 'Errors are offered as application/problem+json.',
    ja: 'エラーは application/problem+json で返します。',
  },
  standards: [{ rfc: 9457, section: '3' }],
  among: ({ operation, response }) =>
    operation.kind === 'operation' && isError(response) && response.content.length > 0,
  check: ({ operation, response }) =>
    operation.kind === 'operation' &&
    isError(response) &&
    response.content.length > 0 &&
    !response.content.some(({ range }) => isProblem(range))
      ? [{ facts: {} }]
      : noneFound,
  message: {
    en: () => 'the error is not offered as application/problem+json',
    ja: () => 'エラーが application/problem+json で提供されていません',
  },
  why: {
    en: 'An error in a form of one’s own has to be learned by every client; libraries know the standard one.',
    ja: '独自形式のエラーは、クライアントごとに対応が必要です。標準の形式ならライブラリが扱えます。',
  },
  fix: {
    en: 'Offer application/problem+json, with what the API has to say besides as further members. Clients that read the old form keep it by Accept.',
    ja: 'application/problem+json を提供し、独自の情報は追加のメンバーとして含めてください。従来の形式は Accept で選べるように残せます。',
  },
  examples: [
    {
      title: 'A form of one’s own',
      scope: 'operation',
      yaml: `
        responses:
          '201': { description: Created }
          '400': # ✗
            description: Wrong
            content: { application/json: { schema: { type: object } } }
      `,
    },
    {
      title: 'Problem details, also beside another form; and an error without content',
      scope: 'operation',
      yaml: `
        responses:
          '201': { description: Created, content: { application/json: {} } }
          '400': { description: Wrong, content: { application/problem+json: {} } }
          '404': { description: Not there, content: { application/json: {}, application/problem+json: {} } }
          '500': { description: Our fault }
      `,
    },
  ],
});
