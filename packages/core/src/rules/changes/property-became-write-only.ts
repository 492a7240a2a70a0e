// A property that clients could read is now accepted and never emitted.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'property-became-write-only',
  on: 'property-visibility',
  when: 'kept',
  at: 'writeOnly',
  summary: {
    en: 'A property became writeOnly: it no longer exists in what the API emits.',
    ja: 'プロパティが writeOnly になり、API が返す値から除かれました。',
  },
  detect({ base, revision, direction }) {
    if (direction !== 'output' || !base.exists) return undefined;
    return { name: revision.name, required: base.required };
  },
  effect: ({ required }) => (required ? 'widens' : 'narrows'),
  // docs/compatibility.md, section 10: to whoever reads, it was removed.
  judge: () => 'breaking',
  message: {
    en: ({ required }) => `${required ? 'required' : 'optional'} property became write-only`,
    ja: ({ required }) => `${required ? '必須' : '任意'}のプロパティが書き込み専用になりました`,
  },
  why: {
    en: 'A client that reads the property no longer finds it.',
    ja: 'プロパティを読むクライアントは値を得られなくなります。',
  },
  fix: {
    en: 'Keep emitting the property, or remove it from responses in a new version.',
    ja: '引き続き返すか、新しいバージョンでレスポンスから除いてください。',
  },
  step: {
    en: ({ name }) => `Stop reading \`${name}\`; it is no longer sent`,
    ja: ({ name }) => `届かなくなった \`${name}\` に頼らないようにしてください`,
  },
  examples: [
    {
      title: 'It need not have been there',
      scope: 'schema',
      diff: `
          type: object
          properties:
        -   token: { type: string }
        +   token: { type: string, writeOnly: true }
      `,
      verdict: { input: 'silent', output: 'breaking' },
    },
    {
      title: 'It was promised',
      scope: 'schema',
      diff: `
          type: object
          required: [token]
          properties:
        -   token: { type: string }
        +   token: { type: string, writeOnly: true }
      `,
      verdict: { input: 'silent', output: 'breaking' },
    },
  ],
});
