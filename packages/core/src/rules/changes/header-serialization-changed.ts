// The value of a header is written in another way.
import { changeRule } from '../rule.ts';
import { serializationChange, serializationEffect, writingText } from '../serialization.ts';
import { writingStep } from '../writing-step.ts';

export default changeRule({
  id: 'header-serialization-changed',
  on: 'header',
  when: 'kept',
  summary: {
    en: 'The value of a header is written in another way.',
    ja: 'ヘッダーの値の書き方が変わりました。',
  },
  detect: ({ base, revision }) => serializationChange(base, revision),
  effect: serializationEffect,
  message: {
    en: ({ from, to }) => `serialization went from \`${writingText(from)}\` to \`${writingText(to)}\``,
    ja: ({ from, to }) => `値の書き方が \`${writingText(from)}\` から \`${writingText(to)}\` に変わりました`,
  },
  why: {
    en: 'Readers take the value apart as before, and find something else.',
    ja: '読み手はこれまでの書き方で値を解釈するため、別の値として読みます。',
  },
  fix: {
    en: 'Keep the old way of writing, or add a header under another name.',
    ja: 'これまでの書き方を維持するか、別の名前のヘッダーを追加してください。',
  },
  step: writingStep,
  examples: [
    {
      title: 'Names and values of an object are joined',
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
              headers:
                X-Quota:
        +         explode: true
                  schema: { type: object, properties: { left: { type: integer } } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A list is separated by commas either way',
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
              headers:
                X-Tags:
        +         explode: true
                  schema: { type: array, items: { type: string } }
      `,
      verdict: 'silent',
    },
  ],
});
