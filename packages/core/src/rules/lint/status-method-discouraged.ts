// A method is answered with what its clients expect.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { discouragedStatuses, isListed, statusesByMethodSchema } from '../../conventions/status-matrix.ts';

export default lintRule({
  id: 'status-method-discouraged',
  family: 'status',
  on: 'response',
  summary: {
    en: 'An operation does not list a status that is unusual for its method, such as 204 or 409 for GET.',
    ja: 'GET の 204 や 409 など、そのメソッドでは通常使わないステータスを記載しません。',
  },
  standards: [
    { rfc: 9110, section: '9.3' },
    { rfc: 9110, section: '15.5.10' },
  ],
  options: { schema: statusesByMethodSchema(discouragedStatuses), defaults: discouragedStatuses },
  check: ({ operation: { method }, response: { status }, site }, { options }) =>
    isListed(options, method, status) ? [{ facts: { method, status }, at: site }] : noneFound,
  message: {
    en: ({ method, status }) => `${status} is an unusual answer to ${method}`,
    ja: ({ method, status }) => `${method} に対する ${status} は一般的ではありません`,
  },
  why: {
    en: 'Reading conflicts with nothing and starts nothing, so that libraries and people expect a result or 404, and handle nothing else.',
    ja: '読み取りは競合も処理の開始も起こさないため、利用者もライブラリも結果か 404 を想定し、それ以外を扱いません。',
  },
  fix: {
    en: 'Answer a GET with 200 (an empty list is a result) or 404; where work is under way, with 200 and its state.',
    ja: 'GET には 200（空のリストも結果です）か 404 を返してください。処理中であれば 200 とその状態を返します。',
  },
  examples: [
    {
      title: 'Nothing, and a conflict, when reading',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200': { description: OK }
          '204': { description: None there } # ✗
          '409': { description: Still being made } # ✗
      `,
    },
    {
      title: 'The same for other methods',
      scope: 'operation',
      method: 'delete',
      yaml: `
        responses:
          '204': { description: Deleted }
          '202': { description: Will be deleted }
          '409': { description: In use }
      `,
    },
    {
      title: 'An API in which 204 is an answer to a question',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '204': { description: You follow them }
          '404': { description: You do not follow them }
      `,
      options: { GET: ['409'] },
    },
  ],
});
