// An exception for what no rule reports any more is left over.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import type { Origin } from '../../source/origin.ts';
import { valueAt } from '../../source/origin.ts';

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
      // Another description may need what a shared file says.
      kind: 'safe',
      title: { en: () => 'Remove the exception', ja: () => '例外を削除' },
      edits: ({ at }, _, { api }) =>
        at.document === api.description.entry ? [{ kind: 'remove', at: wholeOf(at) }] : [],
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
      repaired: `
        responses:
          '401': { description: Unauthorized, headers: { WWW-Authenticate: { schema: { type: string } } } }
      `,
      alongside: ['status-401-www-authenticate'],
    },
    {
      title: 'The only one of a list',
      scope: 'operation',
      yaml: `
        x-breakwater-ignore:
          - { rule: status-401-www-authenticate, reason: The gateway adds it. } # ✗
        responses: { '200': { description: OK } }
      `,
      repaired: `
        responses: { '200': { description: OK } }
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

/** No list is left behind that has nothing in it. */
const wholeOf = (exception: Origin): Origin => {
  const list = exception.parent && valueAt(exception.parent);
  return exception.parent && Array.isArray(list) && list.length === 1 ? exception.parent : exception;
};
