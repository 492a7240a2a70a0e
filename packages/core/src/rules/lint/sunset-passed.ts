// What has come to its end is gone.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { dayAt, minimumNoticeFor } from '../../conventions/notice.ts';
import { zoneOf } from '../../conventions/settings.ts';
import { httpDateOf } from '../../http/http-date.ts';
import { later, readPeriod } from '../../lifecycle/period.ts';
import { momentOf } from '../../lifecycle/stated-date.ts';

export default lintRule({
  id: 'sunset-passed',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'What is described has not passed its sunset.',
    ja: '記述されているものは、終了日を過ぎていません。',
  },
  standards: [{ rfc: 8594, section: '3' }],
  check({ lifecycle: { sunsetAt, isDeprecated } }, { settings, now }) {
    // What a sentence says may be about something else as long as nothing else speaks of an end.
    if (!sunsetAt || (sunsetAt.source === 'text' && !isDeprecated)) return noneFound;
    const ends = momentOf(sunsetAt.date, 'last', zoneOf(settings));
    const grace = readPeriod(settings.lifecycle.grace);
    if (now.getTime() <= (grace ? later(ends, grace) : ends)) return noneFound;
    return [{ facts: { sunset: sunsetAt.date.day }, at: sunsetAt.origin }];
  },
  message: {
    en: ({ sunset }) => `it ended on ${sunset}, and is still here`,
    ja: ({ sunset }) => `${sunset} に終了したはずですが、まだ記述されています`,
  },
  why: {
    en: 'A sunset that has passed means that it can vanish at any moment. Who reads the description does not know whether it still works, and learns that announced ends need not be believed.',
    ja: '過ぎた終了日は、いつ消えてもおかしくないという意味です。読み手にはまだ動くのかがわからず、告知された終了日は信じなくてよいと受け取られます。',
  },
  fix: {
    en: 'Remove it (and answer with 410 for a while), or announce a later date. If it takes time, set lifecycle.grace in breakwater.yaml.',
    ja: '削除する（しばらくは 410 で応答する）か、新しい終了日を告知してください。時間がかかる場合は breakwater.yaml の lifecycle.grace を設定してください。',
  },
  repairs: [
    {
      kind: 'suggestion',
      title: { en: () => 'Remove the operation', ja: () => 'オペレーションを削除' },
      edits: (_, { lifecycle }) =>
        lifecycle.subject.kind === 'operation' && lifecycle.sunsetAt?.isInherited === false
          ? [{ kind: 'remove', at: lifecycle.origin }]
          : [],
    },
    {
      kind: 'suggestion',
      title: {
        en: () => 'Extend it by the minimum notice from today',
        ja: () => '今日から最短の予告期間だけ延長',
      },
      edits({ at }, { lifecycle: { sunsetAt, stability } }, { settings, now }) {
        const notice = minimumNoticeFor(stability, settings.lifecycle);
        if (!sunsetAt || !notice) return [];
        const day = dayAt(later(now.getTime(), notice), settings);
        if (sunsetAt.source === 'extension' && sunsetAt.text === sunsetAt.date.day)
          return [{ kind: 'set', at, value: day }];
        if (sunsetAt.source !== 'header') return [];
        return [{ kind: 'set', at, value: httpDateOf(momentOf({ day }, 'last', zoneOf(settings))) }];
      },
    },
  ],
  examples: [
    {
      title: 'It ended half a year ago',
      scope: 'operation',
      method: 'get',
      yaml: `
        deprecated: true
        x-deprecated-at: '2024-12-31'
        x-sunset: '2025-06-30' # ✗
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'One operation of two',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            get: { responses: { '200': { description: OK } } }
            delete:
              deprecated: true
              x-sunset: '2025-06-30' # ✗
              responses: { '204': { description: Gone } }
      `,
      repaired: `
        paths:
          /plans:
            get: { responses: { '200': { description: OK } } }
      `,
    },
    {
      title: 'The last day counts',
      scope: 'operation',
      method: 'get',
      now: '2026-06-30',
      yaml: `
        deprecated: true
        x-sunset: '2026-06-30'
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'An end for the whole API is one finding',
      scope: 'document',
      yaml: `
        x-sunset: '2025-06-30' # ✗
        paths:
          /plans:
            get: { deprecated: true, responses: { '200': { description: OK } } }
            put: { deprecated: true, responses: { '200': { description: OK } } }
      `,
    },
    {
      title: 'In a header, and in words',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            get:
              deprecated: true
              responses:
                '200':
                  description: OK
                  headers:
                    Sunset: { schema: { type: string }, example: 'Mon, 30 Jun 2025 23:59:59 GMT' } # ✗
            put:
              deprecated: true
              description: This endpoint is deprecated and will be removed on June 30, 2025. # ✗
              responses: { '200': { description: OK } }
            post:
              description: Rooms that were removed before 2025-06-30 are left out.
              responses: { '200': { description: OK } }
      `,
    },
  ],
});
