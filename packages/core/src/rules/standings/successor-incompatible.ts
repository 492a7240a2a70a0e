// Moving to the successor is more than another address.
import { standing } from '../standing.ts';

export default standing({
  id: 'successor-incompatible',
  summary: {
    en: 'The successor of a deprecated operation asks clients for more than another address.',
    ja: '非推奨のオペレーションの後継へ移るには、アドレスの変更だけでは足りません。',
  },
  clause: {
    en: ({ successor, migration }) => `and moving to ${successor} takes ${counted(migration)}`,
    ja: ({ successor, migration }) =>
      `${successor}（移行に破壊的 ${migration?.breaking ?? 0} 件、要注意 ${migration?.dangerous ?? 0} 件の変更が必要）を後継として`,
  },
  why: {
    en: 'Nobody is hurt yet. Clients have to change what they send or read, and need time and a guide for that.',
    ja: 'まだ影響はありませんが、利用者は送受信の内容を変える必要があり、時間と手引きが要ります。',
  },
  fix: {
    en: 'Say in a migration guide what changes (x-migration-guide), and give enough notice.',
    ja: '変わる点を移行ガイドに示し（x-migration-guide）、十分な予告期間を設けてください。',
  },
  examples: [
    {
      title: 'The successor asks for a parameter, and calls a property by another name',
      scope: 'document',
      diff: `
          paths:
            /v1/plans:
              get:
        +       deprecated: true
        +       x-successor: /v2/plans
                responses:
                  '200':
                    description: All plans
                    content: { application/json: { schema: { type: object, properties: { title: { type: string } } } } }
            /v2/plans:
              get:
                parameters: [{ name: owner, in: query, required: true, schema: { type: string } }]
                responses:
                  '200':
                    description: All plans
                    content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } }
      `,
      verdict: 'safe',
    },
  ],
});

const counted = (migration: { readonly breaking: number; readonly dangerous: number } | undefined): string => {
  const { breaking = 0, dangerous = 0 } = migration ?? {};
  return [...(breaking > 0 ? [`${breaking} breaking`] : []), ...(dangerous > 0 ? [`${dangerous} dangerous`] : [])]
    .join(' and ')
    .concat(breaking + dangerous === 1 ? ' change' : ' changes');
};
