// The flag is set when the deprecation begins.
import { canBeFlagged } from '../../conventions/flag-site.ts';
import type { Found } from '../../conventions/lint-rule.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { zoneOf } from '../../conventions/settings.ts';
import { momentOf } from '../../lifecycle/stated-date.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'deprecation-future-flag',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: '`deprecated: true` is there from the day of deprecation on, and not before.',
    ja: '`deprecated: true` は、非推奨になる日から付いていて、それより前には付いていません。',
  },
  standards: [{ rfc: 9745, section: '2.1' }],
  check({ lifecycle }, { settings, now, version }): readonly Found<{ date: string; isFlagged: boolean }>[] {
    const { deprecatedAt, isFlagged } = lifecycle;
    if (!deprecatedAt || !canBeFlagged(lifecycle, version)) return noneFound;
    // What is said of a whole path or API has exceptions.
    if (deprecatedAt.source === 'text' || deprecatedAt.source === 'table' || deprecatedAt.isInherited) return noneFound;
    const hasBegun = now.getTime() >= momentOf(deprecatedAt.date, 'first', zoneOf(settings));
    if (hasBegun === isFlagged) return noneFound;
    return [{ facts: { date: deprecatedAt.date.day, isFlagged }, at: deprecatedAt.origin }];
  },
  message: {
    en: ({ date, isFlagged }) =>
      isFlagged ? `marked as deprecated already, from ${date} on` : `deprecated since ${date}, and not marked as such`,
    ja: ({ date, isFlagged }) =>
      isFlagged
        ? `非推奨になるのは ${date} ですが、すでに印が付いています`
        : `${date} から非推奨ですが、印がありません`,
  },
  why: {
    en: 'Tools look at the flag, people at the date: one of them is told the wrong thing.',
    ja: 'ツールは印を、人は日付を見るので、どちらかに誤った情報が伝わります。',
  },
  fix: {
    en: 'Set the flag when the day has come; until then announce the date alone.',
    ja: '当日になったら印を付け、それまでは日付だけを告知してください。',
  },
  repairs: [
    {
      kind: 'suggestion',
      title: { en: () => 'Mark it as deprecated', ja: () => '非推奨にする' },
      edits: ({ facts: { isFlagged } }, { lifecycle: { origin } }) =>
        isFlagged ? [] : [{ kind: 'set', at: at(origin, 'deprecated'), value: true }],
    },
    {
      kind: 'suggestion',
      title: { en: () => 'Take the flag away until then', ja: () => '当日まで印を外す' },
      edits: ({ facts: { isFlagged } }, { lifecycle: { origin } }) =>
        isFlagged ? [{ kind: 'remove', at: at(origin, 'deprecated') }] : [],
    },
  ],
  examples: [
    {
      title: 'The flag comes first',
      scope: 'operation',
      method: 'get',
      yaml: `
        deprecated: true
        x-deprecated-at: '2026-07-01' # ✗
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'The day has passed',
      scope: 'operation',
      method: 'get',
      yaml: `
        x-deprecated-at: '2025-07-01' # ✗
        responses: { '200': { description: OK } }
      `,
      repaired: `
        x-deprecated-at: '2025-07-01'
        responses: { '200': { description: OK } }
        deprecated: true
      `,
    },
    {
      title: 'Announced, and in force',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            get:
              x-deprecated-at: '2026-07-01'
              responses: { '200': { description: OK } }
            put:
              deprecated: true
              x-deprecated-at: '2025-07-01'
              responses: { '200': { description: OK } }
      `,
    },
  ],
});
