// Something that the policy wants to be said was not.
import { removalStanding } from '../standing.ts';

export default removalStanding({
  id: 'removed-incompletely-announced',
  summary: {
    en: 'Something was removed whose announcement lacked what the policy asks for.',
    ja: '方針で求められた告知がそろわないまま削除されました。',
  },
  holds: ({ facts }) => facts.missing !== undefined,
  settles: false,
  clause: {
    en: ({ missing = [] }) => `without what the policy asks to be announced (${missing.join(', ')})`,
    ja: ({ missing = [] }) => `方針で求められた告知（${missing.join('、')}）がないまま`,
  },
  why: {
    en: 'Who does not read the one place where it was announced does not know of it, or not what to use instead.',
    ja: '告知された場所を見ていない利用者は、削除されることも、代わりに使うものも知りません。',
  },
  fix: {
    en: 'Put it back and announce all of it, or change the policy (lifecycle.removalRequires in breakwater.yaml).',
    ja: '元に戻してすべてを告知するか、方針（breakwater.yaml の lifecycle.removalRequires）を変えてください。',
  },
  examples: [
    {
      title: 'Nobody was told what to use instead',
      scope: 'document',
      now: '2026-07-01',
      lifecycle: { removalRequires: ['deprecated', 'sunset', 'successor'] },
      diff: `
          paths:
            /plans:
        -     get:
        -       deprecated: true
        -       x-sunset: '2026-06-30'
        -       responses: { '200': { description: All plans } }
              post: { responses: { '201': { description: The plan } } }
      `,
      verdict: 'breaking',
    },
  ],
});
