// The value of a parameter is written in another way.
import { changeRule } from '../rule.ts';
import { serializationChange, serializationEffect, writingText } from '../serialization.ts';
import { writingStep } from '../writing-step.ts';

export default changeRule({
  id: 'parameter-serialization-changed',
  on: 'parameter',
  when: 'kept',
  summary: {
    en: 'The value of a parameter is written in another way.',
    ja: 'パラメーターの値の書き方が変わりました。',
  },
  // A parameter that moved is written as the new place demands.
  detect: ({ base, revision }) => (base.in === revision.in ? serializationChange(base, revision) : undefined),
  effect: serializationEffect,
  message: {
    en: ({ from, to }) => `serialization went from \`${writingText(from)}\` to \`${writingText(to)}\``,
    ja: ({ from, to }) => `値の書き方が \`${writingText(from)}\` から \`${writingText(to)}\` に変わりました`,
  },
  why: {
    en: 'Clients write the value as before, and the server reads something else, or nothing.',
    ja: 'クライアントはこれまでの書き方で送るため、サーバーは別の値として読むか、読めなくなります。',
  },
  fix: {
    en: 'Keep the old way of writing, or add a parameter under another name.',
    ja: 'これまでの書き方を維持するか、別の名前のパラメーターを追加してください。',
  },
  step: writingStep,
  examples: [
    {
      title: 'Repeated names become one list',
      scope: 'operation',
      diff: `
          parameters:
            - name: ids
              in: query
        -     explode: true
        +     explode: false
              schema: { type: array, items: { type: string } }
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A single value is written the same either way',
      scope: 'operation',
      diff: `
          parameters:
            - name: id
              in: query
        -     explode: true
        +     explode: false
              schema: { type: string }
          responses: { '200': { description: OK } }
      `,
      verdict: 'silent',
    },
    {
      title: 'Reserved characters may stay as they are',
      scope: 'operation',
      diff: `
          parameters:
            - name: url
              in: query
        +     allowReserved: true
              schema: { type: string }
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
  ],
});
