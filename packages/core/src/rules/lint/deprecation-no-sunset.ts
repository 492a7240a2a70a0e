// What is deprecated says how long it stays.
import { flagOf, isDeprecatedOperation } from '../../conventions/deprecated-operation.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { dayAt, minimumNoticeFor } from '../../conventions/notice.ts';
import { zoneOf } from '../../conventions/settings.ts';
import { later } from '../../lifecycle/period.ts';
import { momentOf } from '../../lifecycle/stated-date.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'deprecation-no-sunset',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'A deprecated operation says until when it stays.',
    ja: '非推奨のオペレーションは、いつまで使えるかを示します。',
  },
  standards: [
    { rfc: 9745, section: '4' },
    { rfc: 8594, section: '3' },
  ],
  among: isDeprecatedOperation,
  check({ lifecycle }) {
    if (!isDeprecatedOperation({ lifecycle })) return noneFound;
    const hasEnd = lifecycle.evidence.some(({ claim }) => claim === 'sunset-at' || claim === 'removal-version');
    return hasEnd ? noneFound : [{ facts: {}, at: flagOf(lifecycle) }];
  },
  message: {
    en: () => 'deprecated, and nothing says until when it stays',
    ja: () => '非推奨ですが、いつまで使えるのかが示されていません',
  },
  why: {
    en: 'Clients cannot plan without a date: some move in a hurry, most never, and the removal hurts both.',
    ja: '期日がなければクライアントは計画を立てられません。慌てて移行する人もいれば、ほとんどは移行せず、削除の際に影響を受けます。',
  },
  fix: {
    en: 'State the day in `x-sunset`, and send it in the header Sunset.',
    ja: '期日を `x-sunset` に書き、Sunset ヘッダーでも送ってください。',
  },
  repairs: [
    {
      kind: 'suggestion',
      title: {
        en: () => 'Add x-sunset with the end of the minimum notice',
        ja: () => '最短の予告期間が終わる日で x-sunset を追加',
      },
      edits(_, { lifecycle }, { settings, now }) {
        const { origin, deprecatedAt } = lifecycle;
        const notice = minimumNoticeFor(lifecycle.stability, settings.lifecycle);
        if (!notice) return [];
        // Whoever is told today needs the time from today on, however long it is deprecated.
        const stated = deprecatedAt ? momentOf(deprecatedAt.date, 'first', zoneOf(settings)) : now.getTime();
        const day = dayAt(later(Math.max(stated, now.getTime()), notice), settings);
        return [{ kind: 'set', at: at(origin, 'x-sunset'), value: day }];
      },
    },
  ],
  examples: [
    {
      title: 'No end',
      scope: 'operation',
      method: 'get',
      yaml: `
        deprecated: true # ✗
        x-deprecated-at: '2025-12-31'
        responses: { '200': { description: OK } }
      `,
      repaired: `
        deprecated: true
        x-deprecated-at: '2025-12-31'
        responses: { '200': { description: OK } }
        x-sunset: '2026-07-01'
      `,
    },
    {
      title: 'In an extension, in words, or not stable yet',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            get: { deprecated: true, x-sunset: '2026-06-30', responses: { '200': { description: OK } } }
            put:
              deprecated: true
              description: このエンドポイントは非推奨です。2026-06-30 にサポートを終了します。
              responses: { '200': { description: OK } }
            post: { deprecated: true, x-stability-level: beta, responses: { '200': { description: OK } } }
            delete: { responses: { '204': { description: Gone } } }
      `,
    },
  ],
});
