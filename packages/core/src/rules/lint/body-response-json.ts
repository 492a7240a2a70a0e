// Records come back as JSON.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { isJson, isOtherRecord } from '../../conventions/media-types.ts';
import { isSuccess } from '../../conventions/statuses.ts';

export default lintRule({
  id: 'body-response-json',
  family: 'methods',
  on: 'response',
  summary: {
    en: 'A successful response that is a record is offered as JSON, not only as XML.',
    ja: 'レコードの成功レスポンスは、XML だけでなく JSON でも提供します。',
  },
  standards: [{ rfc: 8259 }],
  among: ({ response }) => isSuccess(response) && response.content.some(it => isJson(it) || isOtherRecord(it)),
  check({ response }) {
    const [first] = response.content;
    return first && isSuccess(response) && response.content.every(isOtherRecord)
      ? [{ facts: { range: first.range } }]
      : noneFound;
  },
  message: {
    en: ({ range }) => `the response is ${range}, and is not offered as JSON`,
    ja: ({ range }) => `レスポンスが ${range} で、JSON では受け取れません`,
  },
  why: {
    en: 'Every client needs a second way to read besides the JSON that it has anyway, and XML leaves open what is a list and what is a number.',
    ja: 'クライアントは、もともと備えている JSON とは別の読み方を用意しなければなりません。XML では、何が配列で何が数値かも決まりません。',
  },
  fix: {
    en: 'Offer application/json as well.',
    ja: 'application/json でも提供してください。',
  },
  examples: [
    {
      title: 'XML',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200': # ✗
            description: OK
            content: { application/xml: { schema: { type: object } } }
      `,
    },
    {
      title: 'Either, and what is no record',
      scope: 'document',
      yaml: `
        paths:
          /a: { get: { responses: { '200': { description: OK, content: { text/xml: {}, application/json: {} } } } } }
          /b: { get: { responses: { '200': { description: OK, content: { text/csv: {}, image/png: {} } } } } }
          /c: { get: { responses: { '200': { description: OK, content: { application/problem+json: {} } } } } }
      `,
    },
  ],
});
