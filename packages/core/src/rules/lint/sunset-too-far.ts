// A sunset is near enough to be planned for.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { dayAt, maximumNoticeFor, noticeOf } from '../../conventions/notice.ts';
import { later } from '../../lifecycle/period.ts';

export default lintRule({
  id: 'sunset-too-far',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'From deprecation to sunset there is no more time than the policy plans for.',
    ja: '非推奨から終了までの期間は、方針で定めた上限を超えません。',
  },
  standards: [],
  check({ lifecycle }, { settings }) {
    const [notice, maximum] = [
      noticeOf(lifecycle, settings),
      maximumNoticeFor(lifecycle.stability, settings.lifecycle),
    ];
    if (!notice || !maximum || !lifecycle.sunsetAt) return noneFound;
    const latest = dayAt(later(notice.begins, maximum), settings);
    if (dayAt(notice.ends, settings) <= latest) return noneFound;
    return [{ facts: { ...notice.facts, notice: maximum.text, latest }, at: lifecycle.sunsetAt.origin }];
  },
  message: {
    en: ({ deprecated, sunset, notice, latest }) =>
      `deprecated on ${deprecated} and ending on ${sunset}: more than ${notice}, which is up on ${latest}`,
    ja: ({ deprecated, sunset, notice, latest }) =>
      `${deprecated} に非推奨、${sunset} に終了で、期間の上限 ${notice}（${latest} まで）を超えます`,
  },
  why: {
    en: 'What ends in years is put off and forgotten, and until then somebody has to keep it running.',
    ja: '何年も先の終了は後回しにされて忘れられ、それまで誰かが保守し続けることになります。',
  },
  fix: {
    en: 'Choose an earlier end, or change the policy (lifecycle.maximumNotice in breakwater.yaml).',
    ja: '終了日を早めるか、方針（breakwater.yaml の lifecycle.maximumNotice）を変えてください。',
  },
  examples: [
    {
      title: 'Three years',
      scope: 'operation',
      method: 'get',
      yaml: `
        deprecated: true
        x-deprecated-at: '2026-01-01'
        x-sunset: '2028-12-31' # ✗
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'A year to the day',
      scope: 'operation',
      method: 'get',
      yaml: `
        deprecated: true
        x-deprecated-at: '2026-01-01'
        x-sunset: '2027-01-01'
        responses: { '200': { description: OK } }
      `,
    },
  ],
});
