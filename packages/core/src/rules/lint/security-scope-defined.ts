// Scopes that operations demand can be asked for.
import { lintRule } from '../../conventions/lint-rule.ts';
import { flowsOf } from '../../conventions/oauth-flows.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'security-scope-defined',
  family: 'security',
  on: 'operation',
  summary: {
    en: 'Every scope that an operation demands is one of a flow of the scheme.',
    ja: 'オペレーションが求めるスコープは、スキームのいずれかのフローで定義します。',
  },
  standards: [{ openapi: 'OAuth Flow Object' }, { openapi: 'Security Requirement Object' }],
  check: ({ operation }, { api }) =>
    operation.security.flatMap(requirement =>
      [...requirement].flatMap(([name, scopes]) => {
        const scheme = api.securitySchemes.get(name);
        const flows = scheme?.type === 'oauth2' ? flowsOf(scheme) : [];
        const [first] = flows;
        if (!first) return [];
        const place = at(first.origin, 'scopes');
        return scopes
          .filter(scope => !flows.some(({ flow }) => flow.scopes.has(scope)))
          .map(scope => ({ facts: { scheme: name, scope }, at: place }));
      }),
    ),
  message: {
    en: ({ scheme, scope }) => `the scope ${scope} is demanded, and no flow of ${scheme} has it`,
    ja: ({ scheme, scope }) => `要求されているスコープ ${scope} が ${scheme} のどのフローにもありません`,
  },
  why: {
    en: 'People who pick scopes from the list never get one that is not in it, and the operation answers with 403.',
    ja: '一覧からスコープを選ぶ利用者は、一覧にないスコープを得られず、オペレーションは 403 を返します。',
  },
  fix: {
    en: 'Add the scope, with what it allows, to the flows that grant it, or demand the one that is meant.',
    ja: 'そのスコープと許可される内容をフローに追加するか、意図したスコープの名前に直してください。',
  },
  examples: [
    {
      title: 'A scope that is not in the list',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get: { security: [{ oauth: [read] }], responses: { '200': { description: OK } } }
            put: { security: [{ oauth: [wirte] }], responses: { '200': { description: OK } } }
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows:
                clientCredentials:
                  tokenUrl: https://example.com/token
                  scopes: # ✗
                    read: Read
                    write: Write
      `,
    },
    {
      title: 'In OpenAPI 2.0',
      scope: 'document',
      openapi: '2.0',
      yaml: `
        security: [{ oauth: [admin] }]
        paths:
          /a:
            get: { responses: { '200': { description: OK } } }
        securityDefinitions:
          oauth:
            type: oauth2
            flow: application
            tokenUrl: https://example.com/token
            scopes: # ✗
              read: Read
      `,
    },
    {
      title: 'Another flow has it, and other schemes have no scopes to define',
      scope: 'document',
      yaml: `
        security: [{ oauth: [write] }, { oidc: [anything] }]
        paths:
          /a:
            get: { responses: { '200': { description: OK } } }
        components:
          securitySchemes:
            oidc: { type: openIdConnect, openIdConnectUrl: https://example.com/.well-known/openid-configuration }
            oauth:
              type: oauth2
              flows:
                implicit: { authorizationUrl: https://example.com/authorize, scopes: { read: Read } }
                clientCredentials: { tokenUrl: https://example.com/token, scopes: { write: Write } }
      `,
    },
  ],
});
