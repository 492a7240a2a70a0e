// An end that is near is told to those who work on the description.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { zoneOf } from '../../conventions/settings.ts';
import { earlier, readPeriod } from '../../lifecycle/period.ts';
import { momentOf } from '../../lifecycle/stated-date.ts';

export default lintRule({
  id: 'sunset-soon',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'No sunset is near.',
    ja: '終了日の近いものはありません。',
  },
  standards: [{ rfc: 8594, section: '3' }],
  check({ lifecycle: { sunsetAt, isDeprecated } }, { settings, now }) {
    const warnBefore = readPeriod(settings.lifecycle.warnBefore);
    if (!sunsetAt || !warnBefore || (sunsetAt.source === 'text' && !isDeprecated)) return noneFound;
    const ends = momentOf(sunsetAt.date, 'last', zoneOf(settings));
    const isNear = now.getTime() <= ends && now.getTime() >= earlier(ends, warnBefore);
    return isNear ? [{ facts: { sunset: sunsetAt.date.day }, at: sunsetAt.origin }] : noneFound;
  },
  message: {
    en: ({ sunset }) => `it ends soon, on ${sunset}`,
    ja: ({ sunset }) => `まもなく（${sunset} に）終了します`,
  },
  why: {
    en: 'It is the last moment to see who still calls it, to tell them, or to move the date.',
    ja: 'まだ利用している相手を確かめ、知らせ、あるいは期日を移す最後の機会です。',
  },
  fix: {
    en: 'Look at the use that is left, remind clients, and prepare the removal. How long before it is told: lifecycle.warnBefore in breakwater.yaml.',
    ja: '残っている利用状況を確かめ、クライアントに再度知らせ、削除を準備してください。何日前に知らせるかは breakwater.yaml の lifecycle.warnBefore で決まります。',
  },
  examples: [
    {
      title: 'Two weeks ahead',
      scope: 'operation',
      method: 'get',
      now: '2026-06-16',
      yaml: `
        deprecated: true
        x-sunset: '2026-06-30' # ✗
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'Half a year ahead',
      scope: 'operation',
      method: 'get',
      yaml: `
        deprecated: true
        x-sunset: '2026-06-30'
        responses: { '200': { description: OK } }
      `,
    },
  ],
});
