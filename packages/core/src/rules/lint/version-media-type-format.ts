// Versions in media types are written in the form that is set.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { defaultSettings } from '../../conventions/settings.ts';
import { mediaTypeVersionOf } from '../../conventions/version-strategies.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'version-media-type-format',
  family: 'versioning',
  on: 'media-type',
  summary: {
    en: 'A media type with a version has the form that is set, such as application/vnd.example.v2+json.',
    ja: 'バージョン付きのメディアタイプは、設定された形式（例: application/vnd.example.v2+json）で書きます。',
  },
  standards: [
    { rfc: 6838, section: '3.2' },
    { rfc: 6839, section: '3.1' },
  ],
  check({ mediaType: { range } }, { api, settings: { versioning } }) {
    if (versioning.strategy !== 'media-type' || mediaTypeVersionOf(range) === undefined) return noneFound;
    if (patternOf(versioning.mediaType).test(range)) return noneFound;
    return [{ facts: { range, form: versioning.mediaType }, at: at(api.origin, 'paths') }];
  },
  message: {
    en: ({ range, form }) => `${range} does not have the form ${form}`,
    ja: ({ range, form }) => `${range} が ${form} の形式になっていません`,
  },
  why: {
    en: 'Servers and clients take the version out of the name by its form: what is written otherwise is no version to them, and without +json not even JSON.',
    ja: 'サーバーもクライアントも名前の形式からバージョンを読み取ります。形式が異なればバージョンとして認識されず、+json がなければ JSON としても扱われません。',
  },
  fix: {
    en: 'Write the name in this form, or set versioning.mediaType to the one that the API follows.',
    ja: 'この形式で書くか、versioning.mediaType にこの API の形式を設定してください。',
  },
  examples: [
    {
      title: 'A minor version, and no suffix',
      scope: 'document',
      settings: { versioning: { ...defaultSettings.versioning, strategy: 'media-type' } },
      yaml: `
        paths: # ✗✗
          /plans:
            get:
              responses:
                '200':
                  description: OK
                  content: { application/vnd.example.v1.2+json: {} }
            post:
              requestBody: { content: { application/vnd.example.v1: {} } }
              responses: { '204': { description: Created } }
      `,
    },
    {
      title: 'As set, and media types without a version',
      scope: 'document',
      settings: { versioning: { ...defaultSettings.versioning, strategy: 'media-type' } },
      yaml: `
        paths:
          /plans:
            get:
              responses:
                '200':
                  description: OK
                  content: { application/vnd.example.v2+json: {}, application/vnd.api+json: {}, application/json: {} }
      `,
    },
    {
      title: 'Another form was agreed on',
      scope: 'document',
      settings: {
        versioning: {
          ...defaultSettings.versioning,
          strategy: 'media-type',
          mediaType: 'application/vnd.{name}+json;version={major}',
        },
      },
      yaml: `
        paths:
          /plans:
            get:
              responses: { '200': { description: OK, content: { application/vnd.example.plan+json; version=2: {} } } }
      `,
    },
  ],
});

/** `{name}` is a name with dots and hyphens, `{major}` a number; all else is as it is written. */
const patternOf = (form: string): RegExp => {
  const pieces = form.toLowerCase().split(/(\{name\}|\{major\})/);
  const source = pieces.map(piece => placeholders.get(piece) ?? piece.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${source.join('')}$`);
};

const placeholders: ReadonlyMap<string, string> = new Map([
  ['{name}', '[a-z0-9][a-z0-9.-]*'],
  ['{major}', '[1-9][0-9]*'],
]);
