// What operations demand is described somewhere.
import { lintRule } from '../../conventions/lint-rule.ts';
import { requirementsOf } from '../../conventions/security-requirements.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'security-scheme-defined',
  family: 'security',
  on: 'operation',
  summary: {
    en: 'Every security scheme that an operation demands is defined.',
    ja: 'オペレーションが求めるセキュリティスキームはすべて定義します。',
  },
  standards: [{ openapi: 'Security Requirement Object' }],
  among: ({ operation }) => operation.security.some(requirement => requirement.size > 0),
  check: ({ operation }, { api, version }) =>
    requirementsOf(operation, api).flatMap(({ requirement, origin }) =>
      [...requirement.keys()]
        .filter(name => !api.securitySchemes.has(name) && !(version === '3.2' && isReference(name)))
        .map(scheme => ({ facts: { scheme }, at: at(origin, scheme) })),
    ),
  message: {
    en: ({ scheme }) => `${scheme} is demanded, and defined nowhere`,
    ja: ({ scheme }) => `要求されているセキュリティスキーム ${scheme} が定義されていません`,
  },
  why: {
    en: 'Nobody can know what to send: generated clients send nothing and are turned away.',
    ja: '何を送ればよいか分からず、生成されたクライアントは認証情報を送らないまま拒否されます。',
  },
  fix: {
    en: 'Define the scheme under this name, or demand the one that is meant.',
    ja: 'この名前のスキームを定義するか、意図したスキームの名前に直してください。',
  },
  examples: [
    {
      title: 'At each operation that demands it',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get: { security: [{ token: [] }], responses: { '200': { description: OK } } }
            put: { security: [{ tokn: [] }], responses: { '200': { description: OK } } } # ✗
          /b:
            get: { security: [{ tokn: [] }], responses: { '200': { description: OK } } } # ✗
        components:
          securitySchemes:
            token: { type: http, scheme: bearer }
      `,
    },
    {
      title: 'In OpenAPI 2.0, and once for the whole API',
      scope: 'document',
      openapi: '2.0',
      yaml: `
        security: [{ key: [] }] # ✗
        paths:
          /a:
            get: { responses: { '200': { description: OK } } }
            put: { responses: { '200': { description: OK } } }
        securityDefinitions:
          token: { type: basic }
      `,
    },
    {
      title: 'OpenAPI 3.2 can refer to a scheme elsewhere',
      scope: 'document',
      openapi: '3.2.0',
      yaml: `
        paths:
          /a:
            get: { security: [{ 'https://example.com/security.yaml#/token': [] }], responses: { '200': { description: OK } } }
      `,
    },
  ],
});

/** OpenAPI 3.2, Security Requirement Object: the URI of a scheme instead of its name. */
const isReference = (name: string): boolean => /[/#:]/.test(name);
