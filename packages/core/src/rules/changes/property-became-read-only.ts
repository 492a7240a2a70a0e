// A property that clients could send is now set by the server alone.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'property-became-read-only',
  on: 'property-visibility',
  when: 'kept',
  at: 'readOnly',
  summary: {
    en: 'A property became readOnly: it no longer exists in what the API accepts.',
    ja: 'プロパティが readOnly になり、API が受け付ける値から除かれました。',
  },
  detect({ base, revision, direction }) {
    if (direction !== 'input' || !base.exists) return undefined;
    return { name: revision.name, required: base.required };
  },
  effect: ({ required }) => (required ? 'widens' : 'narrows'),
  // docs/compatibility.md, section 10: often it never could be set, and only now this is said.
  judge: () => 'dangerous',
  message: {
    en: ({ required }) => `${required ? 'required' : 'optional'} property became read-only`,
    ja: ({ required }) => `${required ? '必須' : '任意'}のプロパティが読み取り専用になりました`,
  },
  why: {
    en: 'A client that sets the property is ignored, or rejected by a strict server.',
    ja: 'プロパティを設定するクライアントの値は無視されるか、厳格なサーバーでは拒否されます。',
  },
  fix: {
    en: 'Keep accepting the property, or announce that it will be ignored.',
    ja: '引き続き受け付けるか、今後は無視されることを告知してください。',
  },
  step: {
    en: ({ name }) => `Stop sending \`${name}\`; the server sets it`,
    ja: ({ name }) => `\`${name}\` を送るのをやめ、サーバーが設定する値を使ってください`,
  },
  examples: [
    {
      title: 'Clients can no longer set it',
      scope: 'schema',
      diff: `
          type: object
          properties:
        -   status: { type: string }
        +   status: { type: string, readOnly: true }
      `,
      verdict: { input: 'dangerous', output: 'silent' },
    },
  ],
});
