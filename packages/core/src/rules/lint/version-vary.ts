// Responses that depend on a version in a header say so to caches.
import { headerIn } from '../../conventions/headers.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { defaultSettings } from '../../conventions/settings.ts';
import { strategiesOf } from '../../conventions/version-strategies.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'version-vary',
  family: 'versioning',
  on: 'api',
  summary: {
    en: 'Where a header chooses the version, responses declare Vary.',
    ja: 'ヘッダーでバージョンを指定する場合、レスポンスに Vary を宣言します。',
  },
  standards: [{ rfc: 9110, section: '12.5.5' }],
  check({ api }, { settings: { versioning } }) {
    const chosen = strategiesOf(api, versioning).find(
      ({ strategy }) => strategy === 'header' || strategy === 'media-type',
    );
    const responses = api.operations
      .filter(({ method }) => method === 'GET')
      .flatMap(operation => operation.responses.filter(({ status }) => status.startsWith('2')));
    // One that declares it shows that the author knows: most descriptions leave headers out that come with everything.
    if (!chosen || responses.length === 0 || responses.some(response => headerIn(response, 'Vary'))) return noneFound;
    return [
      { facts: { header: chosen.strategy === 'header' ? chosen.example : 'Accept' }, at: at(api.origin, 'paths') },
    ];
  },
  message: {
    en: ({ header }) => `${header} chooses the version, and no response declares Vary`,
    ja: ({ header }) => `${header} でバージョンを指定しますが、Vary を宣言するレスポンスがありません`,
  },
  why: {
    en: 'A cache that does not know of the header gives a client of one version the response of another.',
    ja: 'このヘッダーを考慮しないキャッシュは、あるバージョンのクライアントに別のバージョンの応答を返します。',
  },
  fix: {
    en: 'Send Vary with the name of the header, and declare it at the responses.',
    ja: 'Vary にそのヘッダー名を入れて返し、レスポンスに宣言してください。',
  },
  examples: [
    {
      title: 'A header chooses the version',
      scope: 'document',
      yaml: `
        paths: # ✗
          /plans:
            get:
              parameters: [{ name: API-Version, in: header, schema: { type: string } }]
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'Said, or nothing to say',
      scope: 'document',
      settings: { versioning: { ...defaultSettings.versioning, strategy: 'media-type' } },
      yaml: `
        paths:
          /plans:
            get:
              responses:
                '200':
                  description: OK
                  headers: { vary: { schema: { type: string } } }
                  content: { application/vnd.example.v1+json: {} }
          /health: { get: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});
