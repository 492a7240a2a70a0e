// Who is asked to try again can do so safely.
import { headerIn } from '../../conventions/headers.ts';
import { idempotencyKeyDraft, isRepeatable, takesIdempotencyKey } from '../../conventions/idempotency-key.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';

export default lintRule({
  id: 'idempotency-retry-unsafe',
  family: 'methods',
  on: 'response',
  summary: {
    en: 'A POST or PATCH that asks clients to try again after 503 or 504 takes Idempotency-Key.',
    ja: '503 や 504 で再試行を求める POST と PATCH は、Idempotency-Key を受け取ります。',
  },
  standards: [{ rfc: 9110, section: '9.2.2' }, idempotencyKeyDraft],
  among: ({ operation, response }) => asksToRetry(response.status) && !isRepeatable(operation),
  check: ({ operation, response, site }) =>
    operation.kind === 'operation' &&
    asksToRetry(response.status) &&
    headerIn(response, 'Retry-After') &&
    !isRepeatable(operation) &&
    !takesIdempotencyKey(operation)
      ? [{ facts: { method: operation.method, status: response.status }, at: site }]
      : noneFound,
  message: {
    en: ({ method, status }) => `${status} asks to send the ${method} again, which may happen twice`,
    ja: ({ method, status }) => `${status} が ${method} の再試行を求めていますが、二重に処理されるおそれがあります`,
  },
  why: {
    en: 'A server that failed may have done the work before: only a method that can be repeated, or a key, keeps it from being done twice.',
    ja: '失敗したサーバーは、その前に処理を終えているかもしれません。二重の処理を防げるのは、冪等なメソッドかキーだけです。',
  },
  fix: {
    en: 'Take Idempotency-Key, or make the operation a PUT.',
    ja: 'Idempotency-Key を受け取るか、PUT にしてください。',
  },
  examples: [
    {
      title: 'Try again, and pay twice',
      scope: 'operation',
      yaml: `
        responses:
          '201': { description: Paid }
          '503': # ✗
            description: Unavailable
            headers: { retry-after: { schema: { type: integer } } }
      `,
    },
    {
      title: 'With a key',
      scope: 'operation',
      yaml: `
        parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]
        responses:
          '201': { description: Paid }
          '503': { description: Unavailable, headers: { Retry-After: { schema: { type: integer } } } }
      `,
    },
    {
      title: 'A method that can be repeated, and a request that was never looked at',
      scope: 'document',
      yaml: `
        paths:
          /a:
            delete:
              responses: { '503': { description: Down, headers: { Retry-After: { schema: { type: integer } } } } }
            post:
              responses: { '429': { description: Later, headers: { Retry-After: { schema: { type: integer } } } } }
      `,
    },
  ],
});

/** A 429 is given before anything is done. */
const asksToRetry = (status: string): boolean => ['503', '504'].includes(status);
