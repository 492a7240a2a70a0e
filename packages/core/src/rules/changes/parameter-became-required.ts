// An operation insists on a parameter that could be left out.
import { changeRule } from '../rule.ts';
import { parameterInWords } from '../step-words.ts';

export default changeRule({
  id: 'parameter-became-required',
  on: 'parameter',
  when: 'kept',
  at: 'required',
  summary: {
    en: 'An optional parameter became required.',
    ja: '任意だったパラメーターが必須になりました。',
  },
  detect({ base, revision }) {
    return !base.required && revision.required ? { name: revision.name, in: revision.in } : undefined;
  },
  effect: 'narrows',
  message: {
    en: () => 'became required',
    ja: () => '必須になりました',
  },
  why: {
    en: 'Requests without it, valid until now, are rejected.',
    ja: 'これまで有効だった、このパラメーターのないリクエストが拒否されます。',
  },
  fix: {
    en: 'Leave it optional, with a default for those who do not send it.',
    ja: '任意のままにし、送らないクライアントのために既定値を設けてください。',
  },
  step: {
    en: ({ name, in: place }) => `Send the ${parameterInWords.en(place, name)} with every request`,
    ja: ({ name, in: place }) => `すべてのリクエストで${parameterInWords.ja(place, name)} を送ってください`,
  },
  examples: [
    {
      title: 'A query parameter',
      scope: 'operation',
      diff: `
          parameters:
            - name: status
              in: query
        +     required: true
              schema: { type: string }
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
  ],
});
