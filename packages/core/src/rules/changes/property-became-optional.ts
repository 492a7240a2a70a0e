// A property that had to be there may now be left out.
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'property-became-optional',
  on: 'property',
  when: 'kept',
  summary: {
    en: 'A required property became optional.',
    ja: '必須のプロパティが任意になりました。',
  },
  detect({ base, revision }) {
    return base.required && !revision.required ? { name: revision.name } : undefined;
  },
  effect: 'widens',
  message: {
    en: () => 'property became optional',
    ja: () => 'プロパティが任意になりました',
  },
  why: {
    en: 'A client that relies on the property being there fails where it is missing.',
    ja: 'プロパティがあることを前提とするクライアントは、欠けているときに失敗します。',
  },
  fix: {
    en: 'Keep it required in what the API emits, and make it optional only in what it accepts.',
    ja: 'API が返す側では必須のままにし、受け付ける側でだけ任意にしてください。',
  },
  step: {
    en: ({ name }) => `Be ready for objects without \`${name}\``,
    ja: ({ name }) => `\`${name}\` がなくても扱えるようにしてください`,
  },
  examples: [
    {
      title: 'It may be missing',
      scope: 'schema',
      diff: `
          type: object
        - required: [email]
          properties:
            email: { type: string }
      `,
      verdict: { input: 'safe', output: 'breaking' },
    },
  ],
});
