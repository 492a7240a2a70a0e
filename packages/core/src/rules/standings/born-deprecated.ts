// It is new, and on its way out.
import { standing } from '../standing.ts';

export default standing({
  id: 'born-deprecated',
  summary: {
    en: 'Something was added that is deprecated from the start.',
    ja: '最初から非推奨のものが追加されました。',
  },
  clause: {
    en: ({ sunsetAt }) => `and is already deprecated${sunsetAt === undefined ? '' : ` (sunset ${sunsetAt})`}`,
    ja: ({ sunsetAt }) => `すでに非推奨の状態で${sunsetAt === undefined ? '' : `（終了日 ${sunsetAt}）`}`,
  },
  why: {
    en: 'Nobody is hurt yet; whoever begins to use it has to leave again.',
    ja: 'まだ影響はありませんが、使い始めた利用者はすぐに移行を迫られます。',
  },
  fix: {
    en: 'Leave it out if nobody uses it, or add what is meant to replace it.',
    ja: '誰も使っていないなら記述せず、代わりになるものを追加してください。',
  },
  examples: [
    {
      title: 'A parameter',
      scope: 'operation',
      diff: `
        + parameters:
        +   - { name: status, in: query, deprecated: true, schema: { type: string } }
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
    {
      title: 'An operation of an API that ends as a whole',
      scope: 'document',
      diff: `
          info: { title: Plans, version: '1', x-deprecated-at: '2025-12-31', x-sunset: '2026-06-30' }
          paths:
            /plans:
              get: { responses: { '200': { description: All plans } } }
        +     post: { responses: { '201': { description: The plan } } }
      `,
      verdict: 'safe',
    },
  ],
});
