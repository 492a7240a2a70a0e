// An operation no longer leads to a part that may be counted on less than the operation itself.
import { stabilityField } from '../../contract/stability.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'unstable-part-no-longer-exposed',
  on: 'unstable-part',
  when: 'removed',
  at: stabilityField,
  summary: {
    en: 'An operation no longer uses a schema or parameter that was less stable, by its `x-stability-level`, than the operation.',
    ja: 'オペレーションが、自身より安定性（`x-stability-level`）の低いスキーマまたはパラメーターを使わなくなりました。',
  },
  detect({ base: { name, stability, promised } }) {
    return { name, stability, promised };
  },
  effect: 'annotates',
  message: {
    en: ({ name, stability, promised }) =>
      `${name} was ${stability} and is no longer reached as such from ${promised} operations`,
    ja: ({ name, stability, promised }) =>
      `${stability} だった ${name} は、${promised} のオペレーションからその安定性のまま使われなくなりました`,
  },
  why: {
    en: 'Nobody is hurt: what the operation takes and returns can be counted on as much as the operation.',
    ja: '影響はありません。オペレーションの入出力は、オペレーションと同じ安定性になりました。',
  },
  fix: {
    en: 'Nothing is needed.',
    ja: '対応は不要です。',
  },
  step: null,
  examples: [
    {
      title: 'A trial that is here to stay',
      scope: 'schema',
      diff: `
          type: object
          properties:
            discount:
        -     x-stability-level: alpha
        +     x-stability-level: stable
              type: number
      `,
      verdict: 'safe',
    },
  ],
});
