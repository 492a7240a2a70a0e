// Only what breaks clients changes a URL.
import { lintRule } from '../../conventions/lint-rule.ts';
import { urlVersionTextsOf } from '../../conventions/url-version.ts';

export default lintRule({
  id: 'version-url-major-only',
  family: 'versioning',
  on: 'api',
  summary: {
    en: 'URLs have the major version alone: v1, not v1.2.',
    ja: 'URL にはメジャーバージョンだけを含めます（v1.2 ではなく v1）。',
  },
  standards: [],
  check: ({ api }) =>
    urlVersionTextsOf(api)
      .filter(({ hasMinor }) => hasMinor)
      .map(({ text, major, origin }) => ({ facts: { version: text, major: `v${major}` }, at: origin })),
  message: {
    en: ({ version, major }) => `${version} in URLs is more than the major version, ${major}`,
    ja: ({ version, major }) => `URL の ${version} にメジャーバージョン（${major}）以外が含まれています`,
  },
  why: {
    en: 'With every minor version all clients have to change all addresses, though nothing that they use has changed; or the number stays and says something that is no longer true.',
    ja: 'マイナーバージョンが上がるたびに、使っている機能が変わっていなくても全クライアントが URL を書き換えることになります。番号を据え置けば、実態と合わなくなります。',
  },
  fix: {
    en: 'Begin URLs with the major version and add what does not break clients within it; the minor version belongs to info.version.',
    ja: 'URL にはメジャーバージョンだけを使い、互換性のある変更は同じバージョンの中で行ってください。マイナーバージョンは info.version に記載します。',
  },
  examples: [
    {
      title: 'In the server',
      scope: 'document',
      yaml: `
        servers:
          - url: https://example.com/api/v1.2 # ✗
        paths:
          /plans: { get: { responses: { '200': { description: OK } } } }
          /plans/{id}: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'In the basePath of OpenAPI 2.0, without a v',
      scope: 'document',
      openapi: '2.0',
      yaml: `
        host: example.com
        basePath: /2.0 # ✗
        paths:
          /plans: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'In all paths, which is one decision',
      scope: 'document',
      yaml: `
        paths: # ✗
          /v1.0/plans: { get: { responses: { '200': { description: OK } } } }
          /v1.0/plans/{id}: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'The major version, one before its release, and a date',
      scope: 'document',
      yaml: `
        paths:
          /v1/plans: { get: { responses: { '200': { description: OK } } } }
          /v2beta1/plans: { get: { responses: { '200': { description: OK } } } }
          /2025-11-30/plans: { get: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});
