// A POST that creates something can be sent again without creating it twice.
import { isCreation } from '../../conventions/creation.ts';
import { idempotencyKeyDraft, takesIdempotencyKey } from '../../conventions/idempotency-key.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';

export default lintRule({
  id: 'idempotency-post-key',
  family: 'methods',
  on: 'operation',
  summary: {
    en: 'A POST that creates something takes Idempotency-Key.',
    ja: '何かを作成する POST は Idempotency-Key を受け取ります。',
  },
  standards: [idempotencyKeyDraft, { rfc: 9110, section: '9.2.2' }],
  among: ({ operation }, context) => isCreation(operation, context),
  check: ({ operation }, context) =>
    isCreation(operation, context) && !takesIdempotencyKey(operation) ? [{ facts: {} }] : noneFound,
  message: {
    en: () => 'POST creates something and takes no Idempotency-Key',
    ja: () => '作成の POST が Idempotency-Key を受け取りません',
  },
  why: {
    en: 'When the answer is lost, a client does not know whether anything was created: sending again may create or charge twice, and not sending again may lose it.',
    ja: '応答が失われると、作成されたかどうかがクライアントには分かりません。再送すれば二重の作成や請求に、しなければ取りこぼしになりかねません。',
  },
  fix: {
    en: 'Take the header Idempotency-Key, and answer a repeated key with the first answer.',
    ja: 'Idempotency-Key ヘッダーを受け取り、同じキーには最初と同じ応答を返してください。',
  },
  examples: [
    {
      title: 'Without a key',
      scope: 'document',
      yaml: `
        paths:
          /orders:
            post: # ✗
              operationId: createOrder
              responses: { '201': { description: Created } }
          /orders/{id}:
            get: { responses: { '200': { description: OK } } }
      `,
    },
    {
      title: 'A key in a header or in the body',
      scope: 'document',
      yaml: `
        paths:
          /orders:
            post:
              operationId: createOrder
              parameters: [{ name: idempotency-key, in: header, schema: { type: string } }]
              responses: { '201': { description: Created } }
          /orders/{id}: { get: { responses: { '200': { description: OK } } } }
          /payments:
            post:
              operationId: createPayment
              requestBody:
                content: { application/json: { schema: { type: object, properties: { idempotency_key: {} } } } }
              responses: { '201': { description: Created } }
          /payments/{id}: { get: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});
