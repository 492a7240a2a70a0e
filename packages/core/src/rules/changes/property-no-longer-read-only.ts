// A property that the server alone could set is now accepted from clients.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'property-no-longer-read-only',
  on: 'property-visibility',
  when: 'kept',
  at: 'readOnly',
  summary: {
    en: 'A property is no longer readOnly: it exists in what the API accepts.',
    ja: 'プロパティが readOnly でなくなり、API が受け付けるようになりました。',
  },
  detect({ revision, direction }) {
    if (direction !== 'input' || !revision.exists) return undefined;
    return { name: revision.name, required: revision.required };
  },
  effect: ({ required }) => (required ? 'narrows' : 'widens'),
  message: {
    en: ({ required }) => `${required ? 'required' : 'optional'} property is no longer read-only`,
    ja: ({ required }) => `${required ? '必須' : '任意'}のプロパティが読み取り専用ではなくなりました`,
  },
  why: {
    en: 'Where the property is required, a client that never had to send it is rejected.',
    ja: '必須のプロパティの場合、これまで送る必要のなかったクライアントは拒否されます。',
  },
  fix: {
    en: 'Make the property optional, at least in what the API accepts.',
    ja: '少なくとも API が受け付ける側では、プロパティを任意にしてください。',
  },
  step: {
    en: ({ name }) => `Always send \`${name}\``,
    ja: ({ name }) => `\`${name}\` を必ず送ってください`,
  },
  examples: [
    {
      title: 'Required, and now of clients as well',
      scope: 'schema',
      diff: `
          type: object
          required: [status]
          properties:
        -   status: { type: string, readOnly: true }
        +   status: { type: string }
      `,
      verdict: { input: 'breaking', output: 'silent' },
    },
    {
      title: 'Clients may set it',
      scope: 'schema',
      diff: `
          type: object
          properties:
        -   status: { type: string, readOnly: true }
        +   status: { type: string }
      `,
      verdict: { input: 'safe', output: 'silent' },
    },
  ],
});
