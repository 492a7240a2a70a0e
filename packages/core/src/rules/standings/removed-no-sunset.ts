// It was known that it would go, and not when.
import { removalStanding } from '../standing.ts';

export default removalStanding({
  id: 'removed-no-sunset',
  summary: {
    en: 'Something was removed that was deprecated and had no sunset.',
    ja: '非推奨でも終了日のなかったものが削除されました。',
  },
  holds: ({ facts, requires }) => facts.sunsetAt === undefined && requires('sunset'),
  settles: false,
  clause: {
    en: ({ deprecatedAt }) =>
      `without an announced sunset${deprecatedAt === undefined ? '' : ` (deprecated since ${deprecatedAt})`}`,
    ja: ({ deprecatedAt }) =>
      `終了日の告知がないまま${deprecatedAt === undefined ? '' : `（${deprecatedAt} から非推奨）`}`,
  },
  why: {
    en: 'Clients knew that they had to leave, and not until when: what has no date comes after all that has one.',
    ja: '利用者は移行が必要だと知っていても、期限を知りませんでした。期限のない作業は、期限のあるものの後に回されます。',
  },
  fix: {
    en: 'Put it back and announce a sunset, or let deprecation alone do (lifecycle.removalRequires in breakwater.yaml).',
    ja: '元に戻して終了日を告知するか、非推奨だけで足りる方針（breakwater.yaml の lifecycle.removalRequires）にしてください。',
  },
  examples: [
    {
      title: 'Deprecated, and then gone',
      scope: 'operation',
      now: '2026-07-01',
      diff: `
        - parameters:
        -   - name: status
        -     in: query
        -     deprecated: true
        -     x-deprecated-at: '2025-12-31'
        -     schema: { type: string }
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
  ],
});
