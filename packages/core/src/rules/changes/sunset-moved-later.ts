// Clients have more time.
import { minutesEast } from '../../conventions/settings.ts';
import { sunsetOf } from '../../lifecycle/lifecycle.ts';
import { isSameDay, momentOf } from '../../lifecycle/stated-date.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'sunset-moved-later',
  on: 'lifecycle',
  when: 'kept',
  at: 'sunset-at',
  summary: {
    en: 'A sunset was moved to a later day.',
    ja: '終了日が延びました。',
  },
  detect({ base, revision }, { settings }) {
    const [before, after] = [sunsetOf(base.lifecycle), sunsetOf(revision.lifecycle)];
    if (!before || !after) return undefined;
    const zone = minutesEast(settings.timeZone);
    if (isSameDay(before.date, after.date, zone)) return undefined;
    if (momentOf(after.date, 'last', zone) <= momentOf(before.date, 'last', zone)) return undefined;
    return { from: before.date.day, to: after.date.day };
  },
  effect: 'annotates',
  atItsWord: true,
  message: {
    en: ({ from, to }) => `sunset went from ${from} on to ${to}`,
    ja: ({ from, to }) => `終了日が ${from} から ${to} に延びました`,
  },
  why: {
    en: 'Nobody is hurt: an extension is granted. Those who hurried to the old date did so for nothing.',
    ja: '影響を受ける利用者はいません。期限が延びただけですが、元の期限に間に合わせた作業は無駄になります。',
  },
  fix: {
    en: 'Nothing needs to be done. Where it happens often, the next date is not believed.',
    ja: '対応は不要です。たびたび延ばすと、次の期限は信じられなくなります。',
  },
  step: null,
  examples: [
    {
      title: 'Three months more',
      scope: 'operation',
      diff: `
          deprecated: true
        - x-sunset: '2026-06-30'
        + x-sunset: '2026-09-30'
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
    {
      title: 'Of a whole path',
      scope: 'document',
      diff: `
          paths:
            /plans:
        -     x-sunset: '2026-06-30'
        +     x-sunset: '2026-09-30'
              get: { deprecated: true, responses: { '200': { description: All plans } } }
              put: { deprecated: true, responses: { '200': { description: All plans } } }
      `,
      verdict: 'safe',
    },
  ],
});
