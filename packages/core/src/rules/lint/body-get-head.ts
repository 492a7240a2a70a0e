// A GET or HEAD takes no request body.
import { bodySiteOf } from '../../conventions/body-site.ts';
import { isEmptyBody } from '../../conventions/empty-body.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';

const methods = ['GET', 'HEAD', 'TRACE'];

export default lintRule({
  id: 'body-get-head',
  family: 'methods',
  on: 'operation',
  summary: {
    en: 'GET, HEAD and TRACE take no request body.',
    ja: 'GET・HEAD・TRACE はリクエストボディを受け取りません。',
  },
  standards: [
    { rfc: 9110, section: '9.3.1' },
    { rfc: 9110, section: '9.3.2' },
    { rfc: 9110, section: '9.3.8' },
    { openapi: 'Operation Object' },
  ],
  check({ operation }) {
    const { method, requestBody } = operation;
    const place = bodySiteOf(operation);
    if (!methods.includes(method) || !requestBody || !place) return noneFound;
    // Nothing is lost when it is ignored.
    return isEmptyBody(requestBody) ? noneFound : [{ facts: { method }, at: place }];
  },
  message: {
    en: ({ method }) => `${method} takes a request body`,
    ja: ({ method }) => `${method} がリクエストボディを受け取ります`,
  },
  why: {
    en: 'HTTP gives it no meaning: caches do not tell such requests apart, servers and proxies reject or drop the body, browsers cannot send it, and most generated clients leave it out.',
    ja: 'HTTP では意味を持ちません。キャッシュはボディの違いを区別せず、サーバーやプロキシは拒否や破棄をすることがあり、ブラウザーは送れず、生成されたクライアントの多くは省きます。',
  },
  fix: {
    en: 'Take what is in the body as query parameters; where that is too much, use POST, or QUERY with OpenAPI 3.2.',
    ja: '内容をクエリパラメーターで受け取ってください。収まらない場合は POST か、OpenAPI 3.2 なら QUERY を使ってください。',
  },
  examples: [
    {
      title: 'A filter in the body',
      scope: 'operation',
      method: 'get',
      yaml: `
        requestBody: # ✗
          content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } }
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'A body that several operations share is wrong where it cannot be sent',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            get:
              requestBody: { $ref: '#/components/requestBodies/Filter' } # ✗
              responses: { '200': { description: OK } }
            post:
              requestBody: { $ref: '#/components/requestBodies/Filter' }
              responses: { '200': { description: OK } }
        components:
          requestBodies:
            Filter: { content: { application/json: { schema: { type: object } } } }
      `,
    },
    {
      title: 'OpenAPI 2.0',
      scope: 'document',
      openapi: '2.0',
      yaml: `
        paths:
          /plans:
            get:
              parameters:
                - { in: body, name: filter, schema: { type: object } } # ✗
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'A form without fields carries nothing',
      scope: 'operation',
      method: 'get',
      yaml: `
        requestBody:
          content:
            application/x-www-form-urlencoded: { schema: { type: object, properties: {}, additionalProperties: false } }
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'QUERY is made for it, and OPTIONS may have one (RFC 9110, section 9.3.7)',
      scope: 'document',
      openapi: '3.2.0',
      yaml: `
        paths:
          /plans:
            query: { requestBody: { content: { application/json: {} } }, responses: { '200': { description: OK } } }
            options: { requestBody: { content: { application/json: {} } }, responses: { '204': { description: OK } } }
      `,
    },
  ],
});
