// A response that cannot have content declares none.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { at } from '../../source/origin.ts';

const statuses = ['204', '205', '304'];

export default lintRule({
  id: 'status-no-content',
  family: 'status',
  on: 'response',
  summary: {
    en: 'Responses 204, 205 and 304 declare no content.',
    ja: '204、205、304 のレスポンスにはコンテンツを宣言しません。',
  },
  standards: [
    { rfc: 9110, section: '15.3.5' },
    { rfc: 9110, section: '15.3.6' },
    { rfc: 9110, section: '15.4.5' },
  ],
  check: ({ response: { status, content }, statusSite }) =>
    statuses.includes(status) && content.length > 0
      ? [{ facts: { status, media: content.map(({ range }) => range) }, at: statusSite }]
      : noneFound,
  message: {
    en: ({ status, media }) => `${status} has no content, and ${media.join(', ')} is declared`,
    ja: ({ status, media }) => `${status} はコンテンツを持てませんが、${media.join('、')} が宣言されています`,
  },
  why: {
    en: 'The message ends after its headers: clients generated from this try to parse a body that never comes.',
    ja: 'メッセージはヘッダーで終わるため、ここから生成されたクライアントは存在しないボディを解析しようとします。',
  },
  fix: {
    en: 'Remove the content, or answer with 200 if there is something to send.',
    ja: 'コンテンツを削除してください。送るものがあるなら 200 を返します。',
  },
  repairs: [
    {
      // HTTP cannot carry it, but it may be the status that is wrong, and code generated from it has a type for it. Where the
      // same response stands for another status as well, the content may be wanted there.
      kind: 'suggestion',
      title: { en: () => 'Remove the content', ja: () => 'コンテンツを削除' },
      edits: ({ at: place }, { response: { origin } }, { version }) =>
        place === origin ? [{ kind: 'remove', at: at(place, version === '2.0' ? 'schema' : 'content') }] : [],
    },
  ],
  examples: [
    {
      title: 'A body that cannot be sent',
      scope: 'operation',
      method: 'delete',
      yaml: `
        responses:
          '204': # ✗
            description: Deleted
            content:
              application/json: { schema: { type: object } }
      `,
      repaired: `
        responses:
          '204':
            description: Deleted
      `,
    },
    {
      title: 'Version 2.0',
      scope: 'document',
      yaml: `
        swagger: '2.0'
        paths:
          /things:
            get:
              produces: [application/json]
              responses:
                '200': { description: OK, schema: { type: object } }
                '304': # ✗
                  description: Not modified
                  schema: { type: object }
      `,
      repaired: `
        swagger: '2.0'
        paths:
          /things:
            get:
              produces: [application/json]
              responses:
                '200': { description: OK, schema: { type: object } }
                '304':
                  description: Not modified
      `,
    },
    {
      title: 'A response that is right under another status',
      scope: 'document',
      yaml: `
        paths:
          /a:
            put:
              responses:
                '200': { $ref: '#/components/responses/Thing' }
                '204': { $ref: '#/components/responses/Thing' } # ✗
        components:
          responses:
            Thing:
              description: The thing
              content:
                application/json: { schema: { type: object } }
      `,
    },
    {
      title: 'No content',
      scope: 'operation',
      method: 'delete',
      yaml: `
        responses:
          '204': { description: Deleted }
      `,
    },
  ],
});
