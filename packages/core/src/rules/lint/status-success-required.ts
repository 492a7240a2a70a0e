// An operation says what comes when all goes well.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { hasStatus } from '../../conventions/statuses.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'status-success-required',
  family: 'status',
  on: 'operation',
  summary: {
    en: 'An operation lists a response for success: 2XX, 3XX, 101 or default.',
    ja: 'オペレーションには成功時のレスポンス（2XX、3XX、101、default のいずれか）を記載します。',
  },
  standards: [{ openapi: 'Responses Object' }, { rfc: 9110, section: '15.3' }],
  check({ operation }) {
    const { kind, responses } = operation;
    // What the receiver of a webhook answers may be left open, and what is gone has no success.
    if (responses.length === 0 ? kind !== 'operation' : hasStatus(operation, '410')) return noneFound;
    const hasSuccess = responses.some(({ status }) => /^(?:[23]|101$|1XX$|default$)/.test(status));
    return hasSuccess
      ? noneFound
      : [{ facts: { statuses: responses.map(({ status }) => status) }, at: at(operation.origin, 'responses') }];
  },
  message: {
    en: ({ statuses }) =>
      statuses.length === 0 ? 'no response is listed' : `only failures are listed (${statuses.join(', ')})`,
    ja: ({ statuses }) =>
      statuses.length === 0
        ? 'レスポンスが記載されていません'
        : `失敗時のレスポンスしか記載されていません（${statuses.join('、')}）`,
  },
  why: {
    en: 'Nobody can tell what a call returns, and generated clients return nothing.',
    ja: '呼び出しの結果が分からず、生成されたクライアントは何も返しません。',
  },
  fix: {
    en: 'List the status of success with its body; 204 where there is none.',
    ja: '成功時のステータスとボディを記載してください。ボディがなければ 204 を使います。',
  },
  examples: [
    {
      title: 'Only failures',
      scope: 'operation',
      yaml: `
        responses: # ✗
          '404': { description: Not there }
      `,
    },
    {
      title: 'No responses at all',
      scope: 'operation',
      openapi: '3.1.0',
      yaml: `
        operationId: makeThing
        responses: {} # ✗
      `,
    },
    {
      title: 'A range, a redirection, an upgrade, and what is gone',
      scope: 'document',
      yaml: `
        paths:
          /a: { get: { responses: { 2XX: { description: OK } } } }
          /b: { get: { responses: { '302': { description: There } } } }
          /c: { get: { responses: { '101': { description: A WebSocket } } } }
          /d: { get: { responses: { default: { description: Whatever it is } } } }
          /e: { get: { responses: { '410': { description: Gone } } } }
        webhooks:
          made: { post: { description: Answer as you like } }
      `,
    },
  ],
});
