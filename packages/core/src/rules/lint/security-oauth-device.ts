// The device flow has a place in OpenAPI only since 3.2.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { flowsOf } from '../../conventions/oauth-flows.ts';

/** What descriptions call it. */
const names = /^(?:device|deviceCode|deviceFlow|device_code|deviceAuthorization|urn:.*device_code)$/i;

export default lintRule({
  id: 'security-oauth-device',
  family: 'security',
  on: 'security-scheme',
  summary: {
    en: 'The device flow of OAuth is described where the version of OpenAPI has a place for it.',
    ja: 'OAuth のデバイスフローは、OpenAPI のバージョンが定める場所に記述します。',
  },
  standards: [{ openapi: 'OAuth Flows Object' }, { rfc: 8628 }],
  check({ scheme }, { version }) {
    const flow = flowsOf(scheme).find(({ name }) => names.test(name));
    if (!flow || (version === '3.2' && flow.name === 'deviceAuthorization')) return noneFound;
    return [{ facts: { scheme: scheme.name, flow: flow.name, version }, at: flow.named }];
  },
  message: {
    en: ({ scheme, flow, version }) => `OpenAPI ${version} has no flow ${flow}, and ${scheme} offers it`,
    ja: ({ scheme, flow, version }) => `${scheme} が提供する ${flow} フローは OpenAPI ${version} にありません`,
  },
  why: {
    en: 'Validators refuse the description, and tools that know the four flows ignore the one that devices need.',
    ja: 'バリデーターは記述を拒否し、4 つのフローしか知らないツールは、デバイスに必要なフローを無視します。',
  },
  fix: {
    en: 'Name it deviceAuthorization and move to OpenAPI 3.2, or keep it in a field of your own that begins with x-.',
    ja: 'deviceAuthorization と名付けて OpenAPI 3.2 に移行するか、x- で始まる独自フィールドに記述してください。',
  },
  examples: [
    {
      title: 'Before OpenAPI 3.2',
      scope: 'document',
      openapi: '3.1.0',
      yaml: `
        paths: {}
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows:
                deviceAuthorization: # ✗
                  deviceAuthorizationUrl: https://example.com/device
                  tokenUrl: https://example.com/token
                  scopes: {}
      `,
    },
    {
      title: 'In OpenAPI 3.2',
      scope: 'document',
      openapi: '3.2.0',
      yaml: `
        paths: {}
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows:
                deviceAuthorization:
                  deviceAuthorizationUrl: https://example.com/device
                  tokenUrl: https://example.com/token
                  scopes: {}
      `,
    },
  ],
});
