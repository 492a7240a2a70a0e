// With versions in a header or the query, every operation says that it takes one.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { defaultSettings } from '../../conventions/settings.ts';
import { englishStrategies, japaneseStrategies } from '../../conventions/strategy-names.ts';
import { strategiesOf, versionParameterOf } from '../../conventions/version-strategies.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'version-parameter-declared',
  family: 'versioning',
  on: 'api',
  summary: {
    en: 'Where versions are in a header or in the query, every operation declares that parameter.',
    ja: 'ヘッダーやクエリでバージョンを指定する場合、すべてのオペレーションがそのパラメーターを宣言します。',
  },
  standards: [{ rfc: 9205, section: '4.16' }],
  check({ api }, { settings: { versioning } }) {
    const { strategy, name } = versioning;
    if (strategy !== 'header' && strategy !== 'query') return noneFound;
    const operations = api.operations.filter(operation => !versionParameterOf(operation, strategy, versioning));
    const used = strategiesOf(api, versioning);
    const facts = { name, place: strategy };
    if (used.length === 0)
      return operations.length > 0 ? [{ facts, at: at(api.origin, 'paths'), operations }] : noneFound;
    // An API that follows another strategy is told so by version-strategy-consistent.
    if (!used.some(it => it.strategy === strategy)) return noneFound;
    return operations.map(operation => ({ facts, at: operation.origin, operations: [operation] }));
  },
  message: {
    en: ({ name, place }) => `${name} is not taken ${englishStrategies[place]}`,
    ja: ({ name, place }) => `バージョンを指定する ${name}（${japaneseStrategies[place]}）が宣言されていません`,
  },
  why: {
    en: 'Generated clients cannot choose a version here: they get whichever is the default, and break on the day when that changes.',
    ja: '生成されたクライアントはここでバージョンを指定できず、既定のバージョンに従うことになり、既定が変わった日に動かなくなります。',
  },
  fix: {
    en: 'Refer to one shared parameter from every path, or set versioning.strategy and versioning.name to what this API does.',
    ja: 'すべてのパスから共通のパラメーターを参照するか、versioning.strategy と versioning.name をこの API に合わせて設定してください。',
  },
  examples: [
    {
      title: 'One operation without it',
      scope: 'document',
      settings: { versioning: { ...defaultSettings.versioning, strategy: 'header' } },
      yaml: `
        paths:
          /plans:
            parameters: [{ name: api-version, in: header, schema: { type: string, default: '1' } }]
            get: { responses: { '200': { description: OK } } }
          /guides:
            get: # ✗
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'No operation takes it, which is one decision',
      scope: 'document',
      settings: { versioning: { ...defaultSettings.versioning, strategy: 'query', name: 'v' } },
      yaml: `
        paths: # ✗
          /plans: { get: { responses: { '200': { description: OK } } } }
          /guides: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'Versions are in the URL',
      scope: 'document',
      yaml: `
        paths:
          /v1/plans: { get: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});
