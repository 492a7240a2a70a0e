// Versions in URLs are written in one form: v and a number.
import { lintRule } from '../../conventions/lint-rule.ts';
import type { UrlVersion } from '../../conventions/url-version.ts';
import { urlVersionTextsOf } from '../../conventions/url-version.ts';

export default lintRule({
  id: 'version-url-format',
  family: 'versioning',
  on: 'api',
  summary: {
    en: 'A version in a URL is a lower-case v and a number: v1.',
    ja: 'URL のバージョンは小文字の v と番号で書きます（v1）。',
  },
  standards: [],
  options: {
    schema: {
      type: 'object',
      properties: { dates: { type: 'boolean' }, prereleases: { type: 'boolean' } },
      additionalProperties: false,
    },
    defaults: { dates: true, prereleases: true },
  },
  check: ({ api }, { options: { dates, prereleases } }) =>
    urlVersionTextsOf(api)
      .filter(version => {
        if (version.isDate) return !dates;
        return !isTidy(version) || (version.isPrerelease && !prereleases);
      })
      .map(({ text, major = 1, origin }) => ({ facts: { version: text, expected: `v${major}` }, at: origin })),
  message: {
    en: ({ version, expected }) => `the version in URLs is written ${version}, not ${expected}`,
    ja: ({ version, expected }) => `URL のバージョンが ${expected} ではなく ${version} と書かれています`,
  },
  why: {
    en: 'Gateways, routes and people look for /v and a number, and a path has case: /V1 and /v1 are two addresses.',
    ja: 'ゲートウェイの設定もルーティングも人も、/v と番号を目印にします。またパスは大文字と小文字を区別するため、/V1 と /v1 は別の URL です。',
  },
  fix: {
    en: 'Write v and the major version without leading zeros, from the next major version on.',
    ja: '次のメジャーバージョンから、v と先頭に 0 を付けない番号で書いてください。',
  },
  examples: [
    {
      title: 'Other forms',
      scope: 'document',
      yaml: `
        paths: # ✗
          /V1/plans: { get: { responses: { '200': { description: OK } } } }
          /V1/guides: { get: { responses: { '200': { description: OK } } } }
          /version2/plans: { get: { responses: { '200': { description: OK } } } } # ✗
          /v03/plans: { get: { responses: { '200': { description: OK } } } } # ✗
          /4/plans: { get: { responses: { '200': { description: OK } } } } # ✗
      `,
    },
    {
      title: 'Neither dates nor what comes before a release, where that is agreed',
      scope: 'document',
      options: { dates: false, prereleases: false },
      yaml: `
        paths:
          /2025-11-30/plans: { get: { responses: { '200': { description: OK } } } } # ✗
          /v2beta1/plans: { get: { responses: { '200': { description: OK } } } } # ✗
      `,
    },
    {
      title: 'As it should be, and numbers that are no versions',
      scope: 'document',
      yaml: `
        servers: [{ url: https://example.com/api }]
        paths:
          /v1/plans: { get: { responses: { '200': { description: OK } } } }
          /v2beta1/plans: { get: { responses: { '200': { description: OK } } } }
          /vnext/plans: { get: { responses: { '200': { description: OK } } } }
          /v1/reports/2025: { get: { responses: { '200': { description: OK } } } }
          /v1/oauth2/token: { get: { responses: { '200': { description: OK } } } }
          /{apiVersion}/plans: { get: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});

/** What has a minor version as well is reported by version-url-major-only; of a placeholder nothing is known. */
const isTidy = ({ text, major, hasMinor }: UrlVersion): boolean =>
  hasMinor ||
  (major === undefined ? text === text.toLowerCase() : /^v(?:0|[1-9]\d*)(?:[a-z]+\d*)?$/.test(text)) ||
  text.startsWith('{');
