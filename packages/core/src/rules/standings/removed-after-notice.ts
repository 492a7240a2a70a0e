// It had no sunset, and the policy asks for none.
import { removalStanding } from '../standing.ts';

export default removalStanding({
  id: 'removed-after-notice',
  summary: {
    en: 'Something was removed that was deprecated for long enough, and that needed no sunset.',
    ja: '十分な期間にわたり非推奨で、終了日を要しないものが削除されました。',
  },
  holds: () => true,
  settles: true,
  clause: {
    en: ({ deprecatedAt }) =>
      deprecatedAt === undefined ? 'after its deprecation' : `as announced, deprecated since ${deprecatedAt}`,
    ja: ({ deprecatedAt }) =>
      deprecatedAt === undefined ? '非推奨を経て' : `告知どおり、${deprecatedAt} からの非推奨を経て`,
  },
  why: {
    en: 'By the policy of this API, who uses something deprecated knows that it can go once the notice is over.',
    ja: 'この API の方針では、予告期間が終われば非推奨のものは削除されうると利用者に伝わっています。',
  },
  fix: {
    en: 'Announce a sunset the next time: a date is what clients can plan with.',
    ja: '次は終了日を告知してください。日付があれば、利用者は計画を立てられます。',
  },
  examples: [
    {
      title: 'A policy that asks for deprecation only',
      scope: 'operation',
      now: '2026-07-01',
      lifecycle: { removalRequires: ['deprecated'] },
      diff: `
        - parameters:
        -   - name: status
        -     in: query
        -     deprecated: true
        -     x-deprecated-at: '2025-12-31'
        -     schema: { type: string }
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
  ],
});
