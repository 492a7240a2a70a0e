// Whoever creates something is told where it is.
import type { Contract, Operation } from '../../contract/model.ts';
import { headerIn, headerValue } from '../../conventions/headers.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { namesResource } from '../../conventions/names-resource.ts';
import { resourcePathsOf } from '../../conventions/resource-path.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'status-201-location',
  family: 'status',
  on: 'response',
  summary: {
    en: 'A 201 response to POST declares Location, or a body that identifies what was created.',
    ja: 'POST に対する 201 レスポンスは、Location か、作成したものを特定できるボディを宣言します。',
  },
  standards: [
    { rfc: 9110, section: '15.3.2' },
    { rfc: 9110, section: '10.2.2' },
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        bodySuffices: {
          type: 'boolean',
          description: 'Whether an identifier or a link in the body is enough.',
        },
      },
      additionalProperties: false,
    },
    defaults: { bodySuffices: true },
  },
  among: ({ operation, response }, { api }) => response.status === '201' && addsToCollection(operation, api),
  check({ operation, response }, { api, options: { bodySuffices } }) {
    if (response.status !== '201' || !addsToCollection(operation, api) || headerIn(response, 'Location')) {
      return noneFound;
    }
    if (bodySuffices && namesResource(response)) return noneFound;
    return [{ facts: {} }];
  },
  message: {
    en: () => '201, and nothing says where to find what was created',
    ja: () => '201 ですが、作成されたものの場所が示されていません',
  },
  why: {
    en: 'Without Location the address of a new resource is that of the request, which is the collection: clients have to build the address themselves, or search for it.',
    ja: 'Location がなければ、新しいリソースの URL はリクエスト先、つまりコレクションだと解釈されます。クライアントは URL を自分で組み立てるか、探すしかありません。',
  },
  fix: {
    en: 'Declare the header Location with the address of the item, or describe the identifier in the body.',
    ja: '作成した項目の URL を返す Location ヘッダーを宣言するか、ボディに識別子を記述してください。',
  },
  repairs: [
    {
      // HTTP leaves it open, so that only whoever knows the API can say whether it is sent.
      kind: 'suggestion',
      title: { en: () => 'Add the header Location', ja: () => 'Location ヘッダーを追加' },
      edits: ({ at: place }, _, { version }) => [
        { kind: 'set', at: at(place, 'headers', 'Location'), value: headerValue(version, 'Where to find it.') },
      ],
    },
  ],
  examples: [
    {
      title: 'Neither header nor body',
      scope: 'operation',
      yaml: `
        responses:
          '201': # ✗
            description: Created
      `,
      repaired: `
        responses:
          '201':
            description: Created
            headers:
              Location:
                description: Where to find it.
                schema:
                  type: string
      `,
    },
    {
      title: 'A body that says something else',
      scope: 'operation',
      yaml: `
        responses:
          '201': # ✗
            description: Created
            content:
              application/json: { schema: { properties: { message: { type: string } } } }
      `,
    },
    {
      title: 'The header; an identifier in the body, or in what it wraps; requests to the address of the item itself',
      scope: 'document',
      yaml: `
        paths:
          /as: { post: { responses: { '201': { description: OK, headers: { location: { schema: {} } } } } } }
          /bs:
            post:
              responses:
                '201':
                  description: OK
                  content: { application/json: { schema: { $ref: '#/components/schemas/B' } } }
          /cs:
            post:
              responses:
                '201':
                  description: OK
                  content:
                    application/json: { schema: { properties: { data: { $ref: '#/components/schemas/B' } } } }
          /ds/{id}:
            put: { responses: { '201': { description: Created } } }
            post: { responses: { '201': { description: Created } } }
        components:
          schemas:
            B: { allOf: [{ properties: { id: { type: string } } }] }
      `,
    },
    {
      title: 'Where nothing but the header will do',
      scope: 'operation',
      yaml: `
        responses:
          '201': # ✗
            description: Created
            content:
              application/json: { schema: { properties: { id: { type: string } } } }
      `,
      options: { bodySuffices: false },
    },
  ],
});

/** Elsewhere the address of what is created is the one that the request was sent to. */
const addsToCollection = ({ kind, method, path }: Operation, api: Contract): boolean =>
  kind === 'operation' && method === 'POST' && resourcePathsOf(api).kindOf(path) === 'collection';
