// A version that is not offered is answered with 406.
import type { Operation } from '../../contract/model.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { defaultSettings } from '../../conventions/settings.ts';
import { hasStatus } from '../../conventions/statuses.ts';
import { mediaTypeVersionOf } from '../../conventions/version-strategies.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'version-media-type-406',
  family: 'versioning',
  on: 'operation',
  summary: {
    en: 'With versions in media types, operations list 406 for a version that is not offered.',
    ja: 'メディアタイプでバージョンを指定する場合、提供していないバージョンに対する 406 を記載します。',
  },
  standards: [
    { rfc: 9110, section: '15.5.7' },
    { rfc: 9110, section: '12.5.1' },
  ],
  check({ operation }, { api, settings: { versioning } }) {
    const isVersioned = operation.responses.some(({ content }) =>
      content.some(({ range }) => mediaTypeVersionOf(range) !== undefined),
    );
    if (versioning.strategy !== 'media-type' || !isVersioned || refuses(operation)) return noneFound;
    // Where no operation lists it that is one omission.
    return [{ facts: {}, at: api.operations.some(refuses) ? operation.origin : at(api.origin, 'paths') }];
  },
  message: {
    en: () => 'the version is chosen by Accept, and 406 is not among the responses',
    ja: () => 'Accept でバージョンを指定しますが、レスポンスに 406 がありません',
  },
  why: {
    en: 'Once a version is no longer served its clients get an answer that they do not expect, or one of another version that they misread.',
    ja: 'バージョンの提供が終わると、そのクライアントは想定外の応答や、解釈できない別バージョンの応答を受け取ります。',
  },
  fix: {
    en: 'List 406, best as one shared response, and say in it which versions there are.',
    ja: '406 を（できれば共通のレスポンスとして）記載し、利用できるバージョンを伝えてください。',
  },
  examples: [
    {
      title: 'One operation does not say it',
      scope: 'document',
      settings: { versioning: { ...defaultSettings.versioning, strategy: 'media-type' } },
      yaml: `
        paths:
          /plans:
            get: # ✗
              responses: { '200': { description: OK, content: { application/vnd.example.v1+json: {} } } }
          /guides:
            get:
              responses:
                '200': { description: OK, content: { application/vnd.example.v1+json: {} } }
                '406': { description: No such version }
      `,
    },
    {
      title: 'No operation says it',
      scope: 'document',
      settings: { versioning: { ...defaultSettings.versioning, strategy: 'media-type' } },
      yaml: `
        paths: # ✗
          /plans:
            get: { responses: { '200': { description: OK, content: { application/vnd.example.v1+json: {} } } } }
          /guides:
            get: { responses: { '200': { description: OK, content: { application/vnd.example.v1+json: {} } } } }
      `,
    },
    {
      title: 'A range has it, and what has no version has none to refuse',
      scope: 'document',
      settings: { versioning: { ...defaultSettings.versioning, strategy: 'media-type' } },
      yaml: `
        paths:
          /plans:
            get:
              responses:
                '200': { description: OK, content: { application/vnd.example.v1+json: {} } }
                4XX: { description: Wrong }
          /health: { get: { responses: { '200': { description: OK, content: { application/json: {} } } } } }
      `,
    },
  ],
});

const refuses = (operation: Operation): boolean =>
  ['406', '4XX', 'default'].some(status => hasStatus(operation, status));
