// The version is not in a URL twice.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { urlVersionsOf } from '../../conventions/url-version.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'version-server-and-path',
  family: 'versioning',
  on: 'path',
  summary: {
    en: 'The version is in the address of the server or in the path, not in both.',
    ja: 'バージョンはサーバーの URL とパスのどちらか一方にだけ含めます。',
  },
  standards: [{ openapi: 'Paths Object' }],
  check({ path, origin, operations }, { api }) {
    const [first] = operations;
    if (!first) return noneFound;
    const versions = urlVersionsOf(first, api);
    const server = versions.find(version => version.in === 'server');
    const inPath = versions.find(version => version.in === 'path' && isAtTheBeginning(version.base));
    if (!server || !inPath) return noneFound;
    const doubled = { server: server.text, path: inPath.text };
    // Where all paths begin so it is one mistake.
    const isEverywhere = api.operations.every(operation =>
      urlVersionsOf(operation, api).some(version => version.in === 'path'),
    );
    return isEverywhere
      ? [{ facts: { ...doubled, example: '' }, at: at(api.origin, 'paths') }]
      : [
          {
            facts: { ...doubled, example: [...server.base, server.text].map(it => `/${it}`).join('') + path },
            at: origin,
          },
        ];
  },
  message: {
    en: ({ server, path, example }) =>
      `the server has the version ${server} already, and ${example === '' ? `paths begin with ${path} again` : `together it is ${example}`}`,
    ja: ({ server, path, example }) =>
      `サーバーの URL に ${server} があるのに、${example === '' ? `パスにも ${path} があります` : `パスと合わせて ${example} になります`}`,
  },
  why: {
    en: 'The path is appended to the address of the server: clients that are generated call an address that does not exist.',
    ja: 'パスはサーバーの URL の後ろにつなげられるため、生成されたクライアントは存在しない URL を呼び出します。',
  },
  fix: {
    en: 'Take the version out of one of them.',
    ja: 'どちらか一方からバージョンを取り除いてください。',
  },
  examples: [
    {
      title: 'One path has it again',
      scope: 'document',
      yaml: `
        servers: [{ url: https://example.com/api/v1 }]
        paths:
          /plans: { get: { responses: { '200': { description: OK } } } }
          /api/v1/guides: # ✗
            get: { responses: { '200': { description: OK } } }
      `,
    },
    {
      title: 'All paths have it again',
      scope: 'document',
      openapi: '2.0',
      yaml: `
        basePath: /v1
        paths: # ✗
          /v1/plans: { get: { responses: { '200': { description: OK } } } }
          /v1/guides: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'In one of them, or in paths whose server is another',
      scope: 'document',
      yaml: `
        servers: [{ url: https://example.com/api/v1 }]
        paths:
          /plans: { get: { responses: { '200': { description: OK } } } }
          /plans/{id}/v2: { get: { responses: { '200': { description: OK } } } }
          /v2/guides:
            servers: [{ url: https://example.com/api }]
            get: { responses: { '200': { description: OK } } }
      `,
    },
  ],
});

const isAtTheBeginning = (base: readonly string[]): boolean =>
  base.every(segment => /^(?:api|apis|rest)$/i.test(segment));
