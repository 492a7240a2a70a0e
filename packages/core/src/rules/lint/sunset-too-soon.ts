// Between deprecation and sunset there is time to move.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { dayAt, minimumNoticeFor, noticeOf } from '../../conventions/notice.ts';
import { later } from '../../lifecycle/period.ts';

export default lintRule({
  id: 'sunset-too-soon',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'From deprecation to sunset there is at least the notice that was promised.',
    ja: '非推奨から終了までに、定められた予告期間以上があります。',
  },
  standards: [{ rfc: 8594, section: '1.4' }],
  check({ lifecycle }, { settings }) {
    const [notice, minimum] = [
      noticeOf(lifecycle, settings),
      minimumNoticeFor(lifecycle.stability, settings.lifecycle),
    ];
    if (!notice || !minimum || !lifecycle.sunsetAt) return noneFound;
    const { begins, ends, facts } = notice;
    // Earlier than its deprecation is another mistake.
    if (ends < begins || ends + second >= later(begins, minimum)) return noneFound;
    const earliest = dayAt(later(begins, minimum), settings);
    return [{ facts: { ...facts, notice: minimum.text, earliest }, at: lifecycle.sunsetAt.origin }];
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
    {
      title: 'Six months to the last day',
      scope: 'operation',
      method: 'get',
      yaml: `
        deprecated: true
        x-deprecated-at: '2026-01-01'
        x-sunset: '2026-06-30'
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'What is not stable needs no notice',
      scope: 'operation',
      method: 'get',
      yaml: `
        deprecated: true
        x-stability-level: beta
        x-deprecated-at: '2026-01-01'
        x-sunset: '2026-01-15'
        responses: { '200': { description: OK } }
      `,
    },
  ],
});

/** A day ends with its last second, and a period with the beginning of the next. */
const second = 1000;
