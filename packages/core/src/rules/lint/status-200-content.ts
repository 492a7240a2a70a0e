// A GET that succeeds says what it sends.
import type { Operation } from '../../contract/model.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { saysEmpty } from '../../conventions/says-empty.ts';
import { hasStatus } from '../../conventions/statuses.ts';

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
  among: ({ operation, response }) => response.status === '200' && isRead(operation),
  check: ({ operation, response }) =>
    response.status === '200' && isRead(operation) && response.content.length === 0 && !saysEmpty(response)
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
      title: 'A schema, words that say that nothing comes, and what is not about content',
      scope: 'document',
      yaml: `
        paths:
          /a: { get: { responses: { '200': { description: OK, content: { text/plain: {} } } } } }
          /b: { get: { responses: { '200': { description: Fine. The body is empty. } } } }
          /d: { get: { responses: { '200': { description: 稼働中です（ボディなし） } } } }
          /healthz: { get: { responses: { '200': { description: Healthy } } } }
          /socket: { get: { responses: { '101': { description: Opened }, '200': { description: OK } } } }
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

/** Not of one that only asks whether a server is there, or that opens a connection for something else. */
const isRead = (operation: Operation): boolean =>
  operation.kind === 'operation' &&
  ['GET', 'QUERY'].includes(operation.method) &&
  !/(?:health|live|ready)[a-z]*\/?$|\/(?:ping|up|alive)\/?$/i.test(operation.path) &&
  !hasStatus(operation, '101');
