// The description and its URLs speak of the same major version.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { urlVersionsOf } from '../../conventions/url-version.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'version-info-matches-url',
  family: 'versioning',
  on: 'api',
  summary: {
    en: 'The major version in info.version is the newest one in URLs.',
    ja: 'info.version のメジャーバージョンは、URL の最新のメジャーバージョンと一致させます。',
  },
  standards: [{ title: 'Semantic Versioning 2.0.0', url: 'https://semver.org/spec/v2.0.0.html' }],
  check({ api }) {
    // A year counts nothing.
    const stated = /^v?(?<major>\d{1,3})(?![\d-])/i.exec(api.version)?.groups?.['major'];
    const majors = api.operations.flatMap(operation =>
      urlVersionsOf(operation, api).flatMap(({ major, isPrerelease }) =>
        major === undefined || isPrerelease ? [] : major,
      ),
    );
    const newest = Math.max(...majors);
    // Before its first release an API is at 0, whatever its URLs begin with (Semantic Versioning, 4).
    if (stated === undefined || majors.length === 0 || Number(stated) === newest || stated === '0') return noneFound;
    return [{ facts: { version: api.version, newest }, at: at(api.origin, 'info', 'version') }];
  },
  message: {
    en: ({ version, newest }) => `info.version is ${version}, and URLs are those of v${newest}`,
    ja: ({ version, newest }) => `info.version は ${version} ですが、URL は v${newest} です`,
  },
  why: {
    en: 'Who reads "2.3.0" in the documentation looks for /v2, and who pins the major version of a generated client pins something else than the API.',
    ja: 'ドキュメントで「2.3.0」を見た人は /v2 を探します。生成されたクライアントのメジャーバージョンを固定しても、API のバージョンとは別のものを固定することになります。',
  },
  fix: {
    en: 'Count the major version of the description as that of the API, and leave releases of the text to the other two numbers.',
    ja: 'info.version のメジャー番号を API のメジャーバージョンに合わせ、記述の改訂は残りの 2 つの番号で表してください。',
  },
  examples: [
    {
      title: 'Another major version',
      scope: 'document',
      yaml: `
        openapi: 3.1.0
        info:
          title: Plans
          version: 2.3.0 # ✗
        servers: [{ url: https://example.com/api/v1 }]
        paths:
          /plans: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'The newest of two',
      scope: 'document',
      yaml: `
        openapi: 3.1.0
        info: { title: Plans, version: 2.3.0 }
        paths:
          /v1/plans: { get: { deprecated: true, responses: { '200': { description: OK } } } }
          /v2/plans: { get: { responses: { '200': { description: OK } } } }
          /v3beta1/plans: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'A date, which counts nothing',
      scope: 'document',
      yaml: `
        openapi: 3.1.0
        info: { title: Plans, version: 2025-11-30 }
        paths:
          /v1/plans: { get: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});
