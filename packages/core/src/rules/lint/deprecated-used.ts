// What is not deprecated does not depend on what is.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { usersOfSchemas } from '../../conventions/schema-users.ts';
import { pointerOf, valueAt } from '../../source/origin.ts';

export default lintRule({
  id: 'deprecated-used',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'Operations that are not deprecated do without deprecated schemas and security schemes.',
    ja: '非推奨でないオペレーションは、非推奨のスキーマやセキュリティースキームに依存しません。',
  },
  standards: [{ openapi: 'Schema Object' }],
  check({ lifecycle: { subject, origin, isDeprecated } }, { api, operations }) {
    if (!isDeprecated) return noneFound;
    if (subject.kind === 'security-scheme') {
      const { name } = subject.scheme;
      const users = operations.filter(
        ({ deprecated, security }) => !deprecated && security.length > 0 && security.every(it => it.has(name)),
      );
      return users.length === 0 ? noneFound : [{ facts: { name, count: users.length }, operations: users }];
    }
    // A part of a named schema is not what others refer to.
    const named = subject.kind === 'schema' ? api.schemas.get(subject.name) : undefined;
    if (subject.kind !== 'schema' || !named || pointerOf(named.origin) !== pointerOf(origin)) return noneFound;
    const users = usersOfSchemas(api, operations).get(valueAt(origin)) ?? [];
    return users.length === 0 ? noneFound : [{ facts: { name: subject.name, count: users.length }, operations: users }];
  },
  message: {
    en: ({ name, count }) =>
      `${name} is deprecated, and ${count === 1 ? 'an operation that is not depends' : `${count} operations that are not depend`} on it`,
    ja: ({ name, count }) => `${name} は非推奨ですが、非推奨でない ${count} 個のオペレーションが依存しています`,
  },
  why: {
    en: 'Clients of these operations cannot avoid it, however early they read that it goes.',
    ja: 'なくなることを早く知っても、これらのオペレーションを使う限り避けようがありません。',
  },
  fix: {
    en: 'Offer something else there before deprecating it, or deprecate the operations as well.',
    ja: '非推奨にする前に代わりのものを用意するか、オペレーションも非推奨にしてください。',
  },
  examples: [
    {
      title: 'A schema that a request is made of',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            post:
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Plan' } } } }
              responses: { '201': { description: Created } }
        components:
          schemas:
            Plan: # ✗
              type: object
              deprecated: true
      `,
    },
    {
      title: 'The only security scheme',
      scope: 'document',
      openapi: '3.2.0',
      yaml: `
        paths: { /plans: { get: { security: [{ key: [] }], responses: { '200': { description: OK } } } } }
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Key, deprecated: true } # ✗
      `,
    },
    {
      title: 'Only deprecated operations use it, or there is another way',
      scope: 'document',
      openapi: '3.2.0',
      yaml: `
        paths:
          /plans:
            get:
              security: [{ key: [] }, { token: [] }]
              responses:
                '200':
                  description: OK
                  content:
                    application/json:
                      schema: { type: object, properties: { old: { deprecated: true, $ref: '#/components/schemas/Plan' } } }
            post:
              deprecated: true
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Plan' } } } }
              responses: { '201': { description: Created } }
        components:
          schemas: { Plan: { type: object, deprecated: true } }
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Key, deprecated: true }
            token: { type: http, scheme: bearer }
      `,
    },
  ],
});
