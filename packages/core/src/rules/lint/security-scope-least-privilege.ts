// An operation demands the scopes that it needs, not all that there are.

import { lintRule } from '../../conventions/lint-rule.ts';
import { flowsOf } from '../../conventions/oauth-flows.ts';
import { requirementsOf } from '../../conventions/security-requirements.ts';
import { at } from '../../source/origin.ts';

/** With two scopes, to read and to write, some operations do need both. */
const fewest = 3;

export default lintRule({
  id: 'security-scope-least-privilege',
  family: 'security',
  on: 'operation',
  summary: {
    en: 'An operation does not demand every scope of a scheme at once.',
    ja: 'オペレーションはスキームの全スコープを同時に求めません。',
  },
  standards: [{ rfc: 9700, section: '2.3' }],
  check: ({ operation }, { api }) =>
    requirementsOf(operation, api).flatMap(({ requirement, origin }) =>
      [...requirement].flatMap(([name, scopes]) => {
        const scheme = api.securitySchemes.get(name);
        const all = new Set(scheme && flowsOf(scheme).flatMap(({ flow }) => [...flow.scopes.keys()]));
        if (all.size < fewest || [...all].some(scope => !scopes.includes(scope))) return [];
        return [{ facts: { scheme: name, count: all.size }, at: at(origin, name) }];
      }),
    ),
  message: {
    en: ({ scheme, count }) => `all ${count} scopes of ${scheme} are demanded at once`,
    ja: ({ scheme, count }) => `${scheme} の ${count} 個のスコープがすべて同時に要求されています`,
  },
  why: {
    en: 'Every client must be given every right, and a token that leaks opens the whole API.',
    ja: 'どのクライアントにもすべての権限を与えることになり、トークンが漏れると API 全体にアクセスされます。',
  },
  fix: {
    en: 'Demand only the scopes without which the operation is refused; alternatives are separate entries of the list.',
    ja: 'そのオペレーションに欠かせないスコープだけを求めてください。どれか一つで足りる場合は、別々の要素として並べます。',
  },
  examples: [
    {
      title: 'All that there are',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get:
              security:
                - oauth: [read, write, admin] # ✗
              responses: { '200': { description: OK } }
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows:
                clientCredentials:
                  tokenUrl: https://example.com/token
                  scopes: { read: Read, write: Write, admin: Administer }
      `,
    },
    {
      title: 'Said once for the whole API',
      scope: 'document',
      yaml: `
        security:
          - oauth: [read, write, admin] # ✗
        paths:
          /a:
            get: { responses: { '200': { description: OK } } }
            put: { responses: { '200': { description: OK } } }
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows:
                clientCredentials:
                  tokenUrl: https://example.com/token
                  scopes: { read: Read, write: Write, admin: Administer }
      `,
    },
    {
      title: 'Any of them',
      scope: 'document',
      yaml: `
        security: [{ oauth: [read] }, { oauth: [write] }, { oauth: [admin] }]
        paths:
          /a:
            get: { responses: { '200': { description: OK } } }
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows:
                clientCredentials:
                  tokenUrl: https://example.com/token
                  scopes: { read: Read, write: Write, admin: Administer }
      `,
    },
  ],
});
