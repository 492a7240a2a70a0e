// Nobody knows any longer until when it stays.
import { sunsetOf } from '../../lifecycle/lifecycle.ts';
import { isUndeprecated } from '../announcement.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'sunset-removed',
  on: 'lifecycle',
  when: 'kept',
  at: 'sunset-at',
  summary: {
    en: 'The sunset of something deprecated was taken away.',
    ja: '非推奨のものから終了日がなくなりました。',
  },
  // Where the deprecation was taken back as well, that is told.
  detect({ base, revision }) {
    const sunset = sunsetOf(base.lifecycle);
    if (!sunset || sunsetOf(revision.lifecycle) || isUndeprecated({ base, revision })) return undefined;
    return { from: sunset.date.day, deprecated: revision.lifecycle.isDeprecated };
  },
  effect: 'annotates',
  atItsWord: true,
  // docs/compatibility.md, section 10: what was promised to stay until then may go at any time.
  judge: ({ facts: { deprecated } }) => (deprecated ? 'breaking' : undefined),
  message: {
    en: ({ from, deprecated }) => `sunset ${from} was taken away${deprecated ? ', and it is still deprecated' : ''}`,
    ja: ({ from, deprecated }) => `終了日 ${from} がなくなりました${deprecated ? '（非推奨のままです）' : ''}`,
  },
  why: {
    en: 'Clients were promised that it stays until that day. Without a date it can go at any time, and nobody can plan.',
    ja: 'その日までは使えるという約束でした。日付がなければいつ削除されてもおかしくなく、計画を立てられません。',
  },
  fix: {
    en: 'Keep the date, or announce a later one. Where it is to stay, take back the deprecation as well.',
    ja: '日付を残すか、より遅い日付を告知してください。残すことにしたなら、非推奨も取り消してください。',
  },
  step: {
    en: ({ from }) => `Find out until when you can use it; ${from} is no longer promised`,
    ja: ({ from }) => `終了日 ${from} の告知がなくなったため、いつまで使えるかを確認してください`,
  },
  examples: [
    {
      title: 'The date is gone',
      scope: 'operation',
      diff: `
          deprecated: true
        - x-sunset: '2026-06-30'
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'It is no longer to end',
      scope: 'operation',
      diff: `
        - deprecated: true
        - x-sunset: '2026-06-30'
          responses: { '200': { description: OK } }
      `,
      verdict: 'silent',
    },
  ],
});
