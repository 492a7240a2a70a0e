// What is deprecated says what to use instead.
import { flagOf, isDeprecatedOperation } from '../../conventions/deprecated-operation.ts';
import { isExplained, leadsOn } from '../../conventions/lifecycle-text.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { newerVersionOf } from '../../conventions/newer-version.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'deprecation-no-successor',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'The explanation of a deprecated operation says what to use instead.',
    ja: '非推奨のオペレーションの説明は、代わりに何を使うかを示します。',
  },
  standards: [{ rfc: 9745, section: '3' }],
  among: isDeprecatedOperation,
  // Where nothing is explained that is the finding (deprecation-flag-no-text).
  check: ({ lifecycle }) =>
    isDeprecatedOperation({ lifecycle }) && isExplained(lifecycle) && !leadsOn(lifecycle)
      ? [{ facts: {}, at: flagOf(lifecycle) }]
      : noneFound,
  message: {
    en: () => 'deprecated, and nothing says what to use instead',
    ja: () => '非推奨ですが、代わりに何を使うのかが示されていません',
  },
  why: {
    en: 'Clients know that they have to move, and not where to.',
    ja: 'クライアントは移行が必要なことはわかっても、移行先がわかりません。',
  },
  fix: {
    en: 'Name the replacement in the description and in `x-successor`; where there is none, say so with `x-no-successor: true`.',
    ja: '説明と `x-successor` に移行先を書いてください。ない場合は `x-no-successor: true` で示してください。',
  },
  repairs: [
    {
      kind: 'suggestion',
      title: {
        en: () => 'Name the same operation of the newest version in x-successor',
        ja: () => '最新バージョンの同じオペレーションを x-successor に書く',
      },
      edits(_, { lifecycle: { subject, origin } }, { api }) {
        const newer = subject.kind === 'operation' && newerVersionOf(subject.operation, api.operations);
        if (!newer) return [];
        return [{ kind: 'set', at: at(origin, 'x-successor'), value: `${newer.method} ${newer.path}` }];
      },
    },
    {
      kind: 'suggestion',
      title: { en: () => 'Say that there is none', ja: () => '移行先がないと明記' },
      edits: (_, { lifecycle: { origin } }) => [{ kind: 'set', at: at(origin, 'x-no-successor'), value: true }],
    },
  ],
  examples: [
    {
      title: 'Only that it is so',
      scope: 'document',
      yaml: `
        paths:
          /v1/plans:
            get:
              deprecated: true # ✗
              description: This endpoint is deprecated.
              responses: { '200': { description: OK } }
          /v2/plans:
            get: { responses: { '200': { description: OK } } }
      `,
      repaired: `
        paths:
          /v1/plans:
            get:
              deprecated: true
              description: This endpoint is deprecated.
              responses: { '200': { description: OK } }
              x-successor: GET /v2/plans
          /v2/plans:
            get: { responses: { '200': { description: OK } } }
      `,
    },
    {
      title: 'In words, in an extension, in a header, or none on purpose',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            get:
              deprecated: true
              description: このエンドポイントは非推奨です。代わりに /new-endpoint を使用してください。
              responses: { '200': { description: OK } }
            put:
              deprecated: true
              description: Deprecated, as nobody needs it.
              x-no-successor: true
              responses: { '200': { description: OK } }
            post:
              deprecated: true
              description: Deprecated.
              responses:
                '200':
                  description: OK
                  headers:
                    Link: { schema: { type: string }, example: '</v2/plans>; rel="successor-version"' }
      `,
    },
  ],
});
