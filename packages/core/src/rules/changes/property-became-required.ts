// A property that could be left out must now be there.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'property-became-required',
  on: 'property',
  when: 'kept',
  summary: {
    en: 'An optional property became required.',
    ja: '任意のプロパティが必須になりました。',
  },
  detect({ base, revision }) {
    return revision.required && !base.required ? { name: revision.name } : undefined;
  },
  effect: 'narrows',
  message: {
    en: () => 'property became required',
    ja: () => 'プロパティが必須になりました',
  },
  why: {
    en: 'A client that leaves the property out, which was valid until now, is rejected.',
    ja: 'これまで有効だった、このプロパティを省略するクライアントは拒否されます。',
  },
  fix: {
    en: 'Keep the property optional and choose a value on the server where it is missing.',
    ja: 'プロパティを任意のままにし、省略時の値をサーバー側で決めてください。',
  },
  step: {
    en: ({ name }) => `Always send \`${name}\``,
    ja: ({ name }) => `\`${name}\` を必ず送ってください`,
  },
  examples: [
    {
      title: 'Leaving it out was fine',
      scope: 'schema',
      diff: `
          type: object
        + required: [email]
          properties:
            email: { type: string }
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
    {
      title: 'Required of what the API emits alone',
      scope: 'schema',
      diff: `
          type: object
        + required: [id]
          properties:
            id: { type: string, readOnly: true }
      `,
      verdict: { input: 'silent', output: 'safe' },
    },
    {
      title: 'Said by the property itself, as in draft 3 of JSON Schema',
      scope: 'schema',
      diff: `
          type: object
          properties:
        -   name: { type: string }
        +   name: { type: string, required: true }
      `,
      verdict: { input: 'breaking', output: 'safe' },
    },
  ],
});
