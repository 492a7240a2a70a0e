// Clients were promised more time.
import { minutesEast } from '../../conventions/settings.ts';
import { sunsetOf } from '../../lifecycle/lifecycle.ts';
import { isSameDay, momentOf } from '../../lifecycle/stated-date.ts';
import { noticeLeft, shortNotice } from '../announcement.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'sunset-moved-earlier',
  on: 'lifecycle',
  when: 'kept',
  at: 'sunset-at',
  summary: {
    en: 'A sunset was moved to an earlier day.',
    ja: '終了日が早まりました。',
  },
  detect({ base, revision }, terms) {
    const [before, after] = [sunsetOf(base.lifecycle), sunsetOf(revision.lifecycle)];
    if (!before || !after) return undefined;
    const zone = minutesEast(terms.settings.timeZone);
    if (isSameDay(before.date, after.date, zone)) return undefined;
    if (momentOf(after.date, 'last', zone) >= momentOf(before.date, 'last', zone)) return undefined;
    const left = noticeLeft(revision.lifecycle, terms);
    return { from: before.date.day, to: after.date.day, judged: { ...(left && { left }) } };
  },
  effect: 'annotates',
  atItsWord: true,
  // docs/compatibility.md, section 10: a promise is broken; whoever has not relied on it yet still has the minimum notice.
  judge: ({ facts: { judged } }) => (judged.left?.isShort === false ? 'dangerous' : 'breaking'),
  message: {
    en: ({ from, to, judged: { left } }) => `sunset went from ${from} back to ${to}${shortNotice.en(left)}`,
    ja: ({ from, to, judged: { left } }) => `終了日が ${from} から ${to} に早まりました${shortNotice.ja(left)}`,
  },
  why: {
    en: 'Clients plan with the announced date: those that move in time by that plan fail before it.',
    ja: 'クライアントは告知された日付をもとに計画します。計画どおりに移行するつもりのクライアントが、その前に失敗します。',
  },
  fix: {
    en: 'Keep the announced date. A sunset can be moved later, never earlier.',
    ja: '告知した日付を守ってください。終了日は延ばせますが、早めることはできません。',
  },
  step: {
    en: ({ from, to, judged: { left } }) =>
      left && left.daysLeft < 0
        ? `Stop using it at once; its end is no longer ${from} but ${to}`
        : `Plan to do without it by ${to} instead of ${from}`,
    ja: ({ from, to, judged: { left } }) =>
      left && left.daysLeft < 0
        ? `終了日が ${from} から ${to} に早まったため、すぐに使用をやめてください`
        : `${from} ではなく ${to} までに使用をやめられるよう準備してください`,
  },
  examples: [
    {
      title: 'Three months less',
      scope: 'operation',
      now: '2026-02-01',
      diff: `
          deprecated: true
        - x-sunset: '2026-06-30'
        + x-sunset: '2026-03-31'
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'The minimum notice is left from now on',
      scope: 'operation',
      now: '2026-02-01',
      diff: `
          deprecated: true
        - x-sunset: '2027-06-30'
        + x-sunset: '2026-12-31'
          responses: { '200': { description: OK } }
      `,
      verdict: 'dangerous',
    },
    {
      title: 'In a header',
      scope: 'operation',
      diff: `
          deprecated: true
          responses:
            '200':
              description: OK
              headers:
                Sunset:
        -         schema: { type: string, const: 'Tue, 30 Jun 2026 23:59:59 GMT' }
        +         schema: { type: string, const: 'Tue, 31 Mar 2026 23:59:59 GMT' }
      `,
      verdict: 'breaking',
    },
    {
      title: 'Another writing of the same day',
      scope: 'operation',
      diff: `
          deprecated: true
        - x-sunset: '2026-06-30'
        + x-sunset: June 30, 2026
          responses: { '200': { description: OK } }
      `,
      verdict: 'silent',
    },
  ],
});
