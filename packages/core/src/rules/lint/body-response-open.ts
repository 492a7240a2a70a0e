// A response may get new members.
import { lintRule } from '../../conventions/lint-rule.ts';
import { isJson } from '../../conventions/media-types.ts';
import { isSuccess } from '../../conventions/statuses.ts';
import type { Facets } from '../../schema/facets.ts';
import { facetsOf } from '../../schema/view.ts';

export default lintRule({
  id: 'body-response-open',
  family: 'methods',
  on: 'media-type',
  summary: {
    en: 'The object of a successful response does not forbid further members.',
    ja: '成功レスポンスのオブジェクトは、ほかのメンバーを禁止しません。',
  },
  standards: [
    {
      title: 'JSON Schema, additionalProperties',
      url: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.3',
    },
  ],
  among: ({ response, mediaType }) => response !== undefined && isSuccess(response) && isJson(mediaType),
  check({ response, mediaType: { range, schema } }) {
    if (!response || !schema || !isSuccess(response) || !isJson({ range })) return [];
    const facets = facetsOf(schema);
    const closed = [facets, ...(facets.items ? [facetsOf(facets.items)] : [])].filter(isClosed);
    return closed.flatMap(({ sources }) => {
      const place = sources.get('additionalProperties') ?? sources.get('unevaluatedProperties');
      return place ? [{ facts: {}, at: place }] : [];
    });
  },
  message: {
    en: () => 'the response forbids members that are not listed',
    ja: () => 'レスポンスが、記載のないメンバーを禁止しています',
  },
  why: {
    en: 'A new member of a response is the most harmless change there is. Where the schema forbids it, clients that check responses fail, and every addition breaks the contract.',
    ja: 'レスポンスへのメンバーの追加は、最も無害な変更です。スキーマが禁止していると、レスポンスを検証するクライアントが失敗し、追加のたびに契約違反になります。',
  },
  fix: {
    en: 'Leave out additionalProperties: false in schemas of responses.',
    ja: 'レスポンスのスキーマでは additionalProperties: false を外してください。',
  },
  examples: [
    {
      title: 'A closed object',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200':
            description: OK
            content:
              application/json:
                schema:
                  type: object
                  properties: { name: { type: string } }
                  additionalProperties: false # ✗
      `,
    },
    {
      title: 'The items of a list',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200':
            description: OK
            content:
              application/json:
                schema:
                  type: array
                  items:
                    type: object
                    properties: { name: { type: string } }
                    additionalProperties: false # ✗
      `,
    },
    {
      title: 'What is sent may be closed, and a map is no list of members',
      scope: 'operation',
      yaml: `
        requestBody:
          content: { application/json: { schema: { type: object, properties: {}, additionalProperties: false } } }
        responses:
          '200':
            description: OK
            content: { application/json: { schema: { type: object, additionalProperties: { type: string } } } }
      `,
    },
  ],
});

const isClosed = ({ additional, types }: Facets): boolean => additional.closed && types.has('object');
