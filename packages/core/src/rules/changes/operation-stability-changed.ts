// An operation says that it can be counted on less, or more, than before.
import { isLessStable, stabilityField } from '../../contract/stability.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'operation-stability-changed',
  on: 'operation',
  when: 'kept',
  at: stabilityField,
  summary: {
    en: 'The stability that an operation promises in `x-stability-level` changed.',
    ja: 'オペレーションが `x-stability-level` で約束する安定性が変わりました。',
  },
  detect({ base: { stability: from }, revision: { stability: to } }) {
    return from === to ? undefined : { from, to, lowered: isLessStable(to, from) };
  },
  effect: 'annotates',
  // docs/compatibility.md, section 10: what is promised no longer was what clients were built on.
  judge: ({ facts }) => (facts.lowered ? 'breaking' : 'safe'),
  message: {
    en: ({ from, to }) => `stability went from ${from} to ${to}`,
    ja: ({ from, to }) => `安定性が ${from} から ${to} に変わりました`,
  },
  why: {
    en: 'Clients that were built on a stable operation may find it changed or gone without notice.',
    ja: '安定したオペレーションに頼るクライアントは、予告なく変更または削除されるおそれがあります。',
  },
  fix: {
    en: 'Keep the promise, and try out what is new in an operation of its own.',
    ja: '約束した安定性を維持し、試験的な変更は別のオペレーションで行ってください。',
  },
  step: {
    en: ({ to, lowered }) =>
      lowered ? `Be prepared for changes without notice; it is only ${to} now` : `Rely on it as ${to}`,
    ja: ({ to, lowered }) =>
      lowered
        ? `安定性が ${to} に下がったため、予告のない変更に備えてください`
        : `安定性が ${to} のものとして利用してください`,
  },
  examples: [
    {
      title: 'A promise taken back',
      scope: 'operation',
      diff: `
        + x-stability-level: alpha
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'Here to stay',
      scope: 'operation',
      diff: `
        - x-stability-level: beta
        + x-stability-level: stable
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
  ],
});
