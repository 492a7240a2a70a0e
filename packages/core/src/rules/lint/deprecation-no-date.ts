// What is deprecated says since when.
import { flagOf, isDeprecatedOperation } from '../../conventions/deprecated-operation.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { dayAt } from '../../conventions/notice.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'deprecation-no-date',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'A deprecated operation says since when it is.',
    ja: '非推奨のオペレーションは、いつから非推奨かを示します。',
  },
  standards: [{ rfc: 9745, section: '2.1' }],
  among: isDeprecatedOperation,
  check({ lifecycle }) {
    if (!isDeprecatedOperation({ lifecycle })) return noneFound;
    const hasBeginning = lifecycle.evidence.some(({ claim }) => claim === 'deprecated-at' || claim === 'since-version');
    return hasBeginning ? noneFound : [{ facts: {}, at: flagOf(lifecycle) }];
  },
  message: {
    en: () => 'deprecated, and nothing says since when',
    ja: () => '非推奨ですが、いつからなのかが示されていません',
  },
  why: {
    en: 'Without a day nobody can tell whether the time to move has just begun or is long over.',
    ja: '日付がないと、移行期間が始まったばかりなのか、とうに過ぎたのかがわかりません。',
  },
  fix: {
    en: 'State the day in `x-deprecated-at`, and send it in the header Deprecation.',
    ja: '日付を `x-deprecated-at` に書き、Deprecation ヘッダーでも送ってください。',
  },
  repairs: [
    {
      kind: 'suggestion',
      title: {
        en: () => 'Add x-deprecated-at with the date of today',
        ja: () => '今日の日付で x-deprecated-at を追加',
      },
      edits: (_, { lifecycle: { origin } }, { settings, now }) => [
        { kind: 'set', at: at(origin, 'x-deprecated-at'), value: dayAt(now.getTime(), settings) },
      ],
    },
  ],
  examples: [
    {
      title: 'Only the flag',
      scope: 'operation',
      method: 'get',
      yaml: `
        deprecated: true # ✗
        responses: { '200': { description: OK } }
      `,
      repaired: `
        deprecated: true
        responses: { '200': { description: OK } }
        x-deprecated-at: '2026-01-01'
      `,
    },
    {
      title: 'In an extension, in the header, in words',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            get: { deprecated: true, x-deprecated-at: '2025-12-31', responses: { '200': { description: OK } } }
            put:
              deprecated: true
              responses:
                '200':
                  description: OK
                  headers: { Deprecation: { schema: { type: string }, example: '@1767139200' } }
            post:
              deprecated: true
              description: Deprecated since 2025-12-31. Use PUT.
              responses: { '200': { description: OK } }
            delete: { responses: { '204': { description: Gone } } }
      `,
    },
  ],
});
