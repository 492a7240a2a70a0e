// A response is an object, to which something can be added later.

import type { MediaType } from '../../contract/model.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { isJson } from '../../conventions/media-types.ts';
import { isSuccess } from '../../conventions/statuses.ts';
import { facetsOf } from '../../schema/view.ts';

export default lintRule({
  id: 'body-response-object',
  family: 'methods',
  on: 'media-type',
  summary: {
    en: 'The JSON of a successful response is an object, not a bare list.',
    ja: '成功レスポンスの JSON は、配列そのものではなくオブジェクトです。',
  },
  standards: [],
  among: ({ response, mediaType }) => response !== undefined && isSuccess(response) && isJson(mediaType),
  check: ({ response, mediaType }) =>
    response && isSuccess(response) && isJson(mediaType) && isList(mediaType)
      ? [{ facts: {}, at: mediaType.schema?.origin ?? mediaType.origin }]
      : noneFound,
  message: {
    en: () => 'the response is a bare list',
    ja: () => 'レスポンスが配列そのものです',
  },
  why: {
    en: 'Nothing can be said beside the items: a total, the next page or a warning would break every client.',
    ja: '項目のほかに何も加えられません。件数・次のページ・警告を足すと、すべてのクライアントが壊れます。',
  },
  fix: {
    en: 'Put the list into a member of an object, such as items.',
    ja: '配列を items などのメンバーに入れてください。',
  },
  examples: [
    {
      title: 'A list',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200':
            description: OK
            content:
              application/json:
                schema: # ✗
                  type: array
                  items: { type: string }
      `,
    },
    {
      title: 'OpenAPI 2.0',
      scope: 'operation',
      method: 'get',
      openapi: '2.0',
      yaml: `
        responses:
          '200':
            description: OK
            schema: { type: array, items: { type: string } } # ✗
      `,
    },
    {
      title: 'An object, a list or an object, and a list of lines',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200':
            description: OK
            content:
              application/json: { schema: { type: object, properties: { items: { type: array } } } }
              application/vnd.a+json: { schema: { type: [array, object] } }
              text/csv: { schema: { type: array } }
      `,
    },
  ],
});

const isList = ({ schema }: MediaType): boolean => {
  const types = schema && facetsOf(schema).types;
  return types?.has('array') === true && [...types].every(type => type === 'array' || type === 'null');
};
