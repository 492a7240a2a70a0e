// An operation insists on a parameter that it did not know.
import { changeRule } from '../rule.ts';
import { parameterInWords } from '../step-words.ts';

export default changeRule({
  id: 'parameter-added-required',
  on: 'parameter',
  when: 'added',
  summary: {
    en: 'A required parameter was added.',
    ja: '必須のパラメーターが追加されました。',
  },
  detect({ revision: { name, in: place, required } }) {
    return required && place !== 'path' ? { name, in: place } : undefined;
  },
  effect: 'narrows',
  message: {
    en: () => 'was added and is required',
    ja: () => '必須のパラメーターとして追加されました',
  },
  why: {
    en: 'No client sends it yet, so every request is rejected.',
    ja: '既存のクライアントはこのパラメーターを送らないため、すべてのリクエストが拒否されます。',
  },
  fix: {
    en: 'Make it optional, with a default that keeps the old behaviour.',
    ja: '任意にし、これまでの動作になる既定値を設けてください。',
  },
  step: {
    en: ({ name, in: place }) => `Send the ${parameterInWords.en(place, name)} with every request`,
    ja: ({ name, in: place }) => `すべてのリクエストで${parameterInWords.ja(place, name)} を送ってください`,
  },
  examples: [
    {
      title: 'A header that every request must have',
      scope: 'operation',
      diff: `
        + parameters:
        +   - { name: X-Tenant, in: header, required: true, schema: { type: string } }
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A webhook that always carries another header',
      scope: 'document',
      diff: `
          webhooks:
            planCreated:
              post:
        +       parameters:
        +         - { name: X-Signature, in: header, required: true, schema: { type: string } }
                responses: { '204': { description: Noted } }
      `,
      verdict: 'safe',
    },
  ],
});
