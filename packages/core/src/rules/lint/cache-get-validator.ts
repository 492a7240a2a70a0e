// What a GET sends can be recognized when it is asked for again.
import { cacheableResponseOf, hasValidator } from '../../conventions/conditions.ts';
import { headerValue } from '../../conventions/headers.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { resourcePathsOf } from '../../conventions/resource-path.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'cache-get-validator',
  family: 'caching',
  on: 'operation',
  summary: {
    en: 'A GET of one resource sends ETag or Last-Modified.',
    ja: '単一のリソースの GET は ETag か Last-Modified を返します。',
  },
  standards: [
    { rfc: 9110, section: '8.8.2.1' },
    { rfc: 9110, section: '8.8.3.1' },
  ],
  among: ({ operation }, { api }) =>
    cacheableResponseOf(operation) !== undefined && resourcePathsOf(api).kindOf(operation.path) === 'item',
  check({ operation }, { api }) {
    const response = cacheableResponseOf(operation);
    if (!response || hasValidator(response) || resourcePathsOf(api).kindOf(operation.path) !== 'item') return noneFound;
    return [{ facts: {}, at: response.origin }];
  },
  message: {
    en: () => 'neither ETag nor Last-Modified comes with the resource',
    ja: () => 'リソースに ETag も Last-Modified も付きません',
  },
  why: {
    en: 'A client cannot ask whether what it has is still right, nor make sure that a change of it hits the state that it saw.',
    ja: 'クライアントは、手元の内容がまだ正しいかを尋ねることも、見た状態に対してだけ変更を適用することもできません。',
  },
  fix: {
    en: 'Send an ETag, and declare it at the 200.',
    ja: 'ETag を返し、200 に宣言してください。',
  },
  repairs: [
    {
      // Only the author knows whether the server sends it.
      kind: 'suggestion',
      title: { en: () => 'Add the header ETag', ja: () => 'ETag ヘッダーを追加' },
      edits: ({ at: place }, _, { version }) => [
        {
          kind: 'set',
          at: at(place, 'headers', 'ETag'),
          value: headerValue(version, 'What this state is recognized by.'),
        },
      ],
    },
  ],
  examples: [
    {
      title: 'Without either',
      scope: 'operation',
      method: 'get',
      path: '/plans/{id}',
      yaml: `
        parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
        responses:
          '200': # ✗
            description: OK
            content: { application/json: {} }
      `,
      repaired: `
        parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
        responses:
          '200':
            description: OK
            content: { application/json: {} }
            headers:
              ETag:
                description: What this state is recognized by.
                schema:
                  type: string
      `,
    },
    {
      title: 'With one of them, and what is no single resource',
      scope: 'document',
      yaml: `
        paths:
          /plans/{id}:
            get:
              responses:
                '200':
                  description: OK
                  headers: { last-modified: { schema: { type: string } } }
                  content: { application/json: {} }
          /plans:
            get: { responses: { '200': { description: OK, content: { application/json: {} } } } }
      `,
    },
  ],
});
