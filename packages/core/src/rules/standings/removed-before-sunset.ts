// It was to stay until a day that has not passed.
import { removalStanding } from '../standing.ts';

export default removalStanding({
  id: 'removed-before-sunset',
  summary: {
    en: 'Something was removed before its announced sunset was over.',
    ja: '告知された終了日が過ぎる前に削除されました。',
  },
  holds: ({ facts, isSunsetOver }) => facts.sunsetAt !== undefined && !isSunsetOver,
  settles: false,
  clause: {
    en: ({ sunsetAt, daysToSunset }) => {
      if (daysToSunset === undefined) return `before its sunset (${sunsetAt})`;
      if (daysToSunset < 1) return `before its sunset was over (${sunsetAt})`;
      return `${daysToSunset === 1 ? '1 day' : `${daysToSunset} days`} before its sunset (${sunsetAt})`;
    },
    ja: ({ sunsetAt, daysToSunset }) =>
      daysToSunset === undefined || daysToSunset < 1
        ? `終了日（${sunsetAt}）が過ぎる前に`
        : `終了日（${sunsetAt}）の ${daysToSunset} 日前に`,
  },
  why: {
    en: 'Clients plan with the announced date. Those that move in time by that plan fail before it.',
    ja: 'クライアントは告知された日付をもとに計画します。計画どおり期限内に移行するつもりのクライアントが、その前に失敗します。',
  },
  fix: {
    en: 'Put it back until the day after its sunset.',
    ja: '終了日の翌日までは元に戻してください。',
  },
  examples: [
    {
      title: 'Five weeks too early',
      scope: 'document',
      now: '2026-05-24',
      diff: `
          paths:
            /plans:
        -     get:
        -       deprecated: true
        -       x-deprecated-at: '2025-12-31'
        -       x-sunset: '2026-06-30'
        -       responses: { '200': { description: All plans } }
              post: { responses: { '201': { description: The plan } } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'The last day counts',
      scope: 'operation',
      now: '2026-06-30T12:00:00Z',
      diff: `
        - parameters:
        -   - name: status
        -     in: query
        -     deprecated: true
        -     x-sunset: '2026-06-30'
        -     schema: { type: string }
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
  ],
});
