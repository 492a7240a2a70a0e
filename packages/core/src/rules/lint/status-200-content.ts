// A GET that succeeds says what it sends.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { saysEmpty } from '../../conventions/says-empty.ts';

export default lintRule({
  id: 'status-200-content',
  family: 'status',
  on: 'response',
  summary: {
    en: 'A GET that answers 200 describes the content that it sends.',
    ja: 'GET が返す 200 には、送るコンテンツを記述します。',
  },
  standards: [
    { rfc: 9110, section: '15.3.1' },
    { rfc: 9110, section: '9.3.1' },
  ],
  among: ({ operation, response }) => isRead(operation.method) && response.status === '200',
  check: ({ operation, response }) =>
    isRead(operation.method) &&
    operation.kind === 'operation' &&
    response.status === '200' &&
    response.content.length === 0 &&
    !saysEmpty(response)
      ? [{ facts: { method: operation.method } }]
      : noneFound,
  message: {
    en: ({ method }) => `${method} answers 200, and no content is described`,
    ja: ({ method }) => `${method} が 200 を返しますが、コンテンツが記述されていません`,
  },
  why: {
    en: 'What a GET is called for is its content. Generated clients throw it away, and nothing can be compared or tested.',
    ja: 'GET はコンテンツを得るために呼ばれます。記述がないと生成されたクライアントはそれを捨ててしまい、比較もテストもできません。',
  },
  fix: {
    en: 'Add the media type and the schema of what is sent.',
    ja: '送るもののメディアタイプとスキーマを追加してください。',
  },
  examples: [
    {
      title: 'Nothing but a description',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200': { description: The thing } # ✗
      `,
    },
    {
      title: 'A schema, or words that say that nothing comes',
      scope: 'document',
      yaml: `
        paths:
          /a: { get: { responses: { '200': { description: OK, content: { text/plain: {} } } } } }
          /healthy: { get: { responses: { '200': { description: Healthy. The body is empty. } } } }
          /c: { head: { responses: { '200': { description: There } } }, post: { responses: { '200': { description: Done } } } }
      `,
    },
    {
      title: 'Version 2.0',
      scope: 'document',
      yaml: `
        swagger: '2.0'
        paths:
          /a: { get: { responses: { '200': { description: OK, schema: { type: file } } } } }
          /b:
            get:
              responses:
                '200': # ✗
                  description: OK
      `,
    },
  ],
});

const isRead = (method: string): boolean => method === 'GET' || method === 'QUERY';
