// What is said of credentials for people changed: the form of a token, or what a scope is for.
import type { SecurityScheme } from '../../contract/model.ts';
import { sameValue } from '../../source/same-value.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'security-scheme-described',
  on: 'security-scheme',
  when: 'kept',
  summary: {
    en: 'The hint at the form of a bearer token, or the description of a scope, changed.',
    ja: 'ベアラートークンの形式のヒント、またはスコープの説明が変わりました。',
  },
  detect({ base, revision }) {
    if (base.type !== revision.type || base.scheme !== revision.scheme) return undefined;
    const scopes = describedDifferently(base, revision);
    const isHintChanged = base.bearerFormat !== revision.bearerFormat;
    return isHintChanged || scopes.length > 0 ? { bearerFormat: isHintChanged, scopes } : undefined;
  },
  effect: 'annotates',
  surface: 'docs',
  message: {
    en: ({ bearerFormat, scopes }) =>
      [
        ...(bearerFormat ? ['bearerFormat changed'] : []),
        ...scopes.map(scope => `\`${scope}\` is described differently`),
      ].join('; '),
    ja: ({ bearerFormat, scopes }) =>
      [
        ...(bearerFormat ? ['bearerFormat が変わりました'] : []),
        ...scopes.map(scope => `\`${scope}\` の説明が変わりました`),
      ].join('、'),
  },
  why: {
    en: 'Nobody is hurt: clients pass tokens on without looking into them, and scopes by their names.',
    ja: '影響を受ける利用者はいません。クライアントはトークンの中身を見ずに渡し、スコープは名前で指定するためです。',
  },
  fix: {
    en: 'Nothing needs to be done. Where a scope allows something else than before, give it another name.',
    ja: '対応は不要です。スコープで許可される内容が変わる場合は、別の名前にしてください。',
  },
  step: null,
  examples: [
    {
      title: 'What a scope is for',
      scope: 'document',
      diff: `
          security: [{ oauth: [read] }]
          paths:
            /plans:
              get: { responses: { '200': { description: All plans } } }
          components:
            securitySchemes:
              oauth:
                type: oauth2
                flows:
                  clientCredentials:
                    tokenUrl: https://example.com/token
                    scopes:
        -             read: See plans
        +             read: See all plans
      `,
      verdict: 'safe',
    },
    {
      title: 'The form of the token',
      scope: 'document',
      diff: `
          security: [{ token: [] }]
          paths:
            /plans:
              get: { responses: { '200': { description: All plans } } }
          components:
            securitySchemes:
              token:
                type: http
                scheme: bearer
        -       bearerFormat: opaque
        +       bearerFormat: JWT
      `,
      verdict: 'safe',
    },
  ],
});

/** Scopes of flows that both sides have. */
const describedDifferently = (base: SecurityScheme, revision: SecurityScheme): readonly string[] =>
  [...base.flows].flatMap(([name, flow]) => {
    const other = revision.flows.get(name);
    return [...flow.scopes].flatMap(([scope, description]) =>
      other?.scopes.has(scope) && !sameValue(other.scopes.get(scope), description) ? [`${name} ${scope}`] : [],
    );
  });
