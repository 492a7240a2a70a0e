// What is sent and what comes back have the same version.
import type { MediaType } from '../../contract/model.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { defaultSettings } from '../../conventions/settings.ts';
import { mediaTypeVersionOf } from '../../conventions/version-strategies.ts';

export default lintRule({
  id: 'version-media-type-agreement',
  family: 'versioning',
  on: 'operation',
  summary: {
    en: 'With versions in media types, a version that can be sent can be asked for, and the other way round.',
    ja: 'メディアタイプでバージョンを指定する場合、リクエストとレスポンスは同じバージョンに対応させます。',
  },
  standards: [{ rfc: 9110, section: '12.5.1' }],
  check({ operation: { requestBody, responses } }, { settings: { versioning } }) {
    const sent = versionsOf(requestBody?.content ?? []);
    const received = versionsOf(
      responses.filter(({ status }) => status.startsWith('2')).flatMap(({ content }) => content),
    );
    if (versioning.strategy !== 'media-type' || sent.length === 0 || received.length === 0) return noneFound;
    return sent.join() === received.join() ? noneFound : [{ facts: { sent, received } }];
  },
  message: {
    en: ({ sent, received }) => `requests are of ${sent.join(' and ')}, responses of ${received.join(' and ')}`,
    ja: ({ sent, received }) => `リクエストは ${sent.join(' と ')}、レスポンスは ${received.join(' と ')} です`,
  },
  why: {
    en: 'A client of one version cannot use the operation: it would have to send in one and read in another.',
    ja: 'ひとつのバージョンだけに対応したクライアントは、送信と受信でバージョンが異なるため、このオペレーションを使えません。',
  },
  fix: {
    en: 'Offer the same versions in the request body and in the responses.',
    ja: 'リクエストボディとレスポンスで同じバージョンを提供してください。',
  },
  examples: [
    {
      title: 'Version 1 is sent and version 2 comes back',
      scope: 'document',
      settings: { versioning: { ...defaultSettings.versioning, strategy: 'media-type' } },
      yaml: `
        paths:
          /plans:
            post: # ✗
              requestBody: { content: { application/vnd.example.v1+json: {} } }
              responses: { '201': { description: Created, content: { application/vnd.example.v2+json: {} } } }
      `,
    },
    {
      title: 'Both versions, both ways; errors have a form of their own',
      scope: 'document',
      settings: { versioning: { ...defaultSettings.versioning, strategy: 'media-type' } },
      yaml: `
        paths:
          /plans:
            post:
              requestBody: { content: { application/vnd.example.v1+json: {}, application/vnd.example.v2+json: {} } }
              responses:
                '201':
                  description: Created
                  content: { application/vnd.example.v2+json: {}, application/vnd.example.v1+json: {} }
                '400': { description: Wrong, content: { application/vnd.errors.v3+json: {} } }
      `,
    },
  ],
});

const versionsOf = (content: readonly MediaType[]): readonly string[] =>
  [...new Set(content.flatMap(({ range }) => mediaTypeVersionOf(range) ?? []))].sort();
