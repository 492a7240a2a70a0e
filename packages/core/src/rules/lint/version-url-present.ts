// With versions in URLs, every URL has one.
import type { Operation } from '../../contract/model.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { placeOfPaths } from '../../conventions/paths-place.ts';
import { segmentsOf } from '../../conventions/resource-path.ts';
import { defaultSettings } from '../../conventions/settings.ts';
import { urlVersionsOf } from '../../conventions/url-version.ts';
import { strategiesOf } from '../../conventions/version-strategies.ts';

export default lintRule({
  id: 'version-url-present',
  family: 'versioning',
  on: 'api',
  summary: {
    en: 'Where versions are in URLs, every URL has one, in the server or in the path.',
    ja: 'URL でバージョンを指定する場合、すべての URL のサーバーまたはパスにバージョンを含めます。',
  },
  standards: [{ rfc: 9205, section: '4.16' }],
  options: {
    schema: {
      type: 'object',
      properties: { exceptions: { type: 'array', items: { type: 'string' }, uniqueItems: true } },
      additionalProperties: false,
    },
    // First segments of addresses that belong to the server rather than to a version of its API.
    defaults: {
      exceptions: [
        '.well-known',
        '_health',
        '_ping',
        'authorize',
        'health',
        'healthcheck',
        'healthz',
        'info',
        'live',
        'livez',
        'login',
        'logout',
        'metrics',
        'oauth',
        'oauth2',
        'openapi.json',
        'openapi.yaml',
        'ping',
        'ready',
        'readyz',
        'status',
        'swagger.json',
        'token',
        'version',
        'versions',
      ],
    },
  },
  check({ api }, { settings: { versioning }, options: { exceptions } }) {
    if (versioning.strategy !== 'url') return noneFound;
    const meant = api.operations.filter(operation => !isExempt(operation, exceptions));
    const without = meant.filter(operation => urlVersionsOf(operation, api).length === 0);
    const [first] = without;
    // An API that follows another strategy is told so once, and not for each path.
    const others = strategiesOf(api, versioning).filter(({ strategy }) => strategy !== 'url');
    if (!first || others.length > 0) return noneFound;
    const facts = { without: without.length, of: meant.length, example: first.path };
    return [{ facts, at: placeOfPaths(without, api), operations: without }];
  },
  message: {
    en: ({ without, of, example }) =>
      without === of
        ? 'no URL has a version'
        : `${without} of ${of} operations have no version in their URL: ${example}`,
    ja: ({ without, of, example }) =>
      without === of
        ? 'URL にバージョンがありません'
        : `${of} 個のオペレーションのうち ${without} 個の URL にバージョンがありません: ${example}`,
  },
  why: {
    en: 'The first change that breaks clients has nowhere to go: the old and the new form cannot be served beside each other.',
    ja: '互換性のない変更が必要になったとき、新旧を並行して提供する場所がありません。',
  },
  fix: {
    en: 'Put the major version into the address of the server, as in https://api.example.com/api/v1, or begin every path with it. Where versions are chosen otherwise, set versioning.strategy.',
    ja: 'https://api.example.com/api/v1 のようにサーバーの URL にメジャーバージョンを含めるか、すべてのパスをバージョンから始めてください。別の方式を採用している場合は versioning.strategy を設定してください。',
  },
  examples: [
    {
      title: 'Nowhere',
      scope: 'document',
      yaml: `
        servers: [{ url: https://example.com/api }]
        paths: # ✗
          /plans: { get: { responses: { '200': { description: OK } } } }
          /plans/{id}: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'In some paths only',
      scope: 'document',
      yaml: `
        paths:
          /v1/plans: { get: { responses: { '200': { description: OK } } } }
          /reports: { get: { responses: { '200': { description: OK } } } } # ✗
      `,
    },
    {
      title: 'In the server',
      scope: 'document',
      yaml: `
        servers: [{ url: https://example.com/api/v1/ }]
        paths:
          /plans: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'In the basePath of OpenAPI 2.0',
      scope: 'document',
      openapi: '2.0',
      yaml: `
        basePath: /api/v1
        paths:
          /plans: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'In paths, as a parameter, and in a variable of the server; how the server is has no version',
      scope: 'document',
      yaml: `
        servers: [{ url: '{root}/plans', variables: { root: { default: 'https://example.com' } } }]
        paths:
          /v1/plans: { get: { responses: { '200': { description: OK } } } }
          /{apiVersion}/plans:
            get:
              parameters: [{ name: apiVersion, in: path, required: true, schema: { type: string, enum: [v1, v2] } }]
              responses: { '200': { description: OK } }
          /reports:
            get:
              servers:
                - url: https://example.com/{version}
                  variables: { version: { default: v2 } }
              responses: { '200': { description: OK } }
          /health: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'A header was agreed on',
      scope: 'document',
      settings: { versioning: { ...defaultSettings.versioning, strategy: 'header' } },
      yaml: `
        paths:
          /plans: { get: { responses: { '200': { description: OK } } } }
      `,
    },
  ],
});

const isExempt = ({ path }: Operation, exceptions: readonly string[]): boolean => {
  const [first] = segmentsOf(path);
  return first === undefined || exceptions.includes(first);
};
