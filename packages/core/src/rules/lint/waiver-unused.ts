// What somebody decided to accept is not found any more.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';

export default lintRule({
  id: 'waiver-unused',
  family: 'exceptions',
  on: 'waiver',
  summary: {
    en: 'A waiver accepts something that is found.',
    ja: '承認は、実際に見つかるものに対して行います。',
  },
  standards: [],
  check: ({ about, isFound }) => (isFound === false ? [{ facts: { about } }] : noneFound),
  message: {
    en: ({ about }) => `nothing that is found needs the waiver for ${about}`,
    ja: ({ about }) => `${about} の承認を必要とする指摘はありません`,
  },
  why: {
    en: 'Should the same thing come back one day, it would pass unseen, on a decision that was made for something else.',
    ja: '同じものが再び現れたとき、別の事情で下した判断によって見逃されます。',
  },
  fix: {
    en: 'Remove it: `breakwater waive --prune` does.',
    ja: '削除してください。`breakwater waive --prune` で削除できます。',
  },
  examples: [
    {
      title: 'A release went out with the change, and the base has it now',
      scope: 'waivers',
      found: ['3fa0c1d2e4b5a697'],
      yaml: `
        waivers:
          - fingerprint: 8d1b0a7c6f5e4d3c # ✗
            rule: property-removed
            subject: Order.note
            reason: nobody reads it, agreed with the app team
            by: Ada
      `,
    },
    {
      title: 'It is still found',
      scope: 'waivers',
      found: ['3fa0c1d2e4b5a697'],
      yaml: `
        waivers:
          - fingerprint: 3fa0c1d2e4b5a697
            reason: nobody reads it, agreed with the app team
            by: Ada
      `,
    },
  ],
});
