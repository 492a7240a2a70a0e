// An exception that was made until a day is over after it.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'ignore-expired',
  family: 'exceptions',
  on: 'ignore',
  summary: {
    en: 'An exception ends on the day that it names.',
    ja: '例外は、定められた期限で終わります。',
  },
  standards: [],
  check: ({ ignore: { rule, until, ends, origin } }, { now }) =>
    until !== undefined && ends && now > ends ? [{ facts: { rule, until }, at: at(origin, 'until') }] : noneFound,
  message: {
    en: ({ rule, until }) => `the exception for ${rule} ended on ${until}`,
    ja: ({ rule, until }) => `${rule} の例外は ${until} で終わっています`,
  },
  why: {
    en: 'What was put off until that day has not been done, and what the rule says counts again.',
    ja: 'その日までに行うはずだった対応が済んでおらず、規則が再び適用されています。',
  },
  fix: {
    en: 'Mend what the rule reports and remove the exception, or decide on a new day and say why.',
    ja: '規則の指摘に対応して例外を削除するか、新しい期限とその理由を決めてください。',
  },
  examples: [
    {
      title: 'The day is over',
      scope: 'operation',
      now: '2026-07-01',
      yaml: `
        x-breakwater-ignore:
          rule: status-401-www-authenticate
          reason: The gateway adds it.
          until: '2026-06-30' # ✗
        responses: { '401': { description: Unauthorized } }
      `,
    },
    {
      title: 'The last day is not',
      scope: 'operation',
      now: '2026-06-30',
      yaml: `
        x-breakwater-ignore:
          rule: status-401-www-authenticate
          reason: The gateway adds it.
          until: '2026-06-30'
        responses: { '401': { description: Unauthorized } }
      `,
    },
  ],
});
