// A property that was accepted and never emitted is now emitted.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'property-no-longer-write-only',
  on: 'property-visibility',
  when: 'kept',
  at: 'writeOnly',
  summary: {
    en: 'A property is no longer writeOnly: it exists in what the API emits.',
    ja: 'プロパティが writeOnly でなくなり、API が返すようになりました。',
  },
  detect({ revision, direction }) {
    if (direction !== 'output' || !revision.exists) return undefined;
    return { name: revision.name, required: revision.required };
  },
  effect: ({ required }) => (required ? 'narrows' : 'widens'),
  // docs/compatibility.md, section 9: receivers let properties pass that they do not use.
  judge: ({ direction }) => (direction === 'output' ? 'safe' : undefined),
  message: {
    en: ({ required }) => `${required ? 'required' : 'optional'} property is no longer write-only`,
    ja: ({ required }) => `${required ? '必須' : '任意'}のプロパティが書き込み専用ではなくなりました`,
  },
  why: {
    en: 'Clients ignore properties that they do not use. See to it that the value is not a secret.',
    ja: 'クライアントは使わないプロパティを無視します。値が秘密でないことは確認してください。',
  },
  fix: {
    en: 'Nothing needs to be done for clients.',
    ja: 'クライアントのための対応は不要です。',
  },
  step: {
    en: ({ name }) => `Accept \`${name}\`, or ignore it`,
    ja: ({ name }) => `\`${name}\` を受け入れるか、無視してください`,
  },
  examples: [
    {
      title: 'The API emits it now',
      scope: 'schema',
      diff: `
          type: object
          properties:
        -   token: { type: string, writeOnly: true }
        +   token: { type: string }
      `,
      verdict: { input: 'silent', output: 'safe' },
    },
  ],
});
