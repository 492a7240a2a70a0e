// A response that depends on a request header says so.

import type { Operation, Response } from '../../contract/model.ts';
import { cacheableResponseOf } from '../../conventions/conditions.ts';
import { headerIn, headerValue, requestHeaderIn } from '../../conventions/headers.ts';
import type { LintContext } from '../../conventions/lint-rule.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { isJson, isOtherRecord } from '../../conventions/media-types.ts';
import { defaultSettings } from '../../conventions/settings.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'cache-vary',
  family: 'caching',
  on: 'operation',
  summary: {
    en: 'A GET whose response depends on the language, the version or the media type that a header asks for declares Vary.',
    ja: 'ヘッダーで指定された言語・バージョン・メディアタイプによってレスポンスが変わる GET は、Vary を宣言します。',
  },
  standards: [{ rfc: 9110, section: '12.5.5' }],
  among({ operation }, context) {
    const response = cacheableResponseOf(operation);
    return response !== undefined && choicesOf(operation, response, context).length > 0;
  },
  check({ operation }, context) {
    const response = cacheableResponseOf(operation);
    if (!response || headerIn(response, 'Vary')) return noneFound;
    const headers = choicesOf(operation, response, context);
    return headers.length === 0 ? noneFound : [{ facts: { headers }, at: response.origin }];
  },
  message: {
    en: ({ headers }) => `the response depends on ${headers.join(' and ')}, and Vary does not say so`,
    ja: ({ headers }) => `レスポンスが ${headers.join(' と ')} によって変わりますが、Vary がありません`,
  },
  why: {
    en: 'A cache that does not know gives the response for one client to another: the wrong language, version or format.',
    ja: 'それを知らないキャッシュは、あるクライアントへのレスポンスを別のクライアントに返します。言語・バージョン・形式が食い違います。',
  },
  fix: {
    en: 'Send Vary with the names of these headers, and declare it.',
    ja: 'これらのヘッダー名を入れた Vary を返し、それを宣言してください。',
  },
  repairs: [
    {
      // Only the author knows whether the server sends it.
      kind: 'suggestion',
      title: { en: () => 'Add the header Vary', ja: () => 'Vary ヘッダーを追加' },
      edits: ({ facts: { headers }, at: place }, _, { version }) => [
        {
          kind: 'set',
          at: at(place, 'headers', 'Vary'),
          value: headerValue(version, `The response depends on ${headers.join(', ')}.`),
        },
      ],
    },
  ],
  examples: [
    {
      title: 'The language',
      scope: 'operation',
      method: 'get',
      yaml: `
        parameters: [{ name: accept-language, in: header, schema: { type: string } }]
        responses:
          '200': # ✗
            description: OK
            content: { application/json: {} }
      `,
      repaired: `
        parameters: [{ name: accept-language, in: header, schema: { type: string } }]
        responses:
          '200':
            description: OK
            content: { application/json: {} }
            headers:
              Vary:
                description: The response depends on Accept-Language.
                schema:
                  type: string
      `,
    },
    {
      title: 'The version, where a header chooses it',
      scope: 'operation',
      method: 'get',
      settings: { versioning: { ...defaultSettings.versioning, strategy: 'header' } },
      yaml: `
        parameters: [{ name: API-Version, in: header, schema: { type: string } }]
        responses:
          '200': # ✗
            description: OK
            content: { application/json: {} }
      `,
    },
    {
      title: 'Formats to choose from',
      scope: 'operation',
      method: 'get',
      yaml: `
        responses:
          '200': # ✗
            description: OK
            content: { application/json: {}, application/xml: {} }
      `,
    },
    {
      title: 'Vary is there, or nothing to choose',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get:
              parameters: [{ name: Accept-Language, in: header, schema: { type: string } }]
              responses:
                '200':
                  description: OK
                  headers: { vary: { schema: { type: string } } }
                  content: { application/json: {} }
          /b:
            get: { responses: { '200': { description: OK, content: { application/json: {}, video/mp4: {} } } } }
      `,
    },
  ],
});

/** The request headers that choose between responses. */
const choicesOf = (
  operation: Operation,
  { content }: Response,
  { settings: { versioning } }: LintContext<unknown>,
): readonly string[] => [
  // Other media types are chosen by the path or by what there is.
  ...(content.filter(it => isJson(it) || isOtherRecord(it)).length > 1 || versioning.strategy === 'media-type'
    ? ['Accept']
    : []),
  ...(requestHeaderIn(operation, 'Accept-Language') ? ['Accept-Language'] : []),
  ...(versioning.strategy === 'header' && requestHeaderIn(operation, versioning.name) ? [versioning.name] : []),
];
