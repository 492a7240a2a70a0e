// An Idempotency-Key is a string, and a request that does not fit it is answered.
import { idempotencyKeyDraft, idempotencyKeyIn, isRepeatable } from '../../conventions/idempotency-key.ts';
import type { Found } from '../../conventions/lint-rule.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { describesStatus } from '../../conventions/statuses.ts';
import { facetsOf } from '../../schema/view.ts';

export default lintRule({
  id: 'idempotency-key-described',
  family: 'methods',
  on: 'operation',
  summary: {
    en: 'Idempotency-Key is a string, and the operation lists 409 or 422 for a key that is in use or was used for something else.',
    ja: 'Idempotency-Key は文字列で、キーが処理中または別の内容で使用済みの場合の 409 か 422 を記載します。',
  },
  standards: [idempotencyKeyDraft],
  among: ({ operation }) => idempotencyKeyIn(operation) !== undefined && !isRepeatable(operation),
  check({ operation }): readonly Found<{ readonly missing: 'string' | 'status' }>[] {
    const key = idempotencyKeyIn(operation);
    if (!key || isRepeatable(operation)) return noneFound;
    return [
      ...(key.schema && !facetsOf(key.schema).types.has('string')
        ? [{ facts: { missing: 'string' as const }, at: key.origin }]
        : []),
      ...(describesStatus(operation, '409', '422') ? [] : [{ facts: { missing: 'status' as const } }]),
    ];
  },
  message: {
    en: ({ missing }) =>
      missing === 'string'
        ? 'Idempotency-Key is no string'
        : 'Idempotency-Key is taken, and neither 409 nor 422 is among the responses',
    ja: ({ missing }) =>
      missing === 'string'
        ? 'Idempotency-Key が文字列ではありません'
        : 'Idempotency-Key を受け取りますが、レスポンスに 409 も 422 もありません',
  },
  why: {
    en: 'Keys are made by clients, mostly as UUIDs. A client that repeats a request has to tell "still at work" and "used for something else" from other failures.',
    ja: 'キーはクライアントが作り、多くは UUID です。再送するクライアントは、「処理中」や「別の内容で使用済み」をほかの失敗と区別できなければなりません。',
  },
  fix: {
    en: 'Declare a string, and list 409 for a request that is still at work and 422 for a key that belongs to another request.',
    ja: '文字列として宣言し、処理中のリクエストには 409、別のリクエストのキーには 422 を記載してください。',
  },
  examples: [
    {
      title: 'A number, and no answer for a key that does not fit',
      scope: 'document',
      yaml: `
        paths:
          /orders:
            post: # ✗
              parameters:
                - { name: Idempotency-Key, in: header, schema: { type: integer } } # ✗
              responses: { '201': { description: Created }, '400': { description: Malformed } }
      `,
    },
    {
      title: 'Described, or not needed',
      scope: 'document',
      yaml: `
        paths:
          /orders:
            post:
              parameters: [{ name: idempotency-key, in: header, schema: { type: string, format: uuid } }]
              responses: { '201': { description: Created }, '409': { description: Still at work } }
          /orders/{id}:
            put:
              parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]
              responses: { '204': { description: Replaced } }
      `,
    },
  ],
});
