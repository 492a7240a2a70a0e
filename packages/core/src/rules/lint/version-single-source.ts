// A request says in one place which version it means.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { englishStrategies, japaneseStrategies } from '../../conventions/strategy-names.ts';
import { strategiesOf } from '../../conventions/version-strategies.ts';

export default lintRule({
  id: 'version-single-source',
  family: 'versioning',
  on: 'api',
  summary: {
    en: 'A request says its version in one place: not in the URL and in a header as well.',
    ja: 'リクエストのバージョンは 1 か所だけで指定します。URL とヘッダーの両方で指定させません。',
  },
  standards: [{ rfc: 9205, section: '4.16' }],
  check({ api }, { settings: { versioning } }) {
    const used = strategiesOf(api, versioning);
    if (used.length < 2) return noneFound;
    return [{ facts: { places: used.map(({ strategy, example }) => ({ strategy, example })) } }];
  },
  message: {
    en: ({ places }) =>
      `clients choose a version ${places.map(({ strategy, example }) => `${englishStrategies[strategy]} (${example})`).join(' and ')}`,
    ja: ({ places }) =>
      `バージョンが${places.map(({ strategy, example }) => `「${japaneseStrategies[strategy]}」（${example}）`).join('と')}の両方で指定されています`,
  },
  why: {
    en: 'Nobody knows which of the two wins when they differ, and clients that update one and forget the other get answers that they cannot read.',
    ja: '両者が食い違ったときにどちらが優先されるのか分からず、片方だけを更新したクライアントは解釈できない応答を受け取ります。',
  },
  fix: {
    en: 'Keep one of them, best the URL, and stop taking the other with the next major version.',
    ja: 'できれば URL に一本化し、もう一方は次のメジャーバージョンで受け取らないようにしてください。',
  },
  examples: [
    {
      title: 'The URL and a header',
      scope: 'document',
      yaml: `
        openapi: 3.1.0 # ✗
        info: { title: Plans, version: 1.0.0 }
        paths:
          /v1/plans:
            get:
              parameters: [{ name: API-Version, in: header, schema: { type: string } }]
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'The URL of an OpenAPI 2.0 description and its media types',
      scope: 'document',
      yaml: `
        swagger: '2.0' # ✗
        info: { title: Plans, version: 1.0.0 }
        basePath: /api/v1
        produces: [application/vnd.example.v1+json]
        paths:
          /plans: { get: { responses: { '200': { description: OK, schema: { type: object } } } } }
      `,
    },
    {
      title: 'The URL alone; one operation takes the version of something else',
      scope: 'document',
      yaml: `
        paths:
          /v1/plans: { get: { responses: { '200': { description: OK } } } }
          /v1/documents: { get: { responses: { '200': { description: OK } } } }
          /v1/templates:
            get:
              parameters: [{ name: Template-Version, in: header, schema: { type: string } }]
              responses: { '200': { description: OK } }
      `,
    },
  ],
});
