// What happens to requests that name no version is said.
import type { Parameter } from '../../contract/model.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { strategiesOf, versionParameterOf } from '../../conventions/version-strategies.ts';
import { facetsOf } from '../../schema/view.ts';

export default lintRule({
  id: 'version-default-documented',
  family: 'versioning',
  on: 'api',
  summary: {
    en: 'A parameter that chooses the version is required, or its default is said.',
    ja: 'バージョンを指定するパラメーターは必須にするか、既定値を記載します。',
  },
  standards: [],
  check({ api }, { settings: { versioning } }) {
    const places = strategiesOf(api, versioning).flatMap(({ strategy }) =>
      strategy === 'header' || strategy === 'query' ? strategy : [],
    );
    const silent = api.operations
      .flatMap(operation => places.flatMap(place => versionParameterOf(operation, place, versioning) ?? []))
      .find(parameter => !parameter.required && !saysDefault(parameter));
    return silent ? [{ facts: { name: silent.name }, at: silent.origin }] : noneFound;
  },
  message: {
    en: ({ name }) => `${name} may be left out, and nothing says which version that means`,
    ja: ({ name }) => `${name} は省略できますが、省略時のバージョンが記載されていません`,
  },
  why: {
    en: 'Clients that send nothing work, until the version that is served without being asked for is another one.',
    ja: '何も送らないクライアントは一見動きますが、省略時のバージョンが切り替わった途端に動かなくなります。',
  },
  fix: {
    en: 'Give the schema a default, or require the parameter.',
    ja: 'スキーマに default を書くか、パラメーターを必須にしてください。',
  },
  examples: [
    {
      title: 'Nothing is said',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            get:
              parameters: [{ $ref: '#/components/parameters/Version' }]
              responses: { '200': { description: OK } }
        components:
          parameters:
            Version: # ✗
              name: API-Version
              in: header
              schema: { type: string }
      `,
    },
    {
      title: 'Said, or required',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            get:
              parameters: [{ name: API-Version, in: header, schema: { type: string, default: '1' } }]
              responses: { '200': { description: OK } }
          /guides:
            get:
              parameters: [{ name: API-Version, in: header, required: true, schema: { type: string } }]
              responses: { '200': { description: OK } }
          /reports:
            get:
              parameters: [{ name: API-Version, in: header, description: Defaults to the oldest version., schema: { type: string } }]
              responses: { '200': { description: OK } }
      `,
    },
  ],
});

/** By its schema, or in words. */
const saysDefault = ({ schema, documentation: { description = '' } }: Parameter): boolean =>
  (schema !== undefined && facetsOf(schema).default !== undefined) ||
  /default|omit|latest|oldest|absent|without|not (?:set|sent|specified|provided)|省略|既定|デフォルト|指定しない|未指定/i.test(
    description,
  );
