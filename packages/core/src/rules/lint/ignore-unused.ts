// An exception for what no rule reports any more is left over.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';

export default lintRule({
  id: 'ignore-unused',
  family: 'exceptions',
  on: 'ignore',
  summary: {
    en: 'An exception is there for something that its rule reports.',
    ja: '例外は、規則が指摘するものに対してだけ書きます。',
  },
  standards: [],
  check: ({ ignore: { rule }, isIdle }) => (isIdle ? [{ facts: { rule } }] : noneFound),
  message: {
    en: ({ rule }) => `${rule} reports nothing here: the exception is not needed`,
    ja: ({ rule }) => `${rule} の指摘はここにはなく、例外は不要です`,
  },
  why: {
    en: 'It would silently hide the next mistake of that kind.',
    ja: '残しておくと、同じ種類の次の誤りが気づかれずに隠れてしまいます。',
  },
  fix: { en: 'Remove it.', ja: '削除してください。' },
  repairs: [
    {
      kind: 'safe',
      title: { en: () => 'Remove the exception', ja: () => '例外を削除' },
      edits: ({ at }) => [{ kind: 'remove', at }],
    },
  ],
  examples: [
    {
      title: 'What it was for is mended',
      scope: 'operation',
      yaml: `
        x-breakwater-ignore: # ✗
          rule: status-401-www-authenticate
          reason: The gateway adds it.
        responses:
          '401': { description: Unauthorized, headers: { WWW-Authenticate: { schema: { type: string } } } }
      `,
      alongside: ['status-401-www-authenticate'],
    },
    {
      title: 'It is needed',
      scope: 'operation',
      yaml: `
        x-breakwater-ignore: { rule: status-401-www-authenticate, reason: The gateway adds it. }
        responses: { '401': { description: Unauthorized } }
      `,
      alongside: ['status-401-www-authenticate'],
    },
  ],
});
