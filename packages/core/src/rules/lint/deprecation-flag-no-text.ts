// The flag comes with a word of explanation.
import { flagOf } from '../../conventions/deprecated-operation.ts';
import { isExplained, isJapanese, wordsOf } from '../../conventions/lifecycle-text.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import type { Lifecycle } from '../../lifecycle/lifecycle.ts';
import { asObject, own } from '../../schema/values.ts';
import { at, valueAt } from '../../source/origin.ts';

export default lintRule({
  id: 'deprecation-flag-no-text',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'What is marked as deprecated explains itself: why, and what to use instead.',
    ja: '非推奨の印が付いたものは、理由や代わりに使うものを説明します。',
  },
  standards: [{ openapi: 'Operation Object' }],
  among: ({ lifecycle }) => isConcerned(lifecycle),
  check: ({ lifecycle }) =>
    isConcerned(lifecycle) && !isExplained(lifecycle)
      ? [{ facts: { kind: lifecycle.subject.kind }, at: flagOf(lifecycle) }]
      : noneFound,
  message: {
    en: () => 'deprecated, and no word about why or what to use instead',
    ja: () => '非推奨ですが、理由も代わりに使うものも説明されていません',
  },
  why: {
    en: 'Clients see that they should stop, and have to ask what to do instead.',
    ja: '使うべきでないことしかわからず、クライアントは代わりにどうすればよいかを問い合わせるしかありません。',
  },
  fix: {
    en: 'Say in the description what to use instead, or that there is nothing, and until when it works.',
    ja: '代わりに使うもの（なければないこと）と、いつまで動くかを description に書いてください。',
  },
  repairs: [
    {
      kind: 'suggestion',
      title: { en: () => 'Add a sentence to be completed', ja: () => '補うべき文を追加' },
      edits(_, { lifecycle }) {
        const sentence = isJapanese(wordsOf(lifecycle))
          ? '非推奨です。代わりに ... を使用してください。'
          : 'Deprecated: use ... instead.';
        const described = own(asObject(valueAt(lifecycle.origin)) ?? {}, 'description');
        const text =
          typeof described === 'string' && described !== '' ? `${described.trimEnd()}\n\n${sentence}` : sentence;
        return [{ kind: 'set', at: at(lifecycle.origin, 'description'), value: text }];
      },
    },
  ],
  examples: [
    {
      title: 'The flag alone',
      scope: 'operation',
      method: 'get',
      yaml: `
        summary: List plans
        deprecated: true # ✗
        responses: { '200': { description: OK } }
      `,
      repaired: `
        summary: List plans
        deprecated: true
        responses: { '200': { description: OK } }
        description: 'Deprecated: use ... instead.'
      `,
    },
    {
      title: 'Words, or a reason beside them',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            get:
              deprecated: true
              summary: 旧エンドポイント（非推奨）
              responses: { '200': { description: OK } }
            put:
              deprecated: true
              x-deprecatedMessage: Nobody needs it.
              responses: { '200': { description: OK } }
            post:
              description: Adds a plan.
              responses: { '200': { description: OK } }
      `,
    },
  ],
});

/** Names of parameters and properties mostly say enough of themselves. */
const isConcerned = ({ subject, isFlagged }: Lifecycle): boolean => subject.kind === 'operation' && isFlagged;
