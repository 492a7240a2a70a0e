// Clients learn until when they can stay.
import { sunsetOf } from '../../lifecycle/lifecycle.ts';
import { isNewlyDeprecated, noticeLeft, shortNotice } from '../announcement.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'sunset-announced',
  on: 'lifecycle',
  when: 'kept',
  at: 'sunset-at',
  summary: {
    en: 'Something that had no sunset has one now.',
    ja: '終了日のなかったものに終了日が付きました。',
  },
  // With a deprecation it is told as a part of that.
  detect({ base, revision }, terms) {
    const sunset = sunsetOf(revision.lifecycle);
    if (!sunset || sunsetOf(base.lifecycle) || isNewlyDeprecated({ base, revision })) return undefined;
    const left = noticeLeft(revision.lifecycle, terms);
    return { to: sunset.date.day, judged: { ...(left && { left }) } };
  },
  effect: 'annotates',
  atItsWord: true,
  announces: true,
  // docs/compatibility.md, section 10: the time that clients are given is less than they are promised.
  judge: ({ facts: { judged } }) => (judged.left?.isShort ? 'dangerous' : undefined),
  message: {
    en: ({ to, judged: { left } }) => `sunset ${to} was announced${shortNotice.en(left)}`,
    ja: ({ to, judged: { left } }) => `終了日 ${to} が告知されました${shortNotice.ja(left)}`,
  },
  why: {
    en: 'Nothing fails yet, and clients can plan. With too little notice they cannot leave in time.',
    ja: 'まだ何も失敗せず、利用者は計画を立てられます。予告期間が短すぎると、移行が間に合いません。',
  },
  fix: {
    en: 'Leave the minimum notice from today on.',
    ja: '今日から最短の予告期間を確保してください。',
  },
  step: {
    en: ({ to, judged: { left } }) =>
      left && left.daysLeft < 0 ? 'Stop using it at once' : `Plan to do without it by ${to}`,
    ja: ({ to, judged: { left } }) =>
      left && left.daysLeft < 0 ? 'すぐに使用をやめてください' : `${to} までに使用をやめられるよう準備してください`,
  },
  examples: [
    {
      title: 'Half a year is left',
      scope: 'operation',
      now: '2025-12-31',
      diff: `
          deprecated: true
        + x-sunset: '2026-06-30'
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
    {
      title: 'A month is left',
      scope: 'operation',
      now: '2026-05-31',
      diff: `
          deprecated: true
        + x-sunset: '2026-06-30'
          responses: { '200': { description: OK } }
      `,
      verdict: 'dangerous',
    },
  ],
});
