// The version is at the same place in every URL.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { placeOfPaths } from '../../conventions/paths-place.ts';
import { segmentsOf } from '../../conventions/resource-path.ts';
import type { VersioningSettings } from '../../conventions/settings.ts';
import { defaultSettings } from '../../conventions/settings.ts';
import type { UrlVersion } from '../../conventions/url-version.ts';
import { urlVersionsOf } from '../../conventions/url-version.ts';
import { strategiesOf } from '../../conventions/version-strategies.ts';

export default lintRule({
  id: 'version-url-position',
  family: 'versioning',
  on: 'api',
  summary: {
    en: 'In all URLs the version comes after the same beginning, or the one that is set.',
    ja: 'バージョンは、すべての URL で同じ位置（設定があればその位置）に置きます。',
  },
  standards: [],
  check({ api }, { settings: { versioning } }) {
    if (!strategiesOf(api, versioning).some(({ strategy }) => strategy === 'url')) return noneFound;
    const places = api.operations.flatMap(operation =>
      placesIn(urlVersionsOf(operation, api), versioning).map(base => ({ base, path: operation.path })),
    );
    const expected =
      versioning.prefix === '' ? mostFrequent(places.map(({ base }) => base)) : baseIn(versioning.prefix);
    const elsewhere = places.filter(({ base }) => base !== expected);
    const [first] = elsewhere;
    if (!first || expected === undefined) return noneFound;
    const facts = { expected, count: elsewhere.length, of: places.length, found: first.base, example: first.path };
    return [{ facts, at: placeOfPaths(elsewhere, api) }];
  },
  message: {
    en: ({ expected, count, of, found, example }) =>
      `${count} of ${of} URLs do not have the version after ${shown(expected)}: ${example} has it after ${shown(found)}`,
    ja: ({ expected, count, of, found, example }) =>
      `${of} 個の URL のうち ${count} 個で、バージョンが ${shown(expected)} の直後にありません（例: ${shown(found)} の直後にある ${example}）`,
  },
  why: {
    en: 'Nobody can route, retire or document a version as a whole when it is spread over the middle of URLs.',
    ja: 'バージョンが URL の途中に散らばっていると、バージョン単位でのルーティングも廃止も文書化もできません。',
  },
  fix: {
    en: 'Begin with the base of the API, then the version, then the resource: /api/v1/plans/{id}.',
    ja: 'API の共通部分、バージョン、リソースの順に並べてください（/api/v1/plans/{id}）。',
  },
  examples: [
    {
      title: 'One in the middle',
      scope: 'document',
      yaml: `
        paths:
          /api/v1/plans: { get: { responses: { '200': { description: OK } } } }
          /api/v1/guides: { get: { responses: { '200': { description: OK } } } }
          /api/guides/v2/pages: { get: { responses: { '200': { description: OK } } } } # ✗
      `,
    },
    {
      title: 'Not where it was agreed to be',
      scope: 'document',
      settings: { versioning: { ...defaultSettings.versioning, prefix: '/api/v{major}' } },
      yaml: `
        servers: [{ url: https://example.com }]
        paths:
          /v1/plans: { get: { responses: { '200': { description: OK } } } } # ✗
      `,
    },
    {
      title: 'Everywhere after the same beginning, and where it was agreed to be',
      scope: 'document',
      settings: { versioning: { ...defaultSettings.versioning, prefix: '/api/v{major}' } },
      yaml: `
        servers: [{ url: https://example.com/api/v1 }]
        paths:
          /plans: { get: { responses: { '200': { description: OK } } } }
          /guides:
            get:
              servers: [{ url: https://example.com/api/v2 }]
              responses: { '200': { description: OK } }
      `,
    },
  ],
});

/**
 * What comes before versions. Servers may differ in what their addresses begin with, unless something was agreed on; that a
 * version is in the path as well is the business of version-server-and-path.
 */
const placesIn = (versions: readonly UrlVersion[], { prefix }: VersioningSettings): readonly string[] => {
  const inServers = versions.filter(version => version.in === 'server');
  if (inServers.length === 0) return versions.map(baseOf);
  return prefix === '' ? [] : inServers.map(baseOf);
};

const baseOf = ({ base }: UrlVersion): string => base.map(segment => `/${segment}`).join('');

/** What comes before the version in the prefix that is set. */
const baseIn = (prefix: string): string => {
  const segments = segmentsOf(prefix);
  const end = segments.findIndex(segment => segment.includes('{major}'));
  return segments
    .slice(0, end < 0 ? segments.length : end)
    .map(segment => `/${segment}`)
    .join('');
};

/** The first of those that come most often. */
const mostFrequent = (texts: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
};

const shown = (base: string): string => (base === '' ? '/' : base);
