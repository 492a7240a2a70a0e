// Nothing ends before it is deprecated.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { zoneOf } from '../../conventions/settings.ts';
import { momentOf } from '../../lifecycle/stated-date.ts';

export default lintRule({
  id: 'sunset-before-deprecation',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'A sunset is not earlier than the deprecation.',
    ja: '終了日は、非推奨になった日より前ではありません。',
  },
  standards: [{ rfc: 9745, section: '4' }],
  check({ lifecycle: { deprecatedAt, sunsetAt } }, { settings }) {
    if (!deprecatedAt || !sunsetAt) return noneFound;
    const zone = zoneOf(settings);
    const isRight = momentOf(sunsetAt.date, 'last', zone) >= momentOf(deprecatedAt.date, 'first', zone);
    if (isRight) return noneFound;
    return [{ facts: { deprecated: deprecatedAt.date.day, sunset: sunsetAt.date.day }, at: sunsetAt.origin }];
  },
  message: {
    en: ({ deprecated, sunset }) => `it ends on ${sunset}, and is deprecated only on ${deprecated}`,
    ja: ({ deprecated, sunset }) => `${sunset} に終了しますが、非推奨になるのは ${deprecated} です`,
  },
  why: {
    en: 'One of the dates is wrong, and clients cannot know which: some will move too late.',
    ja: 'どちらかの日付が誤っていますが、クライアントにはどちらなのかわからず、移行が遅れます。',
  },
  fix: {
    en: 'Find out what was announced and correct the other date.',
    ja: '告知した内容を確認し、誤っている方の日付を直してください。',
  },
  examples: [
    {
      title: 'The end comes first',
      scope: 'operation',
      method: 'get',
      yaml: `
        deprecated: true
        x-deprecated-at: '2026-07-01'
        x-sunset: '2026-06-30' # ✗
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'On the same day, said in two ways',
      scope: 'operation',
      method: 'get',
      yaml: `
        deprecated: true
        x-deprecated-at: '2026-06-30'
        responses:
          '200':
            description: OK
            headers:
              Sunset: { schema: { type: string }, example: 'Tue, 30 Jun 2026 12:00:00 GMT' }
      `,
    },
  ],
});
