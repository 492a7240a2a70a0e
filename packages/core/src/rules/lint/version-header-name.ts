// The header that chooses a version has no X- in front.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { strategiesOf, versionParameterOf } from '../../conventions/version-strategies.ts';

export default lintRule({
  id: 'version-header-name',
  family: 'versioning',
  on: 'api',
  summary: {
    en: 'The header that chooses a version does not begin with X-.',
    ja: 'バージョンを指定するヘッダーの名前は X- で始めません。',
  },
  standards: [{ rfc: 6648, section: '3' }],
  check({ api }, { settings: { versioning } }) {
    if (!strategiesOf(api, versioning).some(({ strategy }) => strategy === 'header')) return noneFound;
    const prefixed = api.operations
      .flatMap(operation => versionParameterOf(operation, 'header', versioning) ?? [])
      .find(({ name }) => /^x-/i.test(name));
    return prefixed
      ? [{ facts: { name: prefixed.name, better: prefixed.name.slice('x-'.length) }, at: prefixed.origin }]
      : noneFound;
  },
  message: {
    en: ({ name, better }) => `${name} chooses the version, and could be called ${better}`,
    ja: ({ name, better }) => `バージョンを指定する ${name} は ${better} という名前で十分です`,
  },
  why: {
    en: 'The prefix was for experiments: what stays keeps it for ever, and then there is one header with it and one without.',
    ja: 'X- は実験用の接頭辞でした。定着すると外せなくなり、付くヘッダーと付かないヘッダーが併存します。',
  },
  fix: {
    en: 'Take the name without X-, and go on to accept the old one.',
    ja: 'X- のない名前を使い、古い名前も当面は受け付けてください。',
  },
  examples: [
    {
      title: 'With the prefix',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            parameters:
              - name: X-API-Version # ✗
                in: header
                schema: { type: string }
            get: { responses: { '200': { description: OK } } }
            put: { responses: { '204': { description: Replaced } } }
      `,
    },
    {
      title: 'Without it, and a header about the version of something else',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            parameters:
              - { name: API-Version, in: header, schema: { type: string } }
              - { name: X-Client-Version, in: header, schema: { type: string } }
            get: { responses: { '200': { description: OK } } }
      `,
    },
  ],
});
