// Problem details describe problems.

import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { isProblem } from '../../conventions/problem-details.ts';

export default lintRule({
  id: 'error-problem-on-success',
  family: 'errors',
  on: 'media-type',
  summary: {
    en: 'application/problem+json is sent with errors only.',
    ja: 'application/problem+json はエラーにだけ使います。',
  },
  standards: [{ rfc: 9457, section: '1' }],
  check: ({ mediaType: { range }, response }) =>
    response && /^[123]/.test(response.status) && isProblem(range)
      ? [{ facts: { status: response.status, range } }]
      : noneFound,
  message: {
    en: ({ status, range }) => `${range} for ${status}, which is no problem`,
    ja: ({ status, range }) => `エラーではない ${status} に ${range} が使われています`,
  },
  why: {
    en: 'Libraries turn problem details into exceptions, so that a success looks like a failure.',
    ja: 'ライブラリは problem+json を例外に変換するため、成功が失敗として扱われます。',
  },
  fix: {
    en: 'Use application/json for results, or the status of an error if it is one.',
    ja: '結果には application/json を使ってください。エラーであればエラーのステータスを返します。',
  },
  examples: [
    {
      title: 'A success that is a problem',
      scope: 'operation',
      yaml: `
        responses:
          '200':
            description: Done, with warnings
            content:
              application/problem+json: {} # ✗
      `,
    },
    {
      title: 'Errors',
      scope: 'operation',
      yaml: `
        responses:
          '200': { description: OK, content: { application/json: {} } }
          4XX: { description: Wrong, content: { application/problem+json: {} } }
          default: { description: Anything else, content: { application/problem+json; charset=utf-8: {} } }
      `,
    },
  ],
});
