// Records are sent to the API as JSON.

import type { MediaType } from '../../contract/model.ts';
import { isEmptyBody } from '../../conventions/empty-body.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { isJson, isOtherRecord } from '../../conventions/media-types.ts';
import { facetsOf } from '../../schema/view.ts';

export default lintRule({
  id: 'body-json',
  family: 'methods',
  on: 'request-body',
  summary: {
    en: 'A request body that is a record can be sent as JSON, not only as a form or XML.',
    ja: 'レコードのリクエストボディは、フォームや XML だけでなく JSON でも送れます。',
  },
  standards: [{ rfc: 8259 }],
  among: ({ requestBody }) =>
    !isEmptyBody(requestBody) && requestBody.content.some(it => isJson(it) || isOtherRecord(it)),
  check({ requestBody }) {
    const { content } = requestBody;
    const [first] = content;
    if (!first || !content.every(isOtherRecord) || content.some(isTokenRequest)) return noneFound;
    return isEmptyBody(requestBody) ? noneFound : [{ facts: { range: first.range } }];
  },
  message: {
    en: ({ range }) => `the body is ${range}, and cannot be sent as JSON`,
    ja: ({ range }) => `ボディが ${range} で、JSON では送れません`,
  },
  why: {
    en: 'Forms know no numbers, no null and no agreed way to nest; every client needs a second way to write besides the JSON that it has anyway.',
    ja: 'フォームには数値も null もなく、入れ子の書き方も決まっていません。クライアントは、もともと備えている JSON とは別の書き方を用意しなければなりません。',
  },
  fix: {
    en: 'Offer application/json as well.',
    ja: 'application/json にも対応してください。',
  },
  examples: [
    {
      title: 'A form',
      scope: 'operation',
      yaml: `
        requestBody: # ✗
          content:
            application/x-www-form-urlencoded: { schema: { type: object, properties: { name: { type: string } } } }
        responses: { '204': { description: Done } }
      `,
    },
    {
      title: 'XML, in OpenAPI 2.0',
      scope: 'operation',
      openapi: '2.0',
      yaml: `
        consumes: [text/xml]
        parameters:
          - { in: body, name: plan, schema: { type: object } } # ✗
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'Besides JSON, files, and what OAuth 2.0 demands',
      scope: 'document',
      yaml: `
        paths:
          /a:
            post: { requestBody: { content: { application/x-www-form-urlencoded: {}, application/json: {} } }, responses: {} }
          /b:
            post: { requestBody: { content: { multipart/form-data: {} } }, responses: {} }
          /token:
            post:
              requestBody:
                content:
                  application/x-www-form-urlencoded:
                    schema: { type: object, properties: { grant_type: { type: string } } }
              responses: {}
      `,
    },
  ],
});

/** RFC 6749, section 4.1.3; RFC 7009, section 2.1; RFC 7662, section 2.1: these are forms. */
const isTokenRequest = ({ schema }: MediaType): boolean =>
  schema !== undefined && ['grant_type', 'token', 'token_type_hint'].some(name => facetsOf(schema).declared.has(name));
