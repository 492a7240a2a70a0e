// Clients are sent away before there is a place to go to.
import { standing } from '../standing.ts';

export default standing({
  id: 'phase-order',
  summary: {
    en: 'An operation was announced to end before its successor is there to stay.',
    ja: '後継が使えるようになる前に、オペレーションの終了が告知されました。',
  },
  clause: {
    en: ({ fault, successor }) => `before ${successor} ${faults[fault ?? 'missing'].en}`,
    ja: ({ fault, successor }) => `後継の ${successor} ${faults[fault ?? 'missing'].ja}うちに`,
  },
  why: {
    en: 'Clients are told to move and cannot, or would have to move twice. The time that they are given runs all the same.',
    ja: '移行を求められても移行できないか、もう一度移行することになります。その間も期限は近づきます。',
  },
  fix: {
    en: 'Release the successor first, let both run side by side, and then deprecate the old one.',
    ja: '先に後継を公開し、並行して運用してから、旧版を非推奨にしてください。',
  },
  examples: [
    {
      title: 'The successor is not there yet',
      scope: 'document',
      diff: `
          paths:
            /plans:
              get:
        +       deprecated: true
        +       x-successor: GET /trips
                responses: { '200': { description: All plans } }
      `,
      verdict: 'dangerous',
    },
    {
      title: 'The successor is in beta',
      scope: 'document',
      diff: `
          paths:
            /plans:
              get:
        +       deprecated: true
        +       x-successor: /trips
                responses: { '200': { description: All plans } }
            /trips:
              get: { x-stability-level: beta, responses: { '200': { description: All plans } } }
      `,
      verdict: 'dangerous',
    },
  ],
});

const faults = {
  missing: { en: 'is there', ja: 'がない' },
  'less-stable': { en: 'can be counted on as much', ja: 'の安定性が低い' },
  deprecated: { en: 'is replaced in its turn: it is deprecated as well', ja: '自体も非推奨の' },
} as const;
