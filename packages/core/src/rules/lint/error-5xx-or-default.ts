// An operation says what its errors look like when the server fails.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { referToUsual } from '../../conventions/usual-response.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'error-5xx-or-default',
  family: 'errors',
  on: 'operation',
  summary: {
    en: 'An operation lists a 5XX response or default.',
    ja: 'オペレーションには 5XX か default のレスポンスを記載します。',
  },
  standards: [{ rfc: 9110, section: '15.6' }, { openapi: 'Responses Object' }],
  among: ({ operation: { kind, responses } }) => kind === 'operation' && responses.length > 0,
  check({ operation: { kind, responses, origin } }) {
    if (kind !== 'operation' || responses.length === 0) return noneFound;
    return responses.some(({ status }) => /^(?:5|default$)/.test(status))
      ? noneFound
      : [{ facts: {}, at: at(origin, 'responses') }];
  },
  message: {
    en: () => 'neither a 5XX response nor default says what comes when the server fails',
    ja: () => 'サーバー側で失敗した場合のレスポンス（5XX か default）が記載されていません',
  },
  why: {
    en: 'Every server fails at times. A client that knows the form of the error can log it, show it, and ask for help with its number.',
    ja: 'サーバーは必ずいつか失敗します。エラーの形式が分かっていれば、クライアントは記録や表示、問い合わせに使えます。',
  },
  fix: {
    en: 'Refer to one shared response from `default` or `5XX`.',
    ja: '`default` か `5XX` から共通のレスポンスを参照してください。',
  },
  repairs: [referToUsual('5XX', 'default', '500')],
  examples: [
    {
      title: 'All but that',
      scope: 'operation',
      yaml: `
        responses: # ✗
          '201': { description: Created }
          '400': { description: Wrong }
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
              responses:
                '200': { description: OK }
                default:
                  $ref: '#/components/responses/Problem'
        components:
          responses: { Problem: { description: Problem } }
      `,
    },
    {
      title: 'A status, a range, default',
      scope: 'document',
      yaml: `
        paths:
          /a: { get: { responses: { '200': { description: OK }, '503': { description: Busy } } } }
          /b: { get: { responses: { '200': { description: OK }, 5XX: { description: Our fault } } } }
          /c: { get: { responses: { '200': { description: OK }, default: { description: Anything else } } } }
        webhooks:
          made: { post: { responses: { '204': { description: Got it } } } }
      `,
    },
  ],
});
