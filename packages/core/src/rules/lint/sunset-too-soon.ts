// Between deprecation and sunset there is time to move.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { zoneOf } from '../../conventions/settings.ts';
import { later, readPeriod } from '../../lifecycle/period.ts';
import { momentOf } from '../../lifecycle/stated-date.ts';

export default lintRule({
  id: 'sunset-too-soon',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'From deprecation to sunset there is at least the notice that was promised.',
    ja: '非推奨から終了までに、定められた予告期間以上があります。',
  },
  standards: [{ rfc: 8594, section: '1.4' }],
  check({ lifecycle: { deprecatedAt, sunsetAt, stability } }, { settings }) {
    const notice = readPeriod(settings.lifecycle.minimumNotice);
    // What is not stable yet was never promised to stay.
    if (!deprecatedAt || !sunsetAt || !notice || stability !== 'stable') return noneFound;
    const zone = zoneOf(settings);
    const begins = momentOf(deprecatedAt.date, 'first', zone);
    const ends = momentOf(sunsetAt.date, 'last', zone);
    // Earlier than its deprecation is another mistake.
    if (ends < begins || ends >= later(begins, notice)) return noneFound;
    const { minimumNotice } = settings.lifecycle;
    const earliest = new Date(later(begins, notice) + zone * 60_000).toISOString().slice(0, 10);
    const facts = { deprecated: deprecatedAt.date.day, sunset: sunsetAt.date.day, notice: minimumNotice, earliest };
    return [{ facts, at: sunsetAt.origin }];
  },
  message: {
    en: ({ deprecated, sunset, notice, earliest }) =>
      `deprecated on ${deprecated} and ending on ${sunset}: the notice of ${notice} lasts until ${earliest}`,
    ja: ({ deprecated, sunset, notice, earliest }) =>
      `${deprecated} に非推奨、${sunset} に終了で、予告期間 ${notice}（${earliest} まで）に足りません`,
  },
  why: {
    en: 'Clients have plans and releases of their own: who reads of it in time cannot move in time.',
    ja: 'クライアントにも計画とリリースがあり、すぐに知ったとしても移行が間に合いません。',
  },
  fix: {
    en: 'Move the sunset to the end of the notice period, or change the policy (lifecycle.minimumNotice in breakwater.yaml).',
    ja: '終了日を予告期間の後に移すか、方針（breakwater.yaml の lifecycle.minimumNotice）を変えてください。',
  },
  examples: [
    {
      title: 'Three months',
      scope: 'operation',
      method: 'get',
      yaml: `
        deprecated: true
        x-deprecated-at: '2026-01-01'
        x-sunset: '2026-03-31' # ✗
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'Six months by the calendar, whose months end on different days',
      scope: 'operation',
      method: 'get',
      yaml: `
        deprecated: true
        x-deprecated-at: '2025-12-31'
        x-sunset: '2026-06-30'
        responses: { '200': { description: OK } }
      `,
    },
  ],
});
