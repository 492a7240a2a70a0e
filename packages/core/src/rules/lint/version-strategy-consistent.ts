// Clients choose a version in the way that was agreed on.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { defaultSettings } from '../../conventions/settings.ts';
import { englishStrategies, japaneseStrategies } from '../../conventions/strategy-names.ts';
import { strategiesOf } from '../../conventions/version-strategies.ts';

export default lintRule({
  id: 'version-strategy-consistent',
  family: 'versioning',
  on: 'api',
  summary: {
    en: 'Clients choose a version in the way that is set: in the URL, in a header, in the media type or in the query.',
    ja: 'バージョンは、設定された方式（URL・ヘッダー・メディアタイプ・クエリ）で指定します。',
  },
  standards: [{ rfc: 9205, section: '4.16' }],
  check({ api }, { settings: { versioning } }) {
    const [used, ...others] = strategiesOf(api, versioning);
    // Several at once are another mistake than one that is not the agreed one.
    if (!used || others.length > 0 || used.strategy === versioning.strategy) return noneFound;
    return [{ facts: { used: used.strategy, example: used.example, expected: versioning.strategy } }];
  },
  message: {
    en: ({ used, example, expected }) =>
      `clients choose a version ${englishStrategies[used]} (${example}), and should ${englishStrategies[expected]}`,
    ja: ({ used, example, expected }) =>
      `バージョンの指定方式は「${japaneseStrategies[used]}」（${example}）ですが、設定では「${japaneseStrategies[expected]}」です`,
  },
  why: {
    en: 'Who uses several APIs of one house has to learn for each of them how to stay with a version, and gateways and caches need a rule for each.',
    ja: '同じ組織の API を複数使う人は、バージョンの固定方法を API ごとに覚えなければならず、ゲートウェイやキャッシュにも API ごとの設定が必要になります。',
  },
  fix: {
    en: 'Move to the agreed way with the next major version, or set versioning.strategy to the one that this API follows.',
    ja: '次のメジャーバージョンで所定の方式に移行するか、versioning.strategy にこの API の方式を設定してください。',
  },
  examples: [
    {
      title: 'A header instead of the URL',
      scope: 'document',
      yaml: `
        openapi: 3.1.0 # ✗
        info: { title: Plans, version: 1.0.0 }
        paths:
          /plans:
            get:
              parameters: [{ name: api-version, in: header, schema: { type: string } }]
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'The URL where a media type was agreed on',
      scope: 'document',
      settings: { versioning: { ...defaultSettings.versioning, strategy: 'media-type' } },
      yaml: `
        openapi: 3.1.0 # ✗
        info: { title: Plans, version: 1.0.0 }
        servers: [{ url: https://example.com/api/v1 }]
        paths:
          /plans: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'The URL, as agreed; the version in the query is that of the plan',
      scope: 'document',
      yaml: `
        servers: [{ url: https://example.com/api/v1 }]
        paths:
          /plans/{id}:
            get:
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
                - { name: version, in: query, schema: { type: string } }
              responses: { '200': { description: OK } }
      `,
    },
  ],
});
