// What changes something says who may do it.
import type { Operation } from '../../contract/model.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { saysItself } from '../../conventions/security-requirements.ts';

export default lintRule({
  id: 'security-applied',
  family: 'security',
  on: 'operation',
  summary: {
    en: 'An operation that changes something demands credentials, or says that it demands none.',
    ja: '何かを変更するオペレーションは、認証を求めるか、求めないことを明記します。',
  },
  standards: [
    { openapi: 'Security Requirement Object' },
    {
      title: 'OWASP API Security Top 10 2023, API2',
      url: 'https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/',
    },
  ],
  check({ operation }, { api }) {
    if (!isOpen(operation)) return noneFound;
    // Where nothing is secured that is one decision, or one omission, of the whole API.
    const isEverywhere = !api.operations.some(({ security }) => security.length > 0);
    const schemes = isEverywhere ? [...api.securitySchemes.keys()] : [];
    return [{ facts: { isEverywhere, schemes }, at: isEverywhere ? api.origin : operation.origin }];
  },
  message: {
    en({ isEverywhere, schemes }) {
      if (!isEverywhere) return 'this changes something, and nothing says who may do it';
      if (schemes.length === 0) return 'operations change things, and nothing says which credentials they demand';
      return `no operation demands credentials, though there is a way to give them: ${schemes.join(', ')}`;
    },
    ja({ isEverywhere, schemes }) {
      if (!isEverywhere) return '変更を行うオペレーションですが、誰に許可されるかの記載がありません';
      if (schemes.length === 0) return '変更を行うオペレーションがありますが、認証についての記載がどこにもありません';
      return `${schemes.join('、')} が定義されていますが、どのオペレーションも認証を求めていません`;
    },
  },
  why: {
    en: 'Clients find out by a 401 that they need credentials; and where it is true that everybody may do it, nobody can tell that this is meant.',
    ja: 'クライアントは 401 を受け取ってはじめて認証が必要だと知ります。本当に誰でも実行できるのなら、それが意図どおりかどうかを誰も判断できません。',
  },
  fix: {
    en: 'Demand a security scheme at the operation or for the whole API, or write security: [] where everybody is meant.',
    ja: 'オペレーションまたは API 全体でセキュリティスキームを求めてください。誰でも実行できるなら security: [] と明記してください。',
  },
  examples: [
    {
      title: 'One of the operations says nothing',
      scope: 'document',
      yaml: `
        paths:
          /a:
            put: { security: [{ token: [] }], responses: { '204': { description: Replaced } } }
            delete: # ✗
              responses: { '204': { description: Deleted } }
        components:
          securitySchemes:
            token: { type: http, scheme: bearer }
      `,
    },
    {
      title: 'Nothing is secured',
      scope: 'document',
      yaml: `
        openapi: 3.1.0 # ✗
        info: { title: Things, version: 1.0.0 }
        paths:
          /a:
            put: { responses: { '204': { description: Replaced } } }
            delete: { responses: { '204': { description: Deleted } } }
        components:
          securitySchemes:
            token: { type: http, scheme: bearer }
      `,
    },
    {
      title: 'Said for the whole API, said to be open, or nothing to change',
      scope: 'document',
      yaml: `
        security: [{ token: [] }]
        paths:
          /a:
            put: { responses: { '204': { description: Replaced } } }
          /login:
            post: { security: [], responses: { '200': { description: OK } } }
        components:
          securitySchemes:
            token: { type: http, scheme: bearer }
      `,
    },
    {
      title: 'Reading alone, and a webhook, which is not sent to the API',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get: { responses: { '200': { description: OK } } }
        webhooks:
          changed:
            post: { responses: { '204': { description: Seen } } }
      `,
    },
  ],
});

const isOpen = (operation: Operation): boolean =>
  operation.kind === 'operation' &&
  ['POST', 'PUT', 'PATCH', 'DELETE'].includes(operation.method) &&
  operation.security.length === 0 &&
  !saysItself(operation);
