// A decision to accept a finding was made until a day that is over, and the finding is still there.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'waiver-expired',
  family: 'exceptions',
  on: 'waiver',
  summary: {
    en: 'A waiver ends on the day that it names.',
    ja: '承認は、定められた期限で終わります。',
  },
  standards: [],
  check: ({ origin, about, until, isExpired, isFound }) =>
    isExpired && isFound === true && until !== undefined
      ? [{ facts: { about, until }, at: at(origin, 'until') }]
      : noneFound,
  message: {
    en: ({ about, until }) => `the waiver for ${about} ended on ${until}`,
    ja: ({ about, until }) => `${about} の承認は ${until} で終わっています`,
  },
  why: {
    en: 'What was accepted for a while is still there, and counts again.',
    ja: '期限付きで認めたものがまだ残っており、再び指摘の対象になっています。',
  },
  fix: {
    en: 'Mend what was accepted, or decide again: `breakwater waive` with a new day and a reason.',
    ja: '認めていた点を直すか、`breakwater waive` で新しい期限と理由を決め直してください。',
  },
  examples: [
    {
      title: 'The day is over',
      scope: 'waivers',
      now: '2027-02-01',
      found: ['3fa0c1d2e4b5a697'],
      yaml: `
        waivers:
          - fingerprint: 3fa0c1d2e4b5a697
            rule: property-removed
            subject: Order.note
            reason: nobody reads it, agreed with the app team
            by: Ada
            until: 2027-01-31 # ✗
      `,
    },
    {
      title: 'The last day is not',
      scope: 'waivers',
      now: '2027-01-31',
      found: ['3fa0c1d2e4b5a697'],
      yaml: `
        waivers:
          - fingerprint: 3fa0c1d2e4b5a697
            reason: nobody reads it, agreed with the app team
            by: Ada
            until: 2027-01-31
      `,
    },
    {
      title: 'What was accepted is gone',
      scope: 'waivers',
      now: '2027-02-01',
      yaml: `
        waivers:
          - fingerprint: 3fa0c1d2e4b5a697
            reason: nobody reads it, agreed with the app team
            by: Ada
            until: 2027-01-31
      `,
    },
  ],
});
