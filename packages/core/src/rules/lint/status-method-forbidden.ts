// A method is not answered with a status that HTTP defines for other requests.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { forbiddenStatuses, isListed, statusesByMethodSchema } from '../../conventions/status-matrix.ts';

export default lintRule({
  id: 'status-method-forbidden',
  family: 'status',
  on: 'response',
  summary: {
    en: 'An operation does not list a status that its method cannot have.',
    ja: 'メソッドに対してありえないステータスを記載しません。',
  },
  standards: [
    { rfc: 9110, section: '9.3' },
    { rfc: 9110, section: '15.3' },
    { rfc: 9110, section: '15.4.5' },
  ],
  options: { schema: statusesByMethodSchema(forbiddenStatuses), defaults: forbiddenStatuses },
  check: ({ operation: { method }, response: { status }, site }, { options }) =>
    isListed(options, method, status) ? [{ facts: { method, status }, at: site }] : noneFound,
  message: {
    en: ({ method, status }) => `${status} is no answer to ${method}`,
    ja: ({ method, status }) => `${method} に ${status} を返すことはありません`,
  },
  why: {
    en: 'HTTP defines the status for other requests: clients, caches and libraries treat it as broken or in a way that nobody meant.',
    ja: 'HTTP はこのステータスを別のリクエスト向けに定義しています。クライアントやキャッシュ、ライブラリは、不正な応答として扱うか、意図しない動作をします。',
  },
  fix: {
    en: 'Find out what the API sends. For something unchanged, 304 is of conditional GET and HEAD only: others answer 200, 204 or, where a condition failed, 412.',
    ja: 'API が実際に返すものを確認してください。304 は条件付きの GET と HEAD だけのものです。それ以外で変更がなければ 200 か 204、条件が満たされなければ 412 を返します。',
  },
  examples: [
    {
      title: 'Not modified, after a change',
      scope: 'operation',
      method: 'put',
      yaml: `
        responses:
          '200': { description: Replaced }
          '304': { description: It was like that before } # ✗
      `,
    },
    {
      title: 'Created by reading',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '201': { description: Here it is } # ✗
      `,
    },
    {
      title: 'Shown at each operation, though the response is shared',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get: { responses: { '304': { $ref: '#/components/responses/Same' } } }
            delete:
              responses:
                '204': { description: Deleted }
                '304': { $ref: '#/components/responses/Same' } # ✗
        components:
          responses:
            Same: { description: Not modified }
      `,
    },
    {
      title: 'An API that creates by OPTIONS, and says so',
      scope: 'operation',
      method: 'options',
      yaml: `
        responses:
          '201': { description: Created }
      `,
      options: { OPTIONS: [] },
    },
  ],
});
